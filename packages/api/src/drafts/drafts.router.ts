import { official, router } from "../procedures.ts";
import { dropDraft } from "./drop-draft.ts";
import { DraftAsked, getDraft } from "./get-draft.ts";
import { WrittenDraft, saveDraft } from "./save-draft.ts";

export const draftsRouter = router({
  save: official.input(WrittenDraft).mutation(({ ctx, input }) => saveDraft(ctx, input)),
  get: official.input(DraftAsked).query(({ ctx, input }) => getDraft(ctx, input)),
  drop: official.input(DraftAsked).mutation(({ ctx, input }) => dropDraft(ctx, input)),
});
