import type { Writer } from "@gandan/db";
import { findDialogue, findQuestion, listDialogues, nextQuestionNumber, saveQuestion } from "@gandan/db/dialogues";
import { type Dialogue, type Question, newQuestion, takesQuestions } from "@gandan/domain/dialogues";
import type { Petition } from "@gandan/domain/petitions";
import { type Id, addDays, dayOf } from "@gandan/domain/values";
import type { Context } from "../context.ts";
import { loggedAs, moved } from "./in-room.ts";

const daysAhead = 400;

/** The session a question is for: the one it names while that takes questions, else the next that does. */
export async function sessionFor(
  tx: Writer,
  ctx: Context,
  communeId: Id<"commune">,
  wanted: Id<"dialogue"> | null,
): Promise<Dialogue | null> {
  const named = wanted === null ? null : await findDialogue(tx, communeId, wanted);
  if (named !== null && takesQuestions(named.state)) return named;
  const today = dayOf(ctx.now());
  const ahead = await listDialogues(tx, communeId, today, addDays(today, daysAhead));
  return ahead.find(({ state }) => takesQuestions(state)) ?? null;
}

/** Gives a question that was just taken its place and number in a session; a repeat keeps the ones it has. */
export async function placeQuestion(
  tx: Writer,
  ctx: Context,
  dialogue: Dialogue,
  petition: Pick<Petition, "id" | "topic">,
  mayShow: boolean,
): Promise<Question> {
  const { communeId, id: dialogueId } = dialogue;
  const kept = await findQuestion(tx, communeId, petition.id);
  if (kept !== null) return kept;
  const number = await nextQuestionNumber(tx, communeId, dialogueId);
  const place = { communeId, dialogueId, petitionId: petition.id, number, mayShow, topic: petition.topic };
  const question = newQuestion(place, ctx.now());
  await saveQuestion(tx, question);
  await moved(tx, ctx, dialogue);
  await loggedAs(tx, ctx, dialogue, { kind: "asked", petitionId: petition.id });
  return question;
}
