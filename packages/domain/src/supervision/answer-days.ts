import type { Commune } from "../roles/index.ts";
import type { Supervision, SupervisionKind } from "./supervision.ts";

// Where nothing was set or agreed yet; no law read here names a number.
const firstDays = 15;

/**
 * The working days within which a new one's recommendations are to be answered: the commune's own setting where it has
 * one for those of the Front and the inspection board, else what was agreed last.
 */
export const answerDaysFor = (
  kind: SupervisionKind,
  { recommendationAnswerDays }: Pick<Commune, "recommendationAnswerDays">,
  last: Pick<Supervision, "answerDays"> | undefined,
): number => (kind === "self-inspection" ? null : recommendationAnswerDays) ?? last?.answerDays ?? firstDays;
