import type { TriageKind } from "./kind-decision.ts";

/** The plain questions that lead to the kind of a letter, one word a question. */
export type TriageQuestion =
  | "asks-for-document"
  | "accuses-breach"
  | "own-decision"
  | "own-rights"
  | "proposes"
  | "earlier-answer";

export type TriageAnswers = Partial<Record<TriageQuestion, boolean>>;

/** What the answers lead to so far: the next question, or the kind; an official decides. */
export type TriageStand = { ask: TriageQuestion } | { kind: TriageKind; isRepeated: boolean; isMixed: boolean };

/**
 * The kind of a letter from plain questions: information asked for; a breach of law by somebody (denunciation); a
 * decision or act against one's own rights (complaint); a proposal (recommendation); else feedback.
 */
export function triage(answers: TriageAnswers): TriageStand {
  const asked = (question: TriageQuestion) => answers[question];
  if (asked("asks-for-document") === undefined) return { ask: "asks-for-document" };
  if (asked("asks-for-document") === true) return { kind: "information-request", isRepeated: false, isMixed: false };
  if (asked("accuses-breach") === undefined) return { ask: "accuses-breach" };
  if (asked("own-decision") === undefined) return { ask: "own-decision" };
  if (asked("own-decision") === true && asked("own-rights") === undefined) return { ask: "own-rights" };
  const isComplaint = asked("own-decision") === true && asked("own-rights") === true;
  if (!isComplaint && asked("accuses-breach") === false && asked("proposes") === undefined) return { ask: "proposes" };
  if (asked("earlier-answer") === undefined) return { ask: "earlier-answer" };
  const isRepeated = asked("earlier-answer") === true;
  const isMixed = isComplaint && asked("accuses-breach") === true;
  if (isComplaint) return { kind: "complaint", isRepeated, isMixed };
  if (asked("accuses-breach") === true) return { kind: "denunciation", isRepeated, isMixed };
  return { kind: asked("proposes") === true ? "recommendation" : "feedback", isRepeated, isMixed };
}
