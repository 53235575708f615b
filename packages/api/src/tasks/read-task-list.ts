import { columnNames } from "@gandan/domain/lists";
import { holdersOf } from "@gandan/domain/roles";
import {
  type Task,
  type TaskListColumn,
  type TaskListDifference,
  type TaskListFault,
  type TaskListOutcome,
  type TaskListRow,
  judgeTaskList,
  taskListColumns,
} from "@gandan/domain/tasks";
import { ok } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { Language } from "../language.ts";
import { type ListGiven, type ReadTables, readListFile } from "../list-file.ts";
import { type ListFile, taskListAround } from "./task-list-around.ts";
import { isTaskColumn, otherTaskHeads, taskColumns } from "./task-words.ts";

type Column = keyof typeof taskColumns.vi;

const names = columnNames<Column>([
  ...otherTaskHeads,
  ...Object.keys(taskColumns.vi)
    .filter(isTaskColumn)
    .flatMap((column) => Language.options.map((language) => [column, taskColumns[language][column]] as const)),
]);

/** A row of the file with what would come of it; `task` is the one that would be given or changed, or is there already. */
export type TaskListLine = Pick<TaskListRow, "row" | "cells"> &
  (
    | { outcome: "new" | "unchanged"; task: ShownTask }
    | { outcome: "changed"; task: ShownTask; differences: TaskListDifference[] }
    | { outcome: "refused"; faults: TaskListFault[] }
  );

type ShownTask = Pick<Task, "id" | "title" | "deadline" | "revision"> & {
  positionTitle: string;
  holderNames: string[];
  hamletName: string | null;
};

export interface TaskListRead extends ListFile {
  /** What is read of a list and this file has not, and heads of the file that nobody knows. */
  missing: TaskListColumn[];
  unknown: string[];
  tables: ReadTables;
  lines: TaskListLine[];
}

/** Reads a list of tasks and says of each row what would come of it; nothing is kept. */
export async function readTaskList(ctx: OfficialContext, given: ListGiven) {
  needs(ctx, "task.create");
  const read = readListFile(given, names, lackedBy);
  if (!read.ok) return read;
  const { bytes, heads, tables } = read.value;
  const rows = read.value.rows.map(({ row, cells }) => ({ row, cells: readCells(cells) }));
  const file = { fingerprint: ctx.digest(bytes), name: given.name };
  const outcomes = judgeTaskList(rows, await taskListAround(ctx.db.read, ctx, file, rows));
  const missing = taskListColumns.filter((column) => heads.missing.includes(column));
  const lines = outcomes.map((outcome, index) => lineOf(ctx, rows[index]?.cells ?? {}, outcome));
  return ok<TaskListRead>({ ...file, missing, unknown: [...heads.unknown], tables, lines });
}

// Who is to do a task is said by the position, by who holds it, or by the task that is named.
function lackedBy(columns: readonly (Column | null)[]): Column[] {
  const isPlaced = (["position", "holders", "code"] as const).some((column) => columns.includes(column));
  return [...(columns.includes("title") ? [] : ["title" as const]), ...(isPlaced ? [] : ["position" as const])];
}

const readCells = (cells: Partial<Record<Column, string>>): TaskListRow["cells"] => {
  const read: TaskListRow["cells"] = {};
  for (const column of taskListColumns) if (cells[column] !== undefined) read[column] = cells[column];
  return read;
};

function lineOf(ctx: OfficialContext, cells: TaskListRow["cells"], judged: TaskListOutcome): TaskListLine {
  const line = { row: judged.row, cells };
  switch (judged.outcome) {
    case "refused":
      return { ...line, outcome: "refused", faults: judged.faults };
    case "changed":
      return { ...line, outcome: "changed", task: shown(ctx, judged.before), differences: judged.differences };
    default:
      return { ...line, outcome: judged.outcome, task: shown(ctx, judged.task) };
  }
}

const shown = (ctx: OfficialContext, { id, title, deadline, revision, positionId, hamletId }: Task): ShownTask => ({
  id,
  title,
  deadline,
  revision,
  positionTitle: ctx.chart.positions.find((position) => position.id === positionId)?.title ?? "",
  holderNames: holdersOf(ctx.chart, positionId, ctx.today).map((person) => person.name),
  hamletName: ctx.chart.units.find((unit) => unit.id === hamletId)?.name ?? null,
});
