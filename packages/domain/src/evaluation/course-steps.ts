/** Where one level stands: not yet its turn, scoring, signed and locked, or asked to change something. */
export type LevelState = "waiting" | "scoring" | "signed" | "returned";
export type CourseStep = "begin" | "sign" | "resubmit" | "return" | "withdraw-turn";

/** What may happen to a level in each state; what is not named is refused. */
export const courseSteps: Readonly<Record<LevelState, Readonly<Partial<Record<CourseStep, LevelState>>>>> = {
  waiting: { begin: "scoring" },
  scoring: { sign: "signed", "withdraw-turn": "waiting" },
  signed: { return: "returned" },
  returned: { resubmit: "signed" },
};
