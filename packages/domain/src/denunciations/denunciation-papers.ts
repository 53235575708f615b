import { type CaseEventKind, standingEvents } from "../petitions/index.ts";
import type { Id } from "../values/index.ts";
import type { DenunciationEvent, Sight } from "./denunciation.ts";

/** The papers that say who denounced: they go to that person, or to the body that takes the case over. */
const papersForSender = [
  "receipt",
  "acceptance-notice",
  "not-accepted",
  "referral",
  "referral-notice",
  "conclusion-notice",
] as const;
export type PaperForSender = (typeof papersForSender)[number];

/** Every paper of a denunciation; those not named above are written from what a verifier sees. */
export const denunciationPaperKinds = [
  ...papersForSender,
  "accused-notice",
  "explanation-request",
  "extension",
  "suspension",
  "resumption",
  "termination",
  "information-referral",
  "inspection-request",
  "conclusion",
  "publication",
] as const;
export type DenunciationPaperKind = (typeof denunciationPaperKinds)[number];

const sendersPapers: ReadonlySet<DenunciationPaperKind> = new Set(papersForSender);

/** Whether a paper names the one who denounced. */
export const namesSender = (kind: DenunciationPaperKind): kind is PaperForSender => sendersPapers.has(kind);

// In the order in which they are offered under their event.
const papersOfEvent: Readonly<Partial<Record<CaseEventKind, readonly DenunciationPaperKind[]>>> = {
  received: ["receipt"],
  accepted: ["acceptance-notice", "accused-notice", "explanation-request"],
  "filed-away": ["not-accepted"],
  referred: ["referral", "referral-notice"],
  "inspection-ordered": ["inspection-request"],
  extended: ["extension"],
  suspended: ["suspension"],
  resumed: ["resumption"],
  terminated: ["termination"],
  answered: ["conclusion"],
  "answer-sent": ["conclusion-notice"],
  published: ["publication"],
};

/** A paper that a case has, and the place of its event in the history. */
export interface DenunciationPaper {
  kind: DenunciationPaperKind;
  event: number;
}

/** The papers of a case for one reader: a verifier writes none that names the sender, and a letter without a name has none. */
export function denunciationPapersOf(
  events: readonly Pick<DenunciationEvent, "kind">[],
  { isAnonymous, sight }: { isAnonymous: boolean; sight: Sight },
): DenunciationPaper[] {
  // A name that was found wrong is nobody's to be written to.
  const isInformed = events.some(({ kind }) => kind === "kept-as-information");
  const mayNameSender = sight === "whole" && !isAnonymous && !isInformed;
  const standing = new Set(standingEvents("denunciation", events));
  return events.flatMap((one, event) => {
    const { kind: happened } = one;
    // What it was sent as another kind is no paper of this one.
    if (!standing.has(one)) return [];
    const isInformation = events.slice(0, event).some(({ kind }) => kind === "kept-as-information");
    const kinds: readonly DenunciationPaperKind[] =
      happened === "referred" && isInformation ? ["information-referral"] : (papersOfEvent[happened] ?? []);
    return kinds.filter((kind) => mayNameSender || !namesSender(kind)).map((kind) => ({ kind, event }));
  });
}

/** Whether a person opened the case, with the reason that this leaves in its history. */
export const hasOpened = (
  events: readonly Pick<DenunciationEvent, "kind" | "personId">[],
  personId: Id<"person">,
): boolean => events.some((event) => event.kind === "opened" && event.personId === personId);
