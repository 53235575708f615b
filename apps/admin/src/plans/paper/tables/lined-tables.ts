import type { Span } from "@gandan/domain/plans";
import { type Table, type TableRow, tableOf } from "./table.ts";

const between = { bar: /\|/gu, tab: /\t/gu };
// A paragraph that a tab parts from its marker is no row.
const fewest = { bar: 2, tab: 3 };
// The rule that Markdown draws below a header.
const rule = /^[\s|:–-]+$/u;

interface Line {
  kind: keyof typeof between;
  cells: TableRow;
}

/** The tables that have a row a line, its cells parted by bars or tabs; a line of another width ends one. */
export function linedTables(source: string): Table[] {
  const tables: Table[] = [];
  let rows: TableRow[] = [];
  let kind: Line["kind"] | null = null;
  const close = () => {
    const columns = rows[0]?.length ?? 0;
    const table = kind !== null && columns >= fewest[kind] ? tableOf(columns, rows.map(asTitle)) : null;
    if (table !== null) tables.push(table);
    rows = [];
    kind = null;
  };
  for (let start = 0; start <= source.length;) {
    const found = source.indexOf("\n", start);
    const end = found === -1 ? source.length : found;
    const text = source.slice(start, end);
    const line = rowOf(text, start);
    if (line === null || line.kind !== kind || line.cells.length > (rows[0]?.length ?? 0)) close();
    if (line !== null && !rule.test(text)) {
      const columns = rows[0]?.length ?? line.cells.length;
      rows.push([...line.cells, ...Array<null>(columns - line.cells.length).fill(null)]);
      kind = line.kind;
    }
    start = end + 1;
  }
  close();
  return tables;
}

function rowOf(text: string, start: number): Line | null {
  const isBarred = /^\s*\|.*\S.*\|\s*$/u.test(text);
  if (!isBarred && !text.includes("\t")) return null;
  const kind = isBarred ? "bar" : "tab";
  const cells: (Span | null)[] = [];
  let at = 0;
  for (const border of [...text.matchAll(between[kind]), { index: text.length }]) {
    cells.push(trimmed(text, at, border.index, start));
    at = border.index + 1;
  }
  return { kind, cells: isBarred ? cells.slice(1, -1) : cells };
}

function trimmed(text: string, from: number, to: number, start: number): Span | null {
  const cell = text.slice(from, to);
  const words = cell.trim();
  if (words === "") return null;
  const first = start + from + cell.indexOf(words);
  return { start: first, end: first + words.length };
}

const asTitle = (row: TableRow): TableRow =>
  row.length > 2 && row[0] !== null && row.slice(1).every((cell) => cell === null) ? row.slice(0, 1) : row;
