import { listCompliance, listReceptionDays } from "@gandan/db/reception";
import {
  type ComplianceEntry,
  type MonthStanding,
  type ReceptionDay,
  complianceItems,
  monthsOf,
  postingOf,
} from "@gandan/domain/reception";
import { Day } from "@gandan/domain/values";
import type { Deadline } from "@gandan/domain/calendar";
import { z } from "zod";
import { calendarFor } from "../calendar/calendar-for.ts";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { ruleBookFor } from "../petitions/rule-book.ts";

export const YearAsked = z.object({ year: z.number().int().min(2014).max(2100) });
export type YearAsked = z.infer<typeof YearAsked>;

export interface ReceptionYear {
  days: (Omit<ReceptionDay, "communeId"> & { posting: Deadline | null })[];
  months: MonthStanding[];
  compliance: (Omit<ComplianceEntry, "communeId"> & { isSaid: boolean })[];
}

/** The head's reception days of a year, how its months stand, and what the commune has for receiving citizens. */
export async function receptionYear(ctx: OfficialContext, { year }: YearAsked): Promise<ReceptionYear> {
  needs(ctx, "petition.receive");
  const found = await daysOf(ctx, year);
  const said = await listCompliance(ctx.db.read, ctx.scope);
  const days = found.map(({ communeId: _commune, ...day }) => ({
    ...day,
    posting: postingOf(ruleBookFor(ctx.commune), calendarFor(ctx.commune), day),
  }));
  return {
    days,
    months: monthsOf(
      days.map((day) => ({ ...day, postBy: day.posting?.due ?? null })),
      year,
      ctx.today,
    ),
    compliance: complianceItems.map((item) => {
      const entry = said.find((known) => known.item === item);
      const { isThere = false, document = null, on = null, note = null } = entry ?? {};
      return { item, isThere, document, on, note, isSaid: entry !== undefined };
    }),
  };
}

export const daysOf = (ctx: OfficialContext, year: number): Promise<ReceptionDay[]> =>
  listReceptionDays(ctx.db.read, ctx.scope, Day.parse(`${year}-01-01`), Day.parse(`${year}-12-31`));
