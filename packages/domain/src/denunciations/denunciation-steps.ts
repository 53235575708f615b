import { type CaseEventKind, standingEvents } from "../petitions/index.ts";
import type { DenunciationEvent, DenunciationState } from "./denunciation.ts";

/** What can be done with a denunciation (Law on Denunciations, Articles 24 to 40), one word a step. */
export type DenunciationStep =
  | "note"
  | "accept"
  | "find-not-ours"
  | "refer"
  | "keep-as-information"
  | "order-inspection"
  | "report-inspection"
  | "file-away"
  | "tell-both"
  | "extend"
  | "suspend"
  | "send-suspension"
  | "resume"
  | "send-resumption"
  | "conclude"
  | "send-conclusion"
  | "publish"
  | "terminate"
  | "close";

export interface DenunciationStepRule {
  event: CaseEventKind;
  needs: readonly ("note" | "document" | "days" | "finding")[];
  /** The event after which it is taken, once for each time. */
  after?: CaseEventKind;
}

/** Every step in the order in which it is offered; what is said with one is sealed. */
export const denunciationStepRules: Readonly<Record<DenunciationStep, DenunciationStepRule>> = {
  accept: { event: "accepted", needs: [] },
  "tell-both": { event: "both-told", needs: [], after: "accepted" },
  conclude: { event: "answered", needs: ["note"] },
  "send-conclusion": { event: "answer-sent", needs: [], after: "answered" },
  publish: { event: "published", needs: [], after: "answered" },
  "find-not-ours": { event: "found-not-ours", needs: [] },
  refer: { event: "referred", needs: ["note"] },
  "keep-as-information": { event: "kept-as-information", needs: ["note", "finding"] },
  "order-inspection": { event: "inspection-ordered", needs: ["note"] },
  "report-inspection": { event: "inspection-reported", needs: ["note"], after: "inspection-ordered" },
  "file-away": { event: "filed-away", needs: ["note"] },
  extend: { event: "extended", needs: ["note", "document", "days"] },
  suspend: { event: "suspended", needs: ["note", "document"] },
  "send-suspension": { event: "suspension-sent", needs: [], after: "suspended" },
  resume: { event: "resumed", needs: ["document"] },
  "send-resumption": { event: "resumption-sent", needs: [], after: "resumed" },
  terminate: { event: "terminated", needs: ["note", "document"] },
  close: { event: "closed", needs: [] },
  note: { event: "noted", needs: ["note"] },
};

type Moves = Readonly<Partial<Record<DenunciationStep, DenunciationState>>>;

/** The one table of states and steps; what is not named is refused. */
export const denunciationSteps: Readonly<Record<DenunciationState, Moves>> = {
  received: {
    accept: "accepted",
    "find-not-ours": "received",
    refer: "referred",
    "keep-as-information": "information",
    "file-away": "filed-away",
    note: "received",
  },
  accepted: {
    "tell-both": "accepted",
    extend: "accepted",
    suspend: "suspended",
    "send-resumption": "accepted",
    conclude: "answered",
    terminate: "terminated",
    note: "accepted",
  },
  // What a letter without a name tells is inspected or passed on (Article 25); it ends with what was found, or away from here.
  information: {
    "order-inspection": "information",
    "report-inspection": "closed",
    refer: "referred",
    "file-away": "filed-away",
    note: "information",
  },
  suspended: { "send-suspension": "suspended", resume: "accepted", terminate: "terminated", note: "suspended" },
  answered: { "send-conclusion": "answered", publish: "answered", close: "closed", note: "answered" },
  closed: { note: "closed" },
  referred: { note: "referred" },
  "filed-away": { note: "filed-away" },
  terminated: { note: "terminated" },
  turned: { note: "turned" },
};

/** Whether a step is called for: what it follows has happened and was not followed up since. */
const isCalledFor = (step: DenunciationStep, events: readonly Pick<DenunciationEvent, "kind">[]): boolean => {
  const { after, event } = denunciationStepRules[step];
  if (after === undefined) return true;
  const happened = events.findLastIndex(({ kind }) => kind === after);
  return happened !== -1 && events.findLastIndex(({ kind }) => kind === event) < happened;
};

/** The steps that the state and what happened allow now. */
export const denunciationStepsFor = (
  state: DenunciationState,
  events: readonly Pick<DenunciationEvent, "kind">[],
): DenunciationStep[] => {
  const standing = standingEvents("denunciation", events);
  return (Object.keys(denunciationStepRules) as DenunciationStep[]).filter(
    (step) => denunciationSteps[state][step] !== undefined && isCalledFor(step, standing),
  );
};
