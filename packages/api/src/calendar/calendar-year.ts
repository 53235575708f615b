import type { CalendarDay } from "@gandan/domain/calendar";
import { yearOf } from "@gandan/domain/values";
import { holidayRows } from "@gandan/packs/holidays";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { calendarFor } from "./calendar-for.ts";

export const CalendarYearAsked = z.object({ year: z.int().min(2021).max(2199) });
export type CalendarYearAsked = z.infer<typeof CalendarYearAsked>;

/** A year of the commune's calendar: every day off or swapped with its source, and what the commune left out. */
export interface CalendarYear {
  rows: (CalendarDay & { isOwn: boolean })[];
  dropped: CalendarDay[];
  /** Whether all statutory holidays of the year are entered; otherwise Monday to Friday are assumed. */
  isWhole: boolean;
  /** The years that have any row. */
  years: number[];
}

/** A year as it counts in the commune. */
export function calendarYear(ctx: OfficialContext, { year }: CalendarYearAsked): CalendarYear {
  const { calendarEdits } = ctx.commune;
  const calendar = calendarFor(ctx.commune);
  const own = new Set(calendarEdits.added.map((row) => row.day));
  const dropped = new Set(calendarEdits.dropped);
  return {
    rows: calendar.rows.filter((row) => yearOf(row.day) === year).map((row) => ({ ...row, isOwn: own.has(row.day) })),
    dropped: holidayRows.filter((row) => dropped.has(row.day) && yearOf(row.day) === year),
    isWhole: calendar.coveredYears.has(year),
    years: [...new Set(calendar.rows.map((row) => yearOf(row.day)))].toSorted((a, b) => a - b),
  };
}
