import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { type Cell, csvOf, writtenDay, writtenDayOf } from "../csv.ts";
import { Language } from "../language.ts";
import { type SavedFile, savedFile } from "../saved-file.ts";
import { allTasks } from "./all-tasks.ts";
import { TaskFilter } from "./task-filter.ts";
import type { TaskRow } from "./task-row.ts";
import { standingWords, taskHeads } from "./task-words.ts";

export const TaskExport = TaskFilter.extend({ language: Language.default("vi") });
export type TaskExport = z.infer<typeof TaskExport>;

/** All tasks of a filter as a table for a spreadsheet. */
export async function exportTasks(ctx: OfficialContext, { language, ...filter }: TaskExport): Promise<SavedFile> {
  const { standing } = filter;
  const rows = await allTasks(ctx, filter);
  const wanted = rows.filter(
    (row) => standing === undefined || standing.length === 0 || standing.includes(row.standing),
  );
  const text = csvOf([taskHeads[language], ...wanted.map((row) => cellsOf(row, language))]);
  return savedFile(`${language === "vi" ? "nhiem-vu" : "tasks"}-${ctx.today}`, "csv", text);
}

const cellsOf = (row: TaskRow, language: Language): Cell[] => [
  row.title,
  row.positionTitle,
  row.holderNames.join("; "),
  row.supportingTitles.join("; "),
  row.hamletName,
  writtenDay(row.deadline),
  row.deadlineReason,
  standingWords[language][row.standing],
  row.percent,
  row.quantity,
  row.unit,
  row.product,
  row.planTitle,
  writtenDayOf(row.updatedAt),
];
