import type { TaskState } from "@gandan/domain/tasks";
import type { Day, Id, Instant } from "@gandan/domain/values";
import { type SQL, and, eq, gt, gte, inArray, lt, lte } from "drizzle-orm";
import type { Reader } from "../database.ts";
import type { Scope } from "../scope.ts";
import { recordsWith } from "../search/index.ts";

/** Which tasks are asked for; what is left out does not narrow. */
export interface TaskFilter {
  states?: readonly TaskState[];
  /** Responsible or supporting. */
  positionIds?: readonly Id<"position">[];
  hamletIds?: readonly Id<"unit">[];
  planId?: Id<"plan">;
  /** Tasks made of one duty; with `planId`. */
  dutyKey?: string;
  petitionId?: Id<"petition">;
  criterion?: { year: number; code: string };
  /** Tasks given of any criterion of a year. */
  criterionYear?: number;
  /** Both ends belong to it; tasks without a deadline do not. */
  dueFrom?: Day;
  dueTo?: Day;
  /** Due after a day, or without a deadline. */
  notBefore?: Day;
  hasDeadline?: boolean;
  updatedFrom?: Instant;
  text?: string;
}

/** Where a task without a deadline stands among the others: after all of them. */
export const noDeadline = "9999-12-31" as Day;

/** How the row of a task names the criterion of a year that it was given of. */
export const criterionKey = ({ year, code }: { year: number; code: string }): string => `${year} ${code}`;

/** The condition of a filter within a scope. */
export function tasksWhere(reader: Reader, scope: Scope, filter: TaskFilter): SQL | undefined {
  const { tasks } = reader.tables;
  const dated = filter.dueFrom !== undefined || filter.dueTo !== undefined || filter.hasDeadline === true;
  return and(
    eq(tasks.communeId, scope.communeId),
    scope.only === null ? undefined : ownedBy(reader, scope.communeId, scope.only.positionIds, scope.only.hamletIds),
    filter.states && inArray(tasks.state, [...filter.states]),
    filter.positionIds && ownedBy(reader, scope.communeId, filter.positionIds, []),
    filter.hamletIds && inArray(tasks.hamletId, [...filter.hamletIds]),
    filter.planId && eq(tasks.planId, filter.planId),
    filter.petitionId && eq(tasks.petitionId, filter.petitionId),
    filter.criterionYear === undefined
      ? undefined
      : and(
          gte(tasks.criterion, criterionKey({ year: filter.criterionYear, code: "" })),
          lt(tasks.criterion, String(filter.criterionYear + 1)),
        ),
    filter.criterion && eq(tasks.criterion, criterionKey(filter.criterion)),
    filter.dutyKey === undefined ? undefined : madeOf(reader, scope.communeId, filter.planId, filter.dutyKey),
    filter.dueFrom && gte(tasks.due, filter.dueFrom),
    filter.dueTo && lte(tasks.due, filter.dueTo),
    filter.notBefore && gt(tasks.due, filter.notBefore),
    dated ? lt(tasks.due, noDeadline) : undefined,
    filter.hasDeadline === false ? eq(tasks.due, noDeadline) : undefined,
    filter.updatedFrom && gte(tasks.updatedAt, filter.updatedFrom),
    filter.text === undefined || filter.text.trim() === ""
      ? undefined
      : inArray(tasks.id, recordsWith(reader, scope.communeId, "task", filter.text)),
  );
}

function ownedBy(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  positionIds: readonly Id<"position">[],
  hamletIds: readonly Id<"unit">[],
): SQL | undefined {
  const { tasks, taskSupporters } = tables;
  const of = (condition: SQL) =>
    sql
      .select({ id: tasks.id })
      .from(tasks)
      .where(and(eq(tasks.communeId, communeId), condition));
  const supported = sql
    .select({ id: taskSupporters.taskId })
    .from(taskSupporters)
    .where(and(eq(taskSupporters.communeId, communeId), inArray(taskSupporters.positionId, [...positionIds])));
  // A union of three index searches; an "or" over the whole table would look at every task of the commune.
  return inArray(
    tasks.id,
    supported.union(of(inArray(tasks.positionId, [...positionIds]))).union(of(inArray(tasks.hamletId, [...hamletIds]))),
  );
}

function madeOf(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  planId: Id<"plan"> | undefined,
  dutyKey: string,
): SQL {
  const { tasks, taskDuties } = tables;
  const made = sql
    .select({ id: taskDuties.taskId })
    .from(taskDuties)
    .where(
      and(
        eq(taskDuties.communeId, communeId),
        planId === undefined ? undefined : eq(taskDuties.planId, planId),
        eq(taskDuties.dutyKey, dutyKey),
      ),
    );
  return inArray(tasks.id, made);
}
