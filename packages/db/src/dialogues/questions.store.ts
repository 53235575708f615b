import type { Question } from "@gandan/domain/dialogues";
import type { Id } from "@gandan/domain/values";
import { and, asc, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

export const findQuestion = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  petitionId: Id<"petition">,
): Promise<Question | null> => rows.find(tables.questions, { communeId, petitionId });

export const saveQuestion = (tx: Writer, question: Question): Promise<void> =>
  tx.rows.keep(tx.tables.questions, question, { key: ["communeId", "petitionId"] });

export const removeQuestion = (tx: Writer, communeId: Id<"commune">, petitionId: Id<"petition">): Promise<void> =>
  tx.rows.remove(tx.tables.questions, { communeId, petitionId });

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
