import { type Calendar, countTerm } from "../calendar/index.ts";
import type { Actor } from "../roles/index.ts";
import { type Day, type Instant, type Result, dayOf, ok, refuse } from "../values/index.ts";
import { mayWrite } from "./may-write.ts";
import { type SupervisionStep, findingState, supervisionSteps } from "./supervision-steps.ts";
import type { Supervision } from "./supervision.ts";

export type SupervisionStepRefusal =
  | "supervision.not-yours"
  | "supervision.changed-meanwhile"
  | "supervision.step-not-allowed"
  | "supervision.note-missing"
  | "supervision.day-ahead"
  | "supervision.unanswered";

export type PlainStep = Exclude<SupervisionStep, "edit" | "note">;

/** Takes a supervision a step on; with the conclusion every finding gets the day by which it is to be answered. */
export function stepSupervision(
  kept: Supervision,
  step: PlainStep,
  said: { on: Day; note: string | null; revision: number },
  calendar: Calendar,
  by: Actor,
  now: Instant,
): Result<Supervision, SupervisionStepRefusal> {
  if (!mayWrite(by, kept)) return refuse("supervision.not-yours");
  const state = supervisionSteps[kept.state][step];
  if (state === undefined) return refuse("supervision.step-not-allowed");
  if (kept.revision !== said.revision) return refuse("supervision.changed-meanwhile");
  const note = said.note?.trim() ?? "";
  if ((step === "conclude" || step === "cancel") && note === "") return refuse("supervision.note-missing");
  if (said.on > dayOf(now)) return refuse("supervision.day-ahead");
  if (step === "close" && kept.findings.some((finding) => findingState(kept, finding) === "waiting"))
    return refuse("supervision.unanswered");
  const changed = { ...kept, state, updatedAt: now, revision: kept.revision + 1 };
  if (step === "cancel") return ok({ ...changed, cancelReason: note });
  if (step === "close") return ok({ ...changed, closedOn: said.on });
  if (step !== "conclude") return ok(changed);
  const dueOn = answerBy(kept, said.on, calendar);
  const findings = kept.findings.map((finding) => (finding.withdrawn === null ? { ...finding, dueOn } : finding));
  return ok({ ...changed, findings, conclusion: note, concludedOn: said.on });
}

/** The last day to answer, counted in working days from the day after it was handed over. */
export const answerBy = ({ answerDays }: Pick<Supervision, "answerDays">, from: Day, calendar: Calendar): Day | null =>
  countTerm(calendar, from, [{ count: answerDays, unit: "working-day" }]).day;
