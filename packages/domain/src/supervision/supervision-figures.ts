import type { Period } from "../petitions/index.ts";
import type { Day } from "../values/index.ts";
import type { Supervision, SupervisionFinding } from "./supervision.ts";

/** A recommendation of the Front with the day by which it was first to be answered. */
export interface Recommendation {
  id: SupervisionFinding["id"];
  dueOn: Day;
  isInTime: boolean;
}

/** The recommendations of the Front and the inspection board that were to be answered within a period; what the committee found at itself is none. */
export const recommendationsDue = (supervisions: readonly Supervision[], { from, to }: Period): Recommendation[] =>
  supervisions
    .filter(({ kind }) => kind !== "self-inspection")
    .flatMap(({ findings }) => findings)
    .flatMap(({ id, dueOn, withdrawn, answers, rechecks }) => {
      // After a re-check the day is a later one: what counts is the answer to the latest.
      if (withdrawn !== null || dueOn === null || dueOn < from || dueOn > to) return [];
      const answer = answers[rechecks.filter(({ outcome }) => outcome === "not-mended").length];
      return [{ id, dueOn, isInTime: answer !== undefined && answer.on <= dueOn }];
    });
