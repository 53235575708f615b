import { registerDocument, writeXlsx } from "@gandan/documents/registers";
import { writeDocx } from "@gandan/documents/write";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { type Cell, csvOf, writtenDay, writtenDayOf } from "../csv.ts";
import { Language } from "../language.ts";
import { communeKindWords } from "../roles/commune-kind-words.ts";
import { type SavedFile, savedFile } from "../saved-file.ts";
import { allTasks } from "./all-tasks.ts";
import { TaskFilter } from "./task-filter.ts";
import type { TaskRow } from "./task-row.ts";
import { isTaskColumn, printedTaskColumns, standingWords, taskColumns, tableWords } from "./task-words.ts";

export const TaskTableAsked = TaskFilter.extend({
  format: z.enum(["csv", "xlsx", "docx"]).default("csv"),
  language: Language.default("vi"),
  /** Only the heads, to be filled in. */
  isBlank: z.boolean().default(false),
});
export type TaskTableAsked = z.infer<typeof TaskTableAsked>;

const fileNames: Record<Language, { list: string; blank: string }> = {
  vi: { list: "nhiem-vu", blank: "mau" },
  en: { list: "tasks", blank: "blank" },
};

type Column = keyof typeof taskColumns.vi;

/** All tasks of a filter as a table to work on or to print. */
export async function taskTable(
  ctx: OfficialContext,
  { format, language, isBlank, ...filter }: TaskTableAsked,
): Promise<SavedFile> {
  const { standing } = filter;
  const rows = (isBlank ? [] : await allTasks(ctx, filter)).filter(
    (row) => standing === undefined || standing.length === 0 || standing.includes(row.standing),
  );
  const name = `${fileNames[language].list}-${isBlank ? fileNames[language].blank : ctx.today}`;
  if (format === "docx") return savedFile(name, format, await printed(ctx, rows));
  const { heads, cells } = wholeTable(rows, language);
  if (format === "csv") return savedFile(name, format, csvOf([heads, ...cells]));
  const columns = heads.map((title, index) => ({ title, millimetres: index === 0 ? 80 : 36 }));
  return savedFile(name, format, await writeXlsx({ columns, rows: cells }, tableWords[language], ctx.today));
}

function wholeTable(rows: readonly TaskRow[], language: Language): { heads: readonly string[]; cells: Cell[][] } {
  const written = rows.map((row) => cellsOf(row, language));
  const names = Object.keys(taskColumns.vi).filter(isTaskColumn);
  return {
    heads: names.map((column) => taskColumns[language][column]),
    cells: written.map((cells) => names.map((column) => cells[column])),
  };
}

// The paper is an official's document: it is written in Vietnamese.
function printed(ctx: OfficialContext, rows: readonly TaskRow[]): Promise<Uint8Array> {
  const columns = printedTaskColumns.map(([column, millimetres]) => ({ title: taskColumns.vi[column], millimetres }));
  const lines = rows.map((row, index) => {
    const cells = cellsOf(row, "vi");
    return [String(index + 1), ...printedTaskColumns.map(([column]) => String(cells[column] ?? ""))];
  });
  return writeDocx(
    registerDocument({
      commune: { kind: communeKindWords[ctx.commune.kind], name: ctx.commune.name },
      name: tableWords.vi,
      span: null,
      form: null,
      day: ctx.today,
      table: { columns: [{ title: "TT", millimetres: 10, align: "center" }, ...columns], rows: lines },
    }),
  );
}

const cellsOf = (row: TaskRow, language: Language): Record<Column, Cell> => ({
  title: row.title,
  position: row.positionTitle,
  holders: row.holderNames.join("; "),
  supporting: row.supportingTitles.join("; "),
  hamlet: row.hamletName,
  deadline: writtenDay(row.deadline),
  deadlineReason: row.deadlineReason,
  standing: standingWords[language][row.standing],
  percent: row.percent,
  quantity: row.quantity,
  unit: row.unit,
  product: row.product,
  plan: row.planTitle,
  updated: writtenDayOf(row.updatedAt),
  code: row.id,
});
