import { type RuleBook, ruleBookOf } from "@gandan/domain/calendar";
import { communeLimits } from "@gandan/domain/petitions";
import type { Commune } from "@gandan/domain/roles";
import { timeLimitRows } from "@gandan/packs/time-limits";

const made = new Map<number, RuleBook>();

/** The limits of law and of the commune's own settings; the packs' own check keeps them free of faults. */
export function ruleBookFor(commune: Pick<Commune, "feedbackAnswerDays">): RuleBook {
  const known = made.get(commune.feedbackAnswerDays);
  if (known !== undefined) return known;
  const book = ruleBookOf([...timeLimitRows, ...communeLimits(commune)]);
  if (!book.ok) throw new Error(`the time limits contradict each other: ${book.refusal}`);
  made.set(commune.feedbackAnswerDays, book.value);
  return book.value;
}
