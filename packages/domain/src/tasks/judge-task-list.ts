import { isMonthFirst, plainText } from "../lists/index.ts";
import type { Actor, RoleChart } from "../roles/index.ts";
import { type Day, type Id, type Instant, sameSpelling, shortDay } from "../values/index.ts";
import { createTask } from "./create-task.ts";
import { editTask } from "./edit-task.ts";
import { type ListNames, listNames } from "./list-names.ts";
import { type ListedTask, readTaskListRow } from "./read-task-list-row.ts";
import type { TimeOf } from "./read-deadline.ts";
import type { TaskListDifference, TaskListFault, TaskListOutcome, TaskListRow } from "./task-list.ts";
import type { Task } from "./task.ts";

/** What a list of tasks is held against. */
export interface TaskListAround {
  chart: RoleChart;
  today: Day;
  by: Actor;
  now: Instant;
  /** The tasks that the rows name by code or title, or that came from this file; only those the person may read. */
  known: readonly Task[];
  /** The id that a row's task has: the same row of the same file is the same task. */
  idOf(row: number): Id<"task">;
  /** Where a new task came from, said in its source. */
  reasonOf(row: number): string;
  /** How a deadline in words is read. */
  timeOf: TimeOf;
  /** Whether a standing as written means that a task is over. */
  isOver(standing: string): boolean;
}

/** What would come of each row of a list: a new task, a change of one that is named, nothing, or why not. */
export function judgeTaskList(rows: readonly TaskListRow[], around: TaskListAround): TaskListOutcome[] {
  const names = listNames(around.chart, around.today);
  const written = {
    isMonthFirst: isMonthFirst(rows.map(({ cells }) => cells.deadline ?? "")),
    timeOf: around.timeOf,
  };
  const known = {
    byId: new Map<string, Task>(around.known.map((task) => [task.id, task])),
    bySameness: new Map(
      around.known.filter(({ state }) => state !== "cancelled").map((task) => [samenessOf(task), task]),
    ),
  };
  const rowOf = new Map<string, number>();
  return rows.map((row): TaskListOutcome => {
    const code = row.cells.code ?? "";
    const current = known.byId.get(code) ?? null;
    if (code !== "" && current === null) return refused(row, "code", "unknown");
    const read = readTaskListRow(row, current, names, written);
    if ("faults" in read) return { row: row.row, outcome: "refused", faults: read.faults };
    const { listed, isContinuous } = read;
    const wanted = wantedOf(listed, around.reasonOf(row.row));
    const sameness = current === null ? samenessOf(wanted) : code;
    const before = rowOf.get(sameness);
    if (before !== undefined) return refused(row, current === null ? "title" : "code", "repeats", [String(before)]);
    rowOf.set(sameness, row.row);
    if (current !== null) return changeOf(row, current, listed, names, around);
    const there = known.byId.get(around.idOf(row.row)) ?? known.bySameness.get(sameness);
    if (there !== undefined) return { row: row.row, outcome: "unchanged", task: there };
    if (around.isOver(row.cells.standing ?? "")) return refused(row, "standing", "finished");
    const created = createTask(around.idOf(row.row), wanted, around, around.by, around.now);
    if (!created.ok) return refused(row, "title", "not-yours");
    const task = created.value;
    const isTimed = task.deadline !== null || isContinuous;
    const deadlineReason = isTimed ? (listed.deadlineReason ?? task.deadlineReason) : null;
    return { row: row.row, outcome: "new", task: { ...task, deadlineReason } };
  });
}

const refused = (
  { row, cells }: TaskListRow,
  column: TaskListFault["column"],
  fault: TaskListFault["fault"],
  names: string[] = [],
): TaskListOutcome => ({ row, outcome: "refused", faults: [{ column, fault, given: cells[column] ?? "", names }] });

/** What makes two tasks the same to somebody who writes lists. */
const samenessOf = ({
  title,
  positionId,
  hamletId,
  deadline,
}: Pick<Task, "title" | "positionId" | "hamletId" | "deadline">) =>
  [sameSpelling(plainText(title)), positionId, hamletId ?? "", deadline ?? ""].join("\n");

const wantedOf = (listed: ListedTask, reason: string) => ({
  title: listed.title,
  detail: "",
  positionId: listed.positionId,
  supportingIds: listed.supportingIds ?? [],
  hamletId: listed.hamletId ?? null,
  deadline: listed.deadline ?? null,
  product: listed.product ?? null,
  quantity: listed.quantity ?? null,
  unit: listed.unit ?? null,
  evidenceRequired: false,
  reason,
});

function changeOf(
  row: TaskListRow,
  before: Task,
  listed: ListedTask,
  names: ListNames,
  { by, now }: TaskListAround,
): TaskListOutcome {
  if (listed.hamletId !== undefined && listed.hamletId !== before.hamletId)
    return refused(row, "hamlet", "fixed", [names.hamletNameOf(before.hamletId)]);
  const reason = reasonSaid(before, listed);
  const isSameDay = listed.deadline === undefined || listed.deadline === before.deadline;
  if (reason !== null && isSameDay) return refused(row, "deadlineReason", "fixed", [before.deadlineReason ?? ""]);
  const { revision, detail, evidenceRequired } = before;
  const { title, positionId, supportingIds, deadline, product, quantity, unit } = merged(before, listed);
  const edit = {
    revision,
    title,
    detail,
    positionId,
    supportingIds,
    deadline,
    product,
    quantity,
    unit,
    evidenceRequired,
  };
  const differences = differencesBetween(before, edit, names);
  if (differences.length === 0) return { row: row.row, outcome: "unchanged", task: before };
  const edited = editTask(before, edit, by, now);
  if (edited.ok) {
    const after = { ...edited.value, deadlineReason: reason ?? edited.value.deadlineReason };
    return { row: row.row, outcome: "changed", before, after, differences };
  }
  return refused(row, "code", edited.refusal === "task.closed" ? "closed" : "not-yours");
}

/** The reason that a row gives for a deadline; null where it says nothing else than the task does. */
const reasonSaid = ({ deadlineReason: before }: Task, { deadlineReason: said }: ListedTask): string | null =>
  said === undefined || said === null || said === plainText(before ?? "") ? null : said;

// A text that differs by white space or order only is the text that is there.
function merged(before: Task, listed: ListedTask): Task {
  const same = (text: string | null) => plainText(text ?? "");
  const supporting = listed.supportingIds ?? before.supportingIds;
  const isSameSupport = supporting.toSorted().join() === before.supportingIds.toSorted().join();
  const product = listed.product === undefined ? before.product : listed.product;
  const unit = listed.unit === undefined ? before.unit : listed.unit;
  return {
    ...before,
    ...listed,
    hamletId: before.hamletId,
    deadlineReason: before.deadlineReason,
    title: same(listed.title) === same(before.title) ? before.title : listed.title,
    supportingIds: isSameSupport ? before.supportingIds : supporting,
    product: same(product) === same(before.product) ? before.product : product,
    unit: same(unit) === same(before.unit) ? before.unit : unit,
  };
}

type Compared = Pick<Task, "title" | "positionId" | "supportingIds" | "deadline" | "quantity" | "unit" | "product">;

function differencesBetween(before: Compared, after: Compared, names: ListNames): TaskListDifference[] {
  const columns = ["title", "position", "supporting", "deadline", "quantity", "unit", "product"] as const;
  const [from, to] = [writtenOf(before, names), writtenOf(after, names)];
  return columns
    .filter(
      (column) => from[column] !== to[column] || (column === "position" && before.positionId !== after.positionId),
    )
    .map((column) => ({ column, from: from[column], to: to[column] }));
}

const writtenOf = (task: Compared, names: ListNames) => ({
  title: task.title,
  position: names.positions.find(({ id }) => id === task.positionId)?.label ?? names.titleOf(task.positionId),
  supporting: task.supportingIds.map((id) => names.titleOf(id)).join("; "),
  deadline: task.deadline === null ? "" : shortDay(task.deadline),
  quantity: task.quantity === null ? "" : String(task.quantity),
  unit: task.unit ?? "",
  product: task.product ?? "",
});
