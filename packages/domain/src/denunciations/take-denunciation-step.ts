import { z } from "zod";
import { standingEvents } from "../petitions/index.ts";
import { type Day, type Id, type Instant, type Result, dayOf, ok, refuse } from "../values/index.ts";
import type { Denunciation, DenunciationEvent } from "./denunciation.ts";
import {
  type DenunciationStep,
  denunciationStepRules,
  denunciationSteps,
  denunciationStepsFor,
} from "./denunciation-steps.ts";

/** What was found of a letter that is without a name or with a wrong one (Law on Denunciations, Article 25). */
export const InformationFinding = z.object({
  /** The letter has a name, and it is nobody's or not the sender's. */
  isNameWrong: z.boolean(),
  isAccusedClear: z.boolean(),
  isConcrete: z.boolean(),
});
export type InformationFinding = z.infer<typeof InformationFinding>;

/** What is told with a step; the note comes sealed. */
export interface DenunciationStepWords {
  on: Day;
  document: string | null;
  days: number | null;
  sealedNote: string | null;
  finding: InformationFinding | null;
}

export type DenunciationStepRefusal =
  | "denunciation.step-not-allowed"
  | "denunciation.note-missing"
  | "denunciation.document-missing"
  | "denunciation.days-missing"
  | "denunciation.day-ahead"
  | "denunciation.day-before-receipt"
  | "denunciation.anonymous"
  | "denunciation.named"
  | "denunciation.facts-vague"
  | "denunciation.extended-enough";

/** The law lets a denunciation be extended twice, each time by at most 30 days (Law on Denunciations, Article 30). */
const mostExtensions = 2;

/** Takes a step; a letter without a name is never accepted as a denunciation (Article 25). */
export function takeDenunciationStep(
  denunciation: Denunciation,
  events: readonly DenunciationEvent[],
  step: DenunciationStep,
  words: DenunciationStepWords,
  facts: { personId: Id<"person">; isAnonymous: boolean; now: Instant },
): Result<{ denunciation: Denunciation; event: DenunciationEvent }, DenunciationStepRefusal> {
  const { personId, isAnonymous, now } = facts;
  const state = denunciationSteps[denunciation.state][step];
  if (state === undefined || !denunciationStepsFor(denunciation.state, events).includes(step))
    return refuse("denunciation.step-not-allowed");
  if (step === "accept" && isAnonymous) return refuse("denunciation.anonymous");
  const finding = step === "keep-as-information" ? refusedFinding(words.finding, isAnonymous) : null;
  if (finding !== null) return refuse(finding);
  const { needs, event: kind } = denunciationStepRules[step];
  if (needs.includes("note") && words.sealedNote === null) return refuse("denunciation.note-missing");
  if (needs.includes("document") && !words.document) return refuse("denunciation.document-missing");
  if (needs.includes("days") && words.days === null) return refuse("denunciation.days-missing");
  if (words.on > dayOf(now)) return refuse("denunciation.day-ahead");
  if (words.on < dayOf(denunciation.receivedAt)) return refuse("denunciation.day-before-receipt");
  if (
    step === "extend" &&
    standingEvents("denunciation", events).filter((event) => event.kind === "extended").length >= mostExtensions
  )
    return refuse("denunciation.extended-enough");
  const { on: day, document, days, sealedNote } = words;
  return ok({
    denunciation: { ...denunciation, state, updatedAt: now, revision: denunciation.revision + 1 },
    event: { kind, at: now, day, personId, document, days, sealedNote },
  });
}

/** Why a letter is no information with the content of a denunciation; null where it is. */
function refusedFinding(
  finding: InformationFinding | null,
  isAnonymous: boolean,
): "denunciation.named" | "denunciation.facts-vague" | null {
  if (!isAnonymous && finding?.isNameWrong !== true) return "denunciation.named";
  return finding?.isAccusedClear === true && finding.isConcrete ? null : "denunciation.facts-vague";
}
