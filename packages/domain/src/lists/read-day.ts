import { type Day, dayFrom, isDay } from "../values/index.ts";

/** Why a cell is not taken for a day. */
export type DayFault = "not-a-day" | "month-first";

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: 0?0:00(?::00)?)?$/;
/** The days that a list may name; Excel counts them from the last of 1899. */
const counted = { from: 36_526, to: 73_050, unixDay: 25_569, length: 86_400_000 };

/** The day that a cell names: "31/12/2026", "2026-12-31" or a number as Excel counts days; null where it is empty. */
export function readDay(cell: string, isMonthFirst: boolean): { day: Day | null } | { fault: DayFault } {
  if (cell === "") return { day: null };
  const [, first, second, year] = slashed.exec(cell) ?? [];
  const day = first === undefined ? dayOfOther(cell) : dayFrom(Number(year), Number(second), Number(first));
  if (day === null || day < "2000-01-01" || day > "2099-12-31") return { fault: "not-a-day" };
  // Where other cells can only be month/day, 05/03 may be either; nothing is guessed.
  const isEither = first !== undefined && Number(first) <= 12 && first !== second;
  return isMonthFirst && isEither ? { fault: "month-first" } : { day };
}

function dayOfOther(cell: string): Day | null {
  const [, iso = ""] = /^(\d{4}-\d\d-\d\d)(?:[T ][\d:.]*Z?)?$/.exec(cell) ?? [];
  if (isDay(iso)) return iso;
  const serial = /^\d{5}$/.test(cell) ? Number(cell) : 0;
  if (serial < counted.from || serial > counted.to) return null;
  const text = new Date((serial - counted.unixDay) * counted.length).toISOString().slice(0, 10);
  return isDay(text) ? text : null;
}

/** Whether days of a column are written month first: some can be nothing else, and none can only be day first. */
export function isMonthFirst(cells: readonly string[]): boolean {
  const pairs = cells.flatMap((cell) => {
    const [, first, second] = slashed.exec(cell) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  return pairs.some(([first, second]) => first <= 12 && second > 12) && pairs.every(([first]) => first <= 12);
}
