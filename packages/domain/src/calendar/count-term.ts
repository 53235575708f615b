import { type Day, addDays } from "../values/index.ts";
import type { CalendarDay } from "./calendar-day.ts";
import { type Calendar, type Coverage, type SkippedDay, coverageOf } from "./calendar.ts";
import { dayNumbered, numberOf } from "./day-number.ts";
import type { TermUnit } from "./time-limit.ts";
import { dayOffAt, workedWeekendsIn } from "./working-days.ts";

/** A run of days of one unit; an extension is a further part. */
export interface TermPart {
  count: number;
  unit: TermUnit;
}

/** A time in which a clock stands: its first day is not counted, the day of resumption is (NĐ 155/2026, Article 28b). */
export interface Suspension {
  from: Day;
  to: Day | null;
}

/** A counted term with its proof. */
export type CountedTerm = {
  start: Day;
  parts: readonly TermPart[];
  /** The last day; null while the clock stands. */
  day: Day | null;
  /** Where the bare count ends, before a last day off moves it. */
  countedTo: Day | null;
  /** Days of the running part still to come where the clock stands, else 0. */
  left: number;
  skipped: SkippedDay[];
  suspended: readonly Suspension[];
  workedWeekends: CalendarDay[];
} & Coverage;

interface TermOptions {
  suspensions?: readonly Suspension[];
  /** Whether an end on a day off moves to the next working day; it does unless told otherwise. */
  rolls?: boolean;
}

/**
 * The last day of a term of one or more parts: the starting day is not counted, days of suspension are not counted,
 * and a last day off moves the end to the next working day (Civil Code, Articles 147 and 148).
 */
export function countTerm(
  calendar: Calendar,
  start: Day,
  parts: readonly TermPart[],
  { suspensions = [], rolls = true }: TermOptions = {},
): CountedTerm {
  const stops = suspensions.map(stopOf);
  const skipped: SkippedDay[] = [];
  const term = { start, parts, skipped, suspended: suspensions };
  let number = numberOf(start);
  for (const [index, { count, unit }] of parts.entries()) {
    if (!Number.isInteger(count) || count < 0 || count > longest) throw new RangeError("a term has whole days");
    if (unit === "calendar-day" && stops.length === 0) {
      number += count;
      continue;
    }
    for (let left = count; left > 0;) {
      number += 1;
      const stop = stopAt(stops, number);
      if (stop?.last === null) return standing(calendar, term, left + daysIn(parts.slice(index + 1)), number);
      if (stop !== undefined) {
        number = stop.last ?? number;
        continue;
      }
      const dayOff = unit === "working-day" ? dayOffAt(calendar, number) : null;
      if (dayOff === null) left -= 1;
      else skipped.push(dayOff);
    }
  }
  const countedTo = dayNumbered(number);
  const end = rolls ? movedOffDaysOff(calendar, number, stops, skipped) : number;
  if (end === null) return standing(calendar, term, 0, number);
  const day = dayNumbered(end);
  return {
    ...term,
    day,
    countedTo,
    left: 0,
    ...dependsOn(calendar, firstThatMatters(start, parts, countedTo), day),
  };
}

const longest = 10_000;

/**
 * The last day on which something may be done that must come so many days before an event; neither the event's day nor
 * the day of doing it lies between, and a day off never moves it later.
 */
export function countBack(calendar: Calendar, event: Day, { count, unit }: TermPart): CountedTerm {
  const skipped: SkippedDay[] = [];
  let number = numberOf(event);
  if (unit === "calendar-day") number -= count;
  else
    for (let left = count; left > 0;) {
      number -= 1;
      const dayOff = dayOffAt(calendar, number);
      if (dayOff === null) left -= 1;
      else skipped.unshift(dayOff);
    }
  const day = dayNumbered(number);
  const first = unit === "working-day" ? day : event;
  return {
    start: event,
    parts: [{ count, unit }],
    day,
    countedTo: day,
    left: 0,
    skipped,
    suspended: [],
    ...dependsOn(calendar, first, unit === "working-day" ? event : addDays(event, -1)),
  };
}

/** The first day from a day on which offices work and the clock runs; null where the clock stands for good. */
function movedOffDaysOff(
  calendar: Calendar,
  from: number,
  stops: readonly Stop[],
  skipped: SkippedDay[],
): number | null {
  for (let number = from; ; number += 1) {
    const stop = stopAt(stops, number);
    if (stop?.last === null) return null;
    const dayOff = stop === undefined ? dayOffAt(calendar, number) : null;
    if (stop === undefined && dayOff === null) return number;
    if (dayOff !== null) skipped.push(dayOff);
    number = stop?.last ?? number;
  }
}

interface Stop {
  first: number;
  /** The last day not counted; null while it goes on. */
  last: number | null;
}

const stopOf = ({ from, to }: Suspension): Stop => ({
  first: numberOf(from),
  last: to === null ? null : numberOf(to) - 1,
});

const stopAt = (stops: readonly Stop[], number: number): Stop | undefined =>
  stops.length === 0
    ? undefined
    : stops.find(({ first, last }) => first <= number && (last === null || number <= last));

// Calendar days are counted either way; only a working-day part and the end depend on the rows.
const firstThatMatters = (start: Day, parts: readonly TermPart[], countedTo: Day): Day =>
  parts.some((part) => part.unit === "working-day") ? addDays(start, 1) : countedTo;

const dependsOn = (calendar: Calendar, first: Day, last: Day) => ({
  workedWeekends: workedWeekendsIn(calendar, first, last),
  ...coverageOf(calendar, first, last),
});

const daysIn = (parts: readonly TermPart[]): number => parts.reduce((sum, part) => sum + part.count, 0);

/** A term whose clock stands at a day, with so many days still to come. */
function standing(
  calendar: Calendar,
  term: Pick<CountedTerm, "start" | "parts" | "skipped" | "suspended">,
  left: number,
  number: number,
): CountedTerm {
  const last = dayNumbered(number);
  const first = firstThatMatters(term.start, term.parts, last);
  return { ...term, day: null, countedTo: null, left, ...dependsOn(calendar, first, last) };
}
