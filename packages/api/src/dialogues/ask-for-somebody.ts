import { addPetitionEvent, findPetition, insertPetition } from "@gandan/db/petitions";
import { findUnit } from "@gandan/db/roles";
import { findQuestion } from "@gandan/db/dialogues";
import { takesQuestions } from "@gandan/domain/dialogues";
import { PetitionDraft, isSameWord, noParticulars, plainEvent, receivePetition } from "@gandan/domain/petitions";
import { may } from "@gandan/domain/roles";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { firstClock } from "../petitions/petition-clock.ts";
import { record } from "../record.ts";
import type { AskedInRoom } from "./ask-in-room.ts";
import { inRoom } from "./in-room.ts";
import { DialogueAsked } from "./step-dialogue.ts";
import { placeQuestion } from "./take-question.ts";

export const QuestionForSomebody = DialogueAsked.extend({
  draft: PetitionDraft,
  /** Spoken and written down by an official, or handed in on paper. */
  by: z.enum(["session", "paper"]),
  /** What was written down was read back, and the citizen said that it is so. */
  wasReadBack: z.boolean(),
});
export type QuestionForSomebody = z.infer<typeof QuestionForSomebody>;

type Refusal =
  | "dialogue.not-yours"
  | "dialogue.takes-no-questions"
  | "petition.not-read-back"
  | "petition.hamlet-unknown"
  | "petition.id-taken"
  | "petition.not-a-question";

/** Hands in a question for somebody who says it or brings it on paper; what is said is read back first. */
export const askForSomebody = (
  ctx: OfficialContext,
  { dialogueId, draft, by, wasReadBack }: QuestionForSomebody,
): Promise<Result<AskedInRoom, Refusal>> =>
  inRoom(ctx, dialogueId, async (tx, dialogue) => {
    if (!may(ctx.actor, "dialogue.ask", { communeId: ctx.scope })) return refuse("dialogue.not-yours");
    if (draft.kind !== "session-question") return refuse("petition.not-a-question");
    const kept = await findPetition(tx, ctx.scope, draft.id);
    if (kept !== null) {
      const place = await findQuestion(tx, ctx.scope, draft.id);
      return isSameWord(kept, draft) && place !== null
        ? ok({ receipt: kept.receipt, number: place.number })
        : refuse("petition.id-taken");
    }
    if (!takesQuestions(dialogue.state)) return refuse("dialogue.takes-no-questions");
    if (by === "session" && !wasReadBack) return refuse("petition.not-read-back");
    const hamlet = draft.hamletId === null ? null : await findUnit(tx, ctx.scope, draft.hamletId);
    if (draft.hamletId !== null && hamlet?.kind !== "hamlet") return refuse("petition.hamlet-unknown");
    const word = receivePetition(draft, { communeId: ctx.scope, kioskId: null }, ctx.now());
    const particulars = { ...noParticulars, wasReadBack };
    const petition = { ...word, channel: by, particulars, dueOn: firstClock(ctx.commune, word).dueOn };
    if ((await insertPetition(tx, petition)) !== "kept") return refuse("petition.id-taken");
    const who = { personId: ctx.actor.personId, positionId: null };
    const event = plainEvent("received", petition.receivedAt, who);
    await addPetitionEvent(tx, { ...event, communeId: ctx.scope, petitionId: petition.id });
    await record(tx, ctx, "petition.received", petition.id);
    const { number } = await placeQuestion(tx, ctx, dialogue, petition, draft.mayShow);
    return ok({ receipt: petition.receipt, number });
  });
