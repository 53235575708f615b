import type { Deadline, TermUnit } from "../calendar/index.ts";
import { type Day, weekdayOf } from "../values/index.ts";

/** By when a citizen may expect word, with whose rule it is and every day passed over and why. */
export interface AnswerBy {
  /** Null where no limit is known, or while the clock stands. */
  day: Day | null;
  /** What is done by then. */
  name: { vi: string; en: string };
  rule: "law" | "commune-setting";
  source: { vi: string; en: string };
  number: string | null;
  article: string | null;
  days: number | null;
  unit: TermUnit;
  skipped: { day: Day; why: { vi: string; en: string } }[];
  /** The calendar of some of these days is not entered yet; Monday to Friday were counted. */
  isAssumed: boolean;
  /** The text behind the rule was not read, or was read before it was amended. */
  isUnverified: boolean;
}

// What a citizen waits for, the last stage first.
const awaited = ["resolve", "provide", "answer", "accept", "reply"];

/** The limit that a citizen waits for, of all deadlines of a matter; null where none has begun. */
export function answerByOf(deadlines: readonly Deadline[]): AnswerBy | null {
  const stage = awaited.find((name) => deadlines.some((deadline) => deadline.stage === name));
  const deadline = deadlines.findLast((known) => known.stage === stage);
  const term = deadline?.terms[0];
  if (term === undefined) return null;
  const { limit, counted } = term;
  const { source } = limit;
  return {
    day: counted?.day ?? null,
    name: limit.name,
    rule: source.basis,
    source: source.title,
    number: source.number,
    article: source.article,
    days: counted === null ? null : (counted.parts[0]?.count ?? null),
    unit: limit.unit,
    skipped: (counted?.skipped ?? []).map(({ day, reason }) => ({
      day,
      why: reason === "weekend" ? weekend(day) : reason.name,
    })),
    isAssumed: counted?.assumed ?? false,
    isUnverified: source.read === "unverified" || source.read === "before-amendment",
  };
}

const weekend = (day: Day) =>
  weekdayOf(day) === 6 ? { vi: "Thứ Bảy", en: "Saturday" } : { vi: "Chủ nhật", en: "Sunday" };
