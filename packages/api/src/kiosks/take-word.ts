import { addPetitionEvent, findPetition, insertPetition } from "@gandan/db/petitions";
import { findUnit } from "@gandan/db/roles";
import {
  type AnswerBy,
  type Petition,
  type PetitionDraft,
  isSameWord,
  plainEvent,
  receivePetition,
} from "@gandan/domain/petitions";
import { type Id, type Instant, type Result, ok, refuse } from "@gandan/domain/values";
import type { CommuneContext } from "../context.ts";
import { placeQuestion, sessionFor } from "../dialogues/take-question.ts";
import { firstClock } from "../petitions/petition-clock.ts";
import { recordAs } from "../record.ts";

export interface Received {
  receipt: string;
  receivedAt: Instant;
  answerBy: AnswerBy | null;
}

type Refusal = "petition.id-taken" | "petition.hamlet-unknown";

/** Takes a citizen's word from a screen, or from a phone where there is none. Its id and receipt were made there: sent again it is the same word, answered the same. */
export async function takeWord(
  ctx: CommuneContext,
  draft: PetitionDraft,
  kioskId: Id<"kiosk"> | null,
): Promise<Result<Received, Refusal>> {
  let room: Id<"dialogue"> | null = null;
  const done = await ctx.db.write(ctx.scope, async (tx): Promise<Result<Received, Refusal>> => {
    const repeated = async () => {
      const kept = await findPetition(tx, ctx.scope, draft.id);
      return kept !== null && isSameWord(kept, draft) ? ok(receivedOf(ctx, kept)) : null;
    };
    const hamlet = draft.hamletId === null ? null : await findUnit(tx, ctx.scope, draft.hamletId);
    if (draft.hamletId !== null && hamlet?.kind !== "hamlet")
      return (await repeated()) ?? refuse("petition.hamlet-unknown");
    const word = receivePetition(draft, { communeId: ctx.scope, kioskId }, ctx.now());
    const petition = { ...word, dueOn: firstClock(ctx.commune, word).dueOn };
    const kept = await insertPetition(tx, petition);
    if (kept === "sealed-away") return ok({ receipt: draft.receipt, receivedAt: petition.receivedAt, answerBy: null });
    if (kept !== "kept") return (await repeated()) ?? refuse("petition.id-taken");
    const who = { communeId: ctx.scope, personId: null };
    const event = plainEvent("received", petition.receivedAt, { personId: null, positionId: null });
    await addPetitionEvent(tx, { ...event, communeId: ctx.scope, petitionId: petition.id });
    await recordAs(tx, ctx, { ...who, action: "petition.received", recordId: petition.id });
    const session =
      petition.kind === "session-question" ? await sessionFor(tx, ctx, ctx.scope, draft.dialogueId) : null;
    if (session !== null) await placeQuestion(tx, ctx, session, petition, draft.mayShow);
    room = session?.id ?? null;
    return ok(receivedOf(ctx, petition));
  });
  if (room !== null) ctx.rooms.changed(room);
  return done;
}

const receivedOf = (ctx: CommuneContext, petition: Petition): Received => ({
  receipt: petition.receipt,
  receivedAt: petition.receivedAt,
  answerBy: firstClock(ctx.commune, petition).answerBy,
});
