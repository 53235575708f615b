import type { Task } from "@gandan/domain/tasks";
import type { Id } from "@gandan/domain/values";
import { type InferSelectModel, type SQL, and, asc, count, desc, eq, inArray } from "drizzle-orm";
import { chunks } from "../chunks.ts";
import type { Reader, Writer } from "../database.ts";
import { takeProposals } from "../plans/taken-proposals.store.ts";
import type { Page, Scope } from "../scope.ts";
import { keepFindable } from "../search/index.ts";
import { sortKeyOf } from "../vietnamese-order.ts";
import { type TaskFilter, criterionKey, noDeadline, tasksWhere } from "./task-filter.ts";
import type { Tasks } from "./tasks.table.ts";

export interface TaskSort {
  by: "deadline" | "updated" | "title";
  descending: boolean;
}

export async function findTask(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"task">,
): Promise<Task | null> {
  const row = await rows.find(tables.tasks, { communeId, id });
  return row === null ? null : taskOf(row);
}

/** The tasks of some ids, in no order. */
export async function listTasksById(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  ids: readonly Id<"task">[],
): Promise<Task[]> {
  const { tasks } = tables;
  const found: Task[] = [];
  for (const some of chunks(ids)) {
    const rows = await sql
      .select()
      .from(tasks)
      .where(and(eq(tasks.communeId, communeId), inArray(tasks.id, some)));
    found.push(...rows.map(taskOf));
  }
  return found;
}

/** The tasks that have some titles, whatever their case and signs, in no order. */
export async function listTasksByTitle(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  titles: readonly string[],
): Promise<Task[]> {
  const { tasks } = tables;
  const found: Task[] = [];
  for (const some of chunks([...new Set(titles.map(sortKeyOf))])) {
    const rows = await sql
      .select()
      .from(tasks)
      .where(and(eq(tasks.communeId, communeId), inArray(tasks.titleOrder, some)));
    found.push(...rows.map(taskOf));
  }
  return found;
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
  return rows.map(taskOf);
}

export async function countTasks(reader: Reader, scope: Scope, filter: TaskFilter): Promise<number> {
  const [row] = await reader.sql
    .select({ found: count() })
    .from(reader.tables.tasks)
    .where(tasksWhere(reader, scope, filter));
  return row?.found ?? 0;
}

export async function saveTask(tx: Writer, task: Task): Promise<void> {
  const { source } = task;
  await tx.rows.keep(
    tx.tables.tasks,
    {
      ...task,
      planId: source.kind === "plan" ? source.planId : null,
      petitionId: source.kind === "petition" ? source.petitionId : null,
      criterion: source.kind === "criterion" ? criterionKey(source) : null,
      due: task.deadline ?? noDeadline,
      titleOrder: sortKeyOf(task.title),
    },
    { key: ["communeId", "id"] },
  );
  await keepSupporters(tx, task);
  if (source.kind === "plan") {
    await keepDuties(tx, task, source);
    await takeProposals(tx, task.communeId, source.planId, source.proposalKeys, task.createdAt);
  }
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

async function keepSupporters({ rows, tables }: Writer, { communeId, id, supportingIds }: Task): Promise<void> {
  const own = { communeId, taskId: id };
  await rows.remove(tables.taskSupporters, own);
  for (const positionId of new Set(supportingIds)) await rows.add(tables.taskSupporters, { ...own, positionId });
}

async function keepDuties(
  { rows, tables }: Writer,
  { communeId, id }: Task,
  { planId, dutyKeys }: Extract<Task["source"], { kind: "plan" }>,
): Promise<void> {
  const own = { communeId, taskId: id };
  await rows.remove(tables.taskDuties, own);
  for (const dutyKey of new Set(dutyKeys)) await rows.add(tables.taskDuties, { ...own, planId, dutyKey });
}

const taskOf = ({
  planId: _plan,
  petitionId: _petition,
  criterion: _criterion,
  due: _due,
  titleOrder: _order,
  ...task
}: InferSelectModel<Tasks["tasks"]>): Task => task;

function orderOf({ tasks }: Tasks, sort: TaskSort): SQL[] {
  const column = { deadline: tasks.due, updated: tasks.updatedAt, title: tasks.titleOrder }[sort.by];
  const direction = sort.descending ? desc : asc;
  return [direction(column), direction(tasks.id)];
}
