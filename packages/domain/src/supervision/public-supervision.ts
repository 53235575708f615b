import type { Day } from "../values/index.ts";
import type { Supervision, SupervisionFinding } from "./supervision.ts";

/** How many findings were handed over, and how they were answered; each is counted once, by its latest round. */
export interface AnswerCounts {
  findings: number;
  answered: number;
  /** Answered by the day that was agreed. */
  inTime: number;
  /** Answered after that day, or still not answered past it. */
  late: number;
}

/** Whether everybody may read of it: the Front or another body handed its conclusion over; what the committee checks at itself is its own. */
export const isPublic = ({ kind, state }: Pick<Supervision, "kind" | "state">): boolean =>
  kind !== "self-inspection" && (state === "concluded" || state === "closed");

/** The answers to what was handed over, as they stand on a day. */
export function answerCounts(findings: readonly SupervisionFinding[], today: Day): AnswerCounts {
  const standing = findings.filter(({ withdrawn }) => withdrawn === null).map((finding) => standingOf(finding, today));
  const count = (is: keyof ReturnType<typeof standingOf>) => standing.filter((one) => one[is]).length;
  return { findings: standing.length, answered: count("isAnswered"), inTime: count("isInTime"), late: count("isLate") };
}

// After a re-check the day is a later one: what counts is the answer to the latest.
function standingOf({ dueOn, answers, rechecks }: SupervisionFinding, today: Day) {
  const answer = answers[rechecks.filter(({ outcome }) => outcome === "not-mended").length];
  const day = answer?.on ?? today;
  return {
    isAnswered: answer !== undefined,
    isInTime: answer !== undefined && dueOn !== null && day <= dueOn,
    isLate: dueOn !== null && day > dueOn,
  };
}
