import { type Task, type TaskEntryKind } from "@gandan/domain/tasks";
import type { Id } from "@gandan/domain/values";
import { and, eq, gt, inArray, or, sql as raw } from "drizzle-orm";
import type { Reader } from "../database.ts";

/** What the standing of a task is told from, without the task's words: counts need no more. */
export interface StandingFacts extends Pick<Task, "id" | "state" | "deadline" | "hamletId"> {
  planId: Id<"plan"> | null;
  /** Whether any report on it says something. */
  isReported: boolean;
}

const reporting: (typeof TaskEntryKind.options)[number][] = ["progress", "done"];

/** What every task of a commune stands like, as far as the store knows. */
export async function listStandingFacts({ sql, tables }: Reader, communeId: Id<"commune">): Promise<StandingFacts[]> {
  const { tasks, taskEntries } = tables;
  const { id, state, deadline, hamletId, planId } = tasks;
  const rows = await sql
    .select({ id, state, deadline, hamletId, planId })
    .from(tasks)
    .where(eq(tasks.communeId, communeId));
  // The same as `reportedOf` of the domain says of a log; a test holds the two together.
  const telling = await sql
    .selectDistinct({ taskId: taskEntries.taskId })
    .from(taskEntries)
    .where(
      and(
        eq(taskEntries.communeId, communeId),
        inArray(taskEntries.kind, reporting),
        or(
          raw`trim(${taskEntries.sentence}) <> ''`,
          gt(taskEntries.quantity, 0),
          raw`cast(${taskEntries.evidence} as text) <> '[]'`,
        ),
      ),
    );
  const reported = new Set(telling.map(({ taskId }) => taskId));
  return rows.map((row) => ({ ...row, isReported: reported.has(row.id) }));
}
