import type { Task } from "@gandan/domain/tasks";
import type { Id } from "@gandan/domain/values";
import { type InferSelectModel, type SQL, and, asc, count, desc, eq, inArray } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import { takeProposals } from "../plans/taken-proposals.store.ts";
import type { Page, Scope } from "../scope.ts";
import { keepFindable } from "../search/index.ts";
import { chunks, replacing } from "../upsert.ts";
import { sortKeyOf } from "../vietnamese-order.ts";
import { type TaskFilter, noDeadline, tasksWhere } from "./task-filter.ts";
import type { Tasks } from "./tasks.table.ts";

export interface TaskSort {
  by: "deadline" | "updated" | "title";
  descending: boolean;
}

export async function findTask(reader: Reader, communeId: Id<"commune">, id: Id<"task">): Promise<Task | null> {
  const { tasks } = reader.tables;
  const rows = await reader.sql
    .select()
    .from(tasks)
    .where(and(eq(tasks.communeId, communeId), eq(tasks.id, id)));
  const [task] = await withSupporters(reader, communeId, rows);
  return task ?? null;
}

/** One page of the tasks of a scope. The order is whole: of equals the id decides; without a deadline means last. */
export async function listTasks(
  reader: Reader,
  scope: Scope,
  filter: TaskFilter,
  sort: TaskSort,
  page: Page,
): Promise<Task[]> {
  const rows = await reader.sql
    .select()
    .from(reader.tables.tasks)
    .where(tasksWhere(reader, scope, filter))
    .orderBy(...orderOf(reader.tables, sort))
    .limit(page.limit)
    .offset(page.offset);
  return withSupporters(reader, scope.communeId, rows);
}

export async function countTasks(reader: Reader, scope: Scope, filter: TaskFilter): Promise<number> {
  const [row] = await reader.sql
    .select({ found: count() })
    .from(reader.tables.tasks)
    .where(tasksWhere(reader, scope, filter));
  return row?.found ?? 0;
}

export async function saveTask(tx: Writer, task: Task): Promise<void> {
  const { tasks } = tx.tables;
  const { supportingIds, ...row } = task;
  await tx.sql
    .insert(tasks)
    .values({
      ...row,
      planId: task.source.kind === "plan" ? task.source.planId : null,
      petitionId: task.source.kind === "petition" ? task.source.petitionId : null,
      due: task.deadline ?? noDeadline,
      titleOrder: sortKeyOf(task.title),
    })
    .onConflictDoUpdate({ target: [tasks.communeId, tasks.id], set: replacing(tasks, ["communeId", "id"]) });
  await keepSupporters(tx, task);
  await keepDuties(tx, task);
  if (task.source.kind === "plan")
    await takeProposals(tx, task.communeId, task.source.planId, task.source.proposalKeys, task.createdAt);
  await keepFindable(tx, {
    communeId: task.communeId,
    kind: "task",
    recordId: task.id,
    title: task.title,
    text: [task.title, task.detail, task.product, task.occurrence].join("\n"),
    positionId: task.positionId,
    hamletId: task.hamletId,
    at: task.updatedAt,
  });
}

async function keepSupporters({ sql, tables }: Writer, { communeId, id, supportingIds }: Task): Promise<void> {
  const { taskSupporters } = tables;
  await sql.delete(taskSupporters).where(and(eq(taskSupporters.communeId, communeId), eq(taskSupporters.taskId, id)));
  const rows = [...new Set(supportingIds)].map((positionId, place) => ({ communeId, taskId: id, positionId, place }));
  if (rows.length > 0) await sql.insert(taskSupporters).values(rows);
}

async function keepDuties({ sql, tables }: Writer, { communeId, id, source }: Task): Promise<void> {
  if (source.kind !== "plan") return;
  const { taskDuties } = tables;
  await sql.delete(taskDuties).where(and(eq(taskDuties.communeId, communeId), eq(taskDuties.taskId, id)));
  const keys = [...new Set(source.dutyKeys)];
  await sql
    .insert(taskDuties)
    .values(keys.map((dutyKey) => ({ communeId, taskId: id, planId: source.planId, dutyKey })));
}

type Row = InferSelectModel<Tasks["tasks"]>;

async function withSupporters(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  rows: readonly Row[],
): Promise<Task[]> {
  const { taskSupporters } = tables;
  const supporters = new Map<string, Id<"position">[]>();
  for (const some of chunks(rows)) {
    const ids = some.map((row) => row.id);
    const found = await sql
      .select({ taskId: taskSupporters.taskId, positionId: taskSupporters.positionId })
      .from(taskSupporters)
      .where(and(eq(taskSupporters.communeId, communeId), inArray(taskSupporters.taskId, ids)))
      .orderBy(asc(taskSupporters.taskId), asc(taskSupporters.place));
    for (const { taskId, positionId } of found) supporters.set(taskId, [...(supporters.get(taskId) ?? []), positionId]);
  }
  return rows.map(({ planId: _plan, petitionId: _petition, due: _due, titleOrder: _order, ...task }) => ({
    ...task,
    supportingIds: supporters.get(task.id) ?? [],
  }));
}

function orderOf({ tasks }: Tasks, sort: TaskSort): SQL[] {
  const column = { deadline: tasks.due, updated: tasks.updatedAt, title: tasks.titleOrder }[sort.by];
  const direction = sort.descending ? desc : asc;
  return [direction(column), direction(tasks.id)];
}
