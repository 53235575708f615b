import type { PrintedLine } from "./pdf-lines.ts";
import { joinedLines } from "./pdf-tables.ts";
import { isOrdinal, opensHeader } from "../tables/ordinal-cells.ts";

/** A stretch between two places of a line. */
interface Stretch {
  x: number;
  end: number;
}

/** A table printed without lines: its cells, and the lines it takes. */
export interface BareTable {
  rows: string[][];
  to: number;
}

const longestHead = 4;
const widestGap = 3.5;

/**
 * The table of tasks that begins on a line, where its columns stand apart beyond doubt: as many strips of paper without
 * a letter run down between its cells as its header has names, and each row begins with its number.
 */
export function bareTableAt(lines: readonly PrintedLine[], from: number): BareTable | null {
  const head = lines[from];
  const opens = head !== undefined && head.parts.length >= 3 && opensHeader({ text: head.parts[0]?.text.trim() ?? "" });
  if (!opens) return null;
  const first = lines.findIndex((line, at) => at > from && isNumbered(line, head));
  if (first < 0 || first - from > longestHead) return null;
  let columns: Stretch[] = [];
  let found: BareTable | null = null;
  for (let to = from; to < lines.length && follows(lines, from, to); to += 1) {
    columns = merged([...columns, ...(lines[to]?.parts ?? [])], head.size);
    if (to <= first || columns.length !== head.parts.length) continue;
    const rows = rowsOf(lines.slice(from, to + 1), columns, first - from);
    found = rows === null ? found : { rows, to: to + 1 };
  }
  return found;
}

const isNumbered = ({ parts }: PrintedLine, head: PrintedLine): boolean => {
  const [number] = parts;
  const [name] = head.parts;
  return (
    number !== undefined &&
    name !== undefined &&
    parts.length > 1 &&
    isOrdinal({ text: number.text.trim() }) &&
    number.x < name.end &&
    number.end > name.x - 8
  );
};

const follows = (lines: readonly PrintedLine[], from: number, at: number): boolean => {
  const [before, line] = [lines[at - 1], lines[at]];
  return (
    at === from ||
    (before !== undefined && line !== undefined && line.y - before.y < widestGap * Math.max(line.size, before.size))
  );
};

// Between the words of one cell there is less.
const river = (size: number): number => 0.7 * size;

function merged(stretches: readonly Stretch[], size: number): Stretch[] {
  const all: Stretch[] = [];
  for (const { x, end } of stretches.toSorted((a, b) => a.x - b.x)) {
    const last = all.at(-1);
    if (last !== undefined && x - last.end < river(size)) last.end = Math.max(last.end, end);
    else all.push({ x, end });
  }
  return all;
}

// Where numbers stand in the middle of their rows, nothing tells where a row begins: such a table is left as it is.
function rowsOf(lines: readonly PrintedLine[], columns: readonly Stretch[], headLines: number): string[][] | null {
  const head = lines[0];
  const rows: string[][][] = [[]];
  let numbered = 0;
  for (const [at, line] of lines.entries()) {
    if (at >= headLines && head !== undefined && isNumbered(line, head)) {
      numbered += 1;
      rows.push([]);
      if (!/^[^\p{L}]*[\p{Lu}\d]/u.test(line.parts[1]?.text ?? "")) return null;
    }
    rows.at(-1)?.push(columns.map((column) => wordsIn(line, column)));
  }
  const cellsOf = (row: readonly string[][]) =>
    columns.map((_, column) => joinedLines(row.map((line) => line[column] ?? "").filter((text) => text !== "")));
  return numbered < 2 ? null : rows.map(cellsOf);
}

const wordsIn = ({ parts }: PrintedLine, { x, end }: Stretch): string =>
  parts
    .filter((run) => run.x < end && run.end > x)
    .map((run) => run.text)
    .join(" ");
