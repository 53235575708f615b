import type { Supervision, SupervisionFinding, SupervisionState } from "./supervision.ts";

export const supervisionStepNames = ["edit", "begin", "note", "conclude", "close", "cancel"] as const;
export type SupervisionStep = (typeof supervisionStepNames)[number];

/** The one table of states and steps; what is not named is refused. */
export const supervisionSteps: Readonly<
  Record<SupervisionState, Readonly<Partial<Record<SupervisionStep, SupervisionState>>>>
> = {
  planned: { edit: "planned", begin: "under-way", cancel: "cancelled" },
  "under-way": { edit: "under-way", note: "under-way", conclude: "concluded", cancel: "cancelled" },
  concluded: { close: "closed" },
  closed: {},
  cancelled: {},
};

/** Where a finding stands: noted, handed over and waiting, answered, mended, or taken back. */
export const findingStates = ["noted", "waiting", "answered", "settled", "withdrawn"] as const;
export type FindingState = (typeof findingStates)[number];

export const findingStepNames = ["edit", "withdraw", "answer", "recheck", "give"] as const;
export type FindingStep = (typeof findingStepNames)[number];

/** What can be done with a finding in each state; what is not named is refused. */
export const findingSteps: Readonly<Record<FindingState, readonly FindingStep[]>> = {
  noted: ["edit", "withdraw"],
  waiting: ["answer", "withdraw", "give"],
  answered: ["recheck", "give"],
  settled: [],
  withdrawn: [],
};

/** The state of a finding, told from what happened to it. */
export function findingState(
  { state }: Pick<Supervision, "state">,
  { withdrawn, answers, rechecks }: Pick<SupervisionFinding, "withdrawn" | "answers" | "rechecks">,
): FindingState {
  if (withdrawn !== null) return "withdrawn";
  if (state === "planned" || state === "under-way" || state === "cancelled") return "noted";
  if (rechecks.at(-1)?.outcome === "mended") return "settled";
  return answers.length > rechecks.length ? "answered" : "waiting";
}
