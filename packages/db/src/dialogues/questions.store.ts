import type { Question } from "@gandan/domain/dialogues";
import type { Id } from "@gandan/domain/values";
import { and, asc, eq, inArray } from "drizzle-orm";
import { chunks } from "../chunks.ts";
import type { Reader, Writer } from "../database.ts";

export const findQuestion = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  petitionId: Id<"petition">,
): Promise<Question | null> => rows.find(tables.questions, { communeId, petitionId });

export const saveQuestion = (tx: Writer, question: Question): Promise<void> =>
  tx.rows.keep(tx.tables.questions, question, { key: ["communeId", "petitionId"] });

/** The number of the next question of a session, from 1. */
export async function nextQuestionNumber(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  dialogueId: Id<"dialogue">,
): Promise<number> {
  const last = await rows.last(tables.questions, { communeId, dialogueId }, "number");
  return (last?.number ?? 0) + 1;
}

/** The questions of a session by their number. */
export const listQuestions = (
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  dialogueId: Id<"dialogue">,
): Promise<Question[]> => {
  const { questions } = tables;
  return sql
    .select()
    .from(questions)
    .where(and(eq(questions.communeId, communeId), eq(questions.dialogueId, dialogueId)))
    .orderBy(asc(questions.number));
};

/** Which of some words have a place in a session. */
export async function listPlacedIds(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  petitionIds: readonly Id<"petition">[],
): Promise<Set<Id<"petition">>> {
  const { questions } = tables;
  const found = new Set<Id<"petition">>();
  for (const some of chunks(petitionIds))
    for (const { petitionId } of await sql
      .select({ petitionId: questions.petitionId })
      .from(questions)
      .where(and(eq(questions.communeId, communeId), inArray(questions.petitionId, some))))
      found.add(petitionId);
  return found;
}
