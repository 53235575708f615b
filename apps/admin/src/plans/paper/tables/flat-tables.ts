import type { PlanDocument, ScheduleRow, Span } from "@gandan/domain/plans";
import { type Table, tableOf } from "./table.ts";

type Column = "ordinal" | "content" | "lead" | "support" | "time" | "product";

const ordinalName = /^(?:S?TT|Số TT|Số thứ tự)$/iu;
const longestName = 40;

/** The tables of tasks that have nothing between their cells, a line each: in the columns as which the reader knew them. */
export function flatTables({ source, scheduleRows }: PlanDocument): Table[] {
  const runs: ScheduleRow[][] = [];
  for (const row of scheduleRows) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isEmpty(source, last.span.end, row.span.start)) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => flatTable(source, run) ?? []);
}

function flatTable(source: string, run: readonly ScheduleRow[]): Table | null {
  const rows = run.flatMap((row) => cellsOf(source, row) ?? []);
  const widest = rows.toSorted((left, right) => right.size - left.size)[0];
  if (widest === undefined || rows.length < run.length) return null;
  const columns = [...widest.keys()];
  const isInOrder = rows.every((cells) => isOneOf([...cells.keys()], columns));
  if (!isInOrder) return null;
  const header = columns[0] === "ordinal" ? headerAbove(source, run[0]?.span.start ?? 0, columns.length) : null;
  return tableOf(columns.length, [
    ...(header === null ? [] : [header]),
    ...rows.map((cells) => columns.map((column) => cells.get(column) ?? null)),
  ]);
}

/** The cells of a row in the order of the text; null where it holds more than them. */
function cellsOf(source: string, row: ScheduleRow): Map<Column, Span> | null {
  const { content, lead, support, time, product } = row;
  const known = Object.entries({ content, lead, support, time, product } satisfies Record<
    string,
    { span: Span } | null
  >)
    .flatMap(([column, cell]) => (cell === null ? [] : [[column as Column, cell.span] as const]))
    // What was taken over from a cell that reaches down stands in another row.
    .filter(([, span]) => span.start >= row.span.start && span.end <= row.span.end)
    .toSorted(([, left], [, right]) => left.start - right.start);
  const cells = new Map<Column, Span>();
  if (row.ordinal !== null && source.startsWith(row.ordinal, row.span.start))
    cells.set("ordinal", { start: row.span.start, end: row.span.start + row.ordinal.length });
  for (const [column, span] of known) cells.set(column, span);
  let at = row.span.start;
  for (const { start, end } of cells.values()) {
    if (!isEmpty(source, at, start) || (at > row.span.start && !source.slice(at, start).includes("\n"))) return null;
    at = end;
  }
  return isEmpty(source, at, row.span.end) ? cells : null;
}

/** The names of so many columns on the lines before a table's first row. */
function headerAbove(source: string, start: number, columns: number): Span[] | null {
  const names: Span[] = [];
  for (let end = source.lastIndexOf("\n", start - 1); names.length < columns && end > 0;) {
    const begin = source.lastIndexOf("\n", end - 1) + 1;
    const name = source.slice(begin, end).trim();
    if (name === "" || name.length > longestName) return null;
    names.unshift({ start: begin, end });
    end = begin - 1;
  }
  const [first] = names;
  const isNamed = first !== undefined && ordinalName.test(source.slice(first.start, first.end).trim());
  return names.length === columns && isNamed ? names : null;
}

const isEmpty = (source: string, start: number, end: number): boolean => source.slice(start, end).trim() === "";

/** Whether these stand among those in the same order. */
const isOneOf = (some: readonly Column[], all: readonly Column[]): boolean =>
  all.filter((column) => some.includes(column)).join() === some.join();
