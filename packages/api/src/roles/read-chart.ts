import { type RoleChart, chartOn } from "@gandan/domain/roles";
import { Day } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { mayEditRoles } from "./may-edit-roles.ts";

export const ChartDay = z.object({ on: Day.optional() }).default({});
export type ChartDay = z.infer<typeof ChartDay>;

/** The chart of the commune over all its time, or as it stood on a day; phone numbers only for those who keep it. */
export function readChart(ctx: OfficialContext, { on }: ChartDay): Promise<RoleChart & { today: Day }> {
  needs(ctx, "roles.read");
  const chart = on === undefined ? ctx.chart : chartOn(ctx.chart, on);
  const people = mayEditRoles(ctx)
    ? chart.people
    : chart.people.map((person) => ({ ...person, phone: null, email: null }));
  return Promise.resolve({ ...chart, people, today: ctx.today });
}
