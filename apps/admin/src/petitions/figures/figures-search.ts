import { type Day, dayFrom, lastDayOfMonth, monthOf, yearOf } from "@gandan/domain/values";
import { z } from "zod";

/** By what the figures can be divided. */
export const groupings = ["kind", "channel", "hamlet", "topic"] as const;

/** Which figures the address shows: a period such as `2026`, `2026-1` (half a year) or `2026-03` (a month). */
export const FiguresSearch = z.object({
  ky: z.coerce
    .string()
    .regex(/^\d{4}(-[12]|-\d{2})?$/)
    .optional()
    .catch(undefined),
  theo: z.enum(groupings).optional().catch(undefined),
});

/** The first and last day of a period as the address writes it; null where it is none. */
export function periodOf(key: string): { from: Day; to: Day } | null {
  const [year = 0, part] = key.split("-").map(Number);
  if (part === undefined) return between(year, 1, 12);
  if (key.length === 6) return between(year, part === 1 ? 1 : 7, part === 1 ? 6 : 12);
  return between(year, part, part);
}

function between(year: number, first: number, last: number): { from: Day; to: Day } | null {
  const from = dayFrom(year, first, 1);
  return from === null || last > 12 ? null : { from, to: lastDayOfMonth(year, last) };
}

interface Choice {
  key: string;
  name:
    | "petitions.figures.period.year"
    | "petitions.figures.period.half1"
    | "petitions.figures.period.half2"
    | "petitions.figures.period.month";
  values: Record<string, string>;
}

/** The periods to choose from on a day: this year, its halves and months so far, and the year before. */
export function periodsUpTo(today: Day): Choice[] {
  const year = yearOf(today);
  const month = monthOf(today);
  const ofYear = (of: number): Choice => ({
    key: String(of),
    name: "petitions.figures.period.year",
    values: { year: String(of) },
  });
  const half = (part: 1 | 2): Choice => ({
    key: `${year}-${part}`,
    name: `petitions.figures.period.half${part}`,
    values: { year: String(year) },
  });
  const months = Array.from({ length: month }, (_, index): Choice => {
    const number = month - index;
    const key = `${year}-${String(number).padStart(2, "0")}`;
    return { key, name: "petitions.figures.period.month", values: { month: String(number), year: String(year) } };
  });
  return [ofYear(year), half(1), ...(month > 6 ? [half(2)] : []), ...months, ofYear(year - 1)];
}
