import type { CalendarDay } from "./calendar-day.ts";
import { isWeekend, numberOf } from "./day-number.ts";

export type CalendarRefusal =
  | "calendar.contradiction"
  | "calendar.swap-without-pair"
  | "calendar.compensation-without-holiday";

/** What is wrong with a set of rows, and which rows say it. */
export interface CalendarFault {
  refusal: CalendarRefusal;
  rows: CalendarDay[];
}

/** Everything that keeps a set of rows from being a calendar. */
export const calendarFaults = (rows: readonly CalendarDay[]): CalendarFault[] => [
  ...daysSaidTwice(rows),
  ...rows.filter(contradictsWeekday).map((row) => ({ refusal: "calendar.contradiction" as const, rows: [row] })),
  ...swapsWithoutPair(rows),
  ...unfoundedCompensations(rows),
];

function daysSaidTwice(rows: readonly CalendarDay[]): CalendarFault[] {
  return [...Map.groupBy(rows, (row) => row.day).values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ refusal: "calendar.contradiction", rows: same }));
}

// A holiday may fall on any day; the other kinds only make sense against the usual week.
function contradictsWeekday(row: CalendarDay): boolean {
  if (row.kind === "holiday") return row.pairedWith !== null;
  return (row.kind === "swap-work") !== isWeekend(numberOf(row.day));
}

const otherSide = { "swap-off": "swap-work", "swap-work": "swap-off" } as const;

function swapsWithoutPair(rows: readonly CalendarDay[]): CalendarFault[] {
  return rows.flatMap((row) => {
    if (row.kind !== "swap-off" && row.kind !== "swap-work") return [];
    const wanted = otherSide[row.kind];
    const hasPair = rows.some(
      (other) => other.day === row.pairedWith && other.kind === wanted && other.pairedWith === row.day,
    );
    return hasPair ? [] : [{ refusal: "calendar.swap-without-pair", rows: [row] }];
  });
}

function unfoundedCompensations(rows: readonly CalendarDay[]): CalendarFault[] {
  const compensations = rows.filter((row) => row.kind === "compensatory" && row.pairedWith !== null);
  return compensations.flatMap((row) => {
    const isFounded = rows.some(
      (other) => other.day === row.pairedWith && other.kind === "holiday" && isWeekend(numberOf(other.day)),
    );
    const sameHoliday = compensations.filter((other) => other.pairedWith === row.pairedWith);
    if (isFounded && sameHoliday[0] === row) return [];
    return [{ refusal: "calendar.compensation-without-holiday", rows: isFounded ? sameHoliday : [row] }];
  });
}
