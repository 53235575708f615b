import { findQuestion, listPlacedIds } from "@gandan/db/dialogues";
import { findPetition, listPetitions } from "@gandan/db/petitions";
import { wholeCommune } from "@gandan/db";
import { takesQuestions } from "@gandan/domain/dialogues";
import { type Petition, openStates } from "@gandan/domain/petitions";
import { may } from "@gandan/domain/roles";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { inRoom } from "./in-room.ts";
import { DialogueAsked } from "./step-dialogue.ts";
import { placeQuestion } from "./take-question.ts";

const most = 500;

/** The open questions that came while no session was set. */
export async function waitingQuestions(
  ctx: OfficialContext,
): Promise<Pick<Petition, "id" | "text" | "topic" | "receivedAt">[]> {
  needs(ctx, "dialogue.hold");
  const wanted = { kinds: ["session-question" as const], states: openStates };
  const sort = { by: "received", descending: false } as const;
  const page = { limit: most, offset: 0 };
  const open = await listPetitions(ctx.db.read, wholeCommune(ctx.scope), wanted, sort, page);
  const placed = await listPlacedIds(
    ctx.db.read,
    ctx.scope,
    open.map(({ id }) => id),
  );
  return open
    .filter(({ id }) => !placed.has(id))
    .map(({ id, text, topic, receivedAt }) => ({ id, text, topic, receivedAt }));
}

export const TakeInAsked = DialogueAsked.extend({ petitionIds: z.array(idOf("petition")).min(1).max(most) });
export type TakeInAsked = z.infer<typeof TakeInAsked>;

/** Gives waiting questions a place in a session; they are not shown before somebody releases them. */
export const takeInQuestions = (
  ctx: OfficialContext,
  { dialogueId, petitionIds }: TakeInAsked,
): Promise<Result<{ taken: number }, "dialogue.not-yours" | "dialogue.takes-no-questions">> =>
  inRoom(ctx, dialogueId, async (tx, dialogue) => {
    if (!may(ctx.actor, "dialogue.hold", { communeId: ctx.scope })) return refuse("dialogue.not-yours");
    if (!takesQuestions(dialogue.state)) return refuse("dialogue.takes-no-questions");
    let taken = 0;
    for (const id of petitionIds) {
      const petition = await findPetition(tx, ctx.scope, id);
      const isFree = (await findQuestion(tx, ctx.scope, id)) === null;
      if (petition?.kind !== "session-question" || !isFree) continue;
      await placeQuestion(tx, ctx, dialogue, petition, false);
      taken += 1;
    }
    return ok({ taken });
  });
