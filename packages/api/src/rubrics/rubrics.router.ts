import { official, router } from "../procedures.ts";
import { DraftBeginning, beginDraft } from "./begin-draft.ts";
import { Enactment, enactDraft } from "./enact-draft.ts";
import { DraftAsked, RubricAsked, getDraft, getRubric } from "./get-rubric.ts";
import { listKnown } from "./list-rubrics.ts";
import { MappingAsked, MappingSaid, getMapping, sayMapping } from "./map-criteria.ts";
import { AnnexGiven, readAnnex } from "./read-annex.ts";
import { DraftTyped, removeDraft, saveDraft } from "./save-draft.ts";

export const rubricsRouter = router({
  list: official.query(({ ctx }) => listKnown(ctx)),
  get: official.input(RubricAsked).query(({ ctx, input }) => getRubric(ctx, input)),
  draft: official.input(DraftAsked).query(({ ctx, input }) => getDraft(ctx, input)),
  read: official.input(AnnexGiven).mutation(({ ctx, input }) => readAnnex(ctx, input)),
  begin: official.input(DraftBeginning).mutation(({ ctx, input }) => beginDraft(ctx, input)),
  save: official.input(DraftTyped).mutation(({ ctx, input }) => saveDraft(ctx, input)),
  remove: official.input(DraftAsked).mutation(({ ctx, input }) => removeDraft(ctx, input)),
  mapping: official.input(MappingAsked).query(({ ctx, input }) => getMapping(ctx, input)),
  map: official.input(MappingSaid).mutation(({ ctx, input }) => sayMapping(ctx, input)),
  enact: official.input(Enactment).mutation(({ ctx, input }) => enactDraft(ctx, input)),
});
