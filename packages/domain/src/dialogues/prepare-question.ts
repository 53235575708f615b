import type { PetitionTopic } from "../petitions/index.ts";
import { type Actor, type RoleChart, chartOn, may } from "../roles/index.ts";
import { type Id, type Instant, type Result, dayOf, ok, refuse } from "../values/index.ts";
import type { Question } from "./question.ts";

/** What is set of a question before the session: its heading, who prepares the answer, and the draft. */
export interface Preparation {
  topic: PetitionTopic;
  positionId: Id<"position"> | null;
  prepared: string | null;
}

export type PrepareRefusal = "dialogue.not-yours" | "dialogue.position-unknown" | "dialogue.changed-meanwhile";

/** Prepares a question; whom it was given to writes the draft, and only the desk gives it to somebody or moves it. */
export function prepareQuestion(
  question: Question,
  { topic, positionId, prepared }: Preparation,
  revision: number,
  chart: RoleChart,
  by: Actor,
  now: Instant,
): Result<Question, PrepareRefusal> {
  const { communeId } = question;
  const target = { communeId, positionIds: question.positionId === null ? [] : [question.positionId] };
  const isMoved = topic !== question.topic || positionId !== question.positionId;
  if (!may(by, "dialogue.prepare", target)) return refuse("dialogue.not-yours");
  if (isMoved && !may(by, "dialogue.hold", { communeId })) return refuse("dialogue.not-yours");
  const open = chartOn(chart, dayOf(now)).positions;
  if (positionId !== null && !open.some(({ id }) => id === positionId)) return refuse("dialogue.position-unknown");
  if (question.revision !== revision) return refuse("dialogue.changed-meanwhile");
  const draft = prepared?.trim() || null;
  return ok({ ...question, topic, positionId, prepared: draft, updatedAt: now, revision: revision + 1 });
}
