import { listTasks } from "@gandan/db/tasks";
import type { Day } from "@gandan/domain/values";
import { Day as DayOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { scopeFor } from "../scope.ts";

export const HeatYear = z.object({ year: z.number().int().min(1990).max(2100) });
export type HeatYear = z.infer<typeof HeatYear>;

/** How many tasks that the person may read are due on each day of a year; days without any are left out. */
export async function heat(ctx: OfficialContext, { year }: HeatYear): Promise<{ day: Day; count: number }[]> {
  const tasks = await listTasks(
    ctx.db.read,
    scopeFor(ctx, "task.read"),
    { dueFrom: DayOf.parse(`${year}-01-01`), dueTo: DayOf.parse(`${year}-12-31`) },
    { by: "deadline", descending: false },
    { limit: 100_000, offset: 0 },
  );
  const counts = new Map<Day, number>();
  for (const { deadline, state } of tasks)
    if (deadline !== null && state !== "cancelled") counts.set(deadline, (counts.get(deadline) ?? 0) + 1);
  return [...counts].map(([day, count]) => ({ day, count }));
}
