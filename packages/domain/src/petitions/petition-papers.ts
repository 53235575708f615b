import type { CaseEvent, CaseEventKind } from "./case-event.ts";
import type { Petition, PetitionKind } from "./petition.ts";
import type { RefusalGround } from "./refusal-ground.ts";
import { standingEvents } from "./standing-events.ts";

/** The papers of a matter, one word each. */
export const paperKinds = [
  "receipt",
  "acceptance",
  "not-accepted",
  "reception-refused",
  "guidance",
  "split-guidance",
  "referral",
  "return",
  "explanation-request",
  "date-announced",
  "interim-reply",
  "extension",
  "cost-notice",
  "suspension",
  "resumption",
  "dialogue-invitation",
  "dialogue-minutes",
  "termination",
  "answer",
  "decision",
] as const;
export type PaperKind = (typeof paperKinds)[number];

interface PaperRule {
  /** The event that the paper puts into writing. */
  of: CaseEventKind;
  kinds: readonly PetitionKind[];
}

const letters: readonly PetitionKind[] = ["complaint", "recommendation", "feedback", "information-request"];
const voices: readonly PetitionKind[] = ["recommendation", "feedback"];
const complaint: readonly PetitionKind[] = ["complaint"];
const request: readonly PetitionKind[] = ["information-request"];

/** Which event of which kind each paper belongs to. */
const paperRules: Readonly<Record<PaperKind, PaperRule>> = {
  receipt: { of: "received", kinds: letters },
  acceptance: { of: "accepted", kinds: letters },
  "not-accepted": { of: "refused", kinds: [...complaint, ...request] },
  "reception-refused": { of: "refused", kinds: voices },
  guidance: { of: "guided", kinds: complaint },
  "split-guidance": { of: "split", kinds: letters },
  referral: { of: "referred", kinds: [...voices, ...request] },
  return: { of: "returned", kinds: letters },
  "explanation-request": { of: "accepted", kinds: complaint },
  "date-announced": { of: "date-announced", kinds: request },
  "interim-reply": { of: "interim-replied", kinds: letters },
  extension: { of: "extended", kinds: request },
  "cost-notice": { of: "cost-told", kinds: request },
  suspension: { of: "suspended", kinds: complaint },
  resumption: { of: "resumed", kinds: complaint },
  "dialogue-invitation": { of: "dialogue-set", kinds: complaint },
  "dialogue-minutes": { of: "dialogue-held", kinds: complaint },
  termination: { of: "terminated", kinds: complaint },
  answer: { of: "answered", kinds: [...voices, ...request, "session-question"] },
  decision: { of: "answered", kinds: complaint },
};

/** A paper that a matter has, and the event it puts into writing. */
export interface PetitionPaper {
  kind: PaperKind;
  /** The place of its event in the matter's history; a matter can have two interim replies. */
  event: number;
}

/** The papers of a matter in the order of its history: one for each event that goes out in writing. */
export const papersOf = (
  petition: Pick<Petition, "kind">,
  events: readonly CaseEvent[],
  grounds: readonly RefusalGround[],
): PetitionPaper[] => {
  // What a matter was sent as another kind stays in its history, and is no paper of this one.
  const standing = new Set(standingEvents(petition.kind, events));
  // A cost that was told anew is told by its last paper; what an earlier one said is no longer kept.
  const costTold = events.findLastIndex(({ kind }) => kind === "cost-told");
  return events.flatMap((happened, event) =>
    paperKinds
      .filter((kind) => paperRules[kind].of === happened.kind && isPaperOf(kind, petition, happened, grounds))
      .filter((kind) => standing.has(happened) && (kind !== "cost-notice" || event === costTold))
      .map((kind) => ({ kind, event })),
  );
};

// A refusal is told in the form that its ground asks for, and in none where the law asks for none.
function isPaperOf(
  kind: PaperKind,
  petition: Pick<Petition, "kind">,
  { kind: happened, ground: id }: CaseEvent,
  grounds: readonly RefusalGround[],
): boolean {
  const ground = happened === "refused" ? grounds.find((known) => known.id === id) : undefined;
  return ground === undefined ? paperRules[kind].kinds.includes(petition.kind) : ground.paper === kind;
}
