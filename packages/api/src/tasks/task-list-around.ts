import type { Reader } from "@gandan/db";
import { listTasksById, listTasksByTitle } from "@gandan/db/tasks";
import { timeOfCell } from "@gandan/documents/read";
import { may } from "@gandan/domain/roles";
import { type TaskListAround, type TaskListRow, targetOf } from "@gandan/domain/tasks";
import { type Id, fold, idOf, makeId } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { Language } from "../language.ts";
import { standingWords } from "./task-words.ts";

/** The file that a list stands in: its bytes' SHA-256, and its name. */
export const ListFile = z.object({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().max(300) });
export type ListFile = z.infer<typeof ListFile>;

const TaskCode = idOf("task");

/** What the rows of a file are held against: the chart of today, and the tasks that they may mean. */
export async function taskListAround(
  tx: Reader,
  ctx: OfficialContext,
  file: ListFile,
  rows: readonly TaskListRow[],
): Promise<TaskListAround> {
  const ids = rows.flatMap(({ row, cells }) => {
    const code = TaskCode.safeParse(cells.code);
    return [idOfRow(ctx, file, row), ...(code.success ? [code.data] : [])];
  });
  const found = [
    ...(await listTasksById(tx, ctx.scope, ids)),
    ...(await listTasksByTitle(tx, ctx.scope, titlesOf(rows))),
  ];
  const known = new Map(found.map((task) => [task.id, task]));
  return {
    chart: ctx.chart,
    today: ctx.today,
    by: ctx.actor,
    now: ctx.now(),
    known: [...known.values()].filter((task) => may(ctx.actor, "task.read", targetOf(task))),
    idOf: (row) => idOfRow(ctx, file, row),
    reasonOf: (row) => reasonOf(file, row),
    timeOf: timeOfCell,
    isOver: (standing) => over.has(fold(standing)),
  };
}

const titlesOf = (rows: readonly TaskListRow[]): string[] => rows.flatMap(({ cells }) => cells.title || []);

/** The id of the task that a row of a file gives: the same file brought in again gives the same tasks, in its order. */
function idOfRow(ctx: OfficialContext, { fingerprint }: ListFile, row: number): Id<"task"> {
  const bytes = Buffer.from(ctx.digest(`${ctx.scope} ${fingerprint} ${row}`), "hex");
  return makeId("task", Number.parseInt(fingerprint.slice(0, 7), 16) * 2 ** 20 + row, bytes);
}

/** Said in the history of a task, in Vietnamese like every reason of the system's own. */
export const reasonOf = ({ name }: ListFile, row: number): string => `Nhập từ tệp “${name.slice(0, 200)}”, dòng ${row}`;

const over: ReadonlySet<string> = new Set(
  Language.options.flatMap((language) => {
    const { done, confirmed, cancelled } = standingWords[language];
    return [done, confirmed, cancelled].map(fold);
  }),
);
