import { ditto } from "./schedule.ts";
import { opensHeader } from "./ordinal-cells.ts";

/** Rows of cells as a file has them; a cell that goes on from the one above it is null. */
export type Rows = (string | null)[][];

/** A table as cells between bars; a row that one cell fills is written with that cell alone. */
export function tableText(read: Rows): string {
  const isOfTasks = opensHeader({ text: read[0]?.[0] ?? "" });
  const all = isOfTasks ? withOneHeader(read) : read;
  const rows = all
    .map((cells, row) => cells.map((cell, at) => cell ?? (isOfTasks && begins(all, row, at) > 0 ? ditto : "")))
    .filter((cells) => cells.some((cell) => cell !== "" && cell !== ditto));
  const lines = rows.map((cells) => {
    const isTitle =
      cells.length > 2 && cells[0] !== "" && cells.slice(1).every((cell) => cell === "") && (cells[0]?.length ?? 0) > 8;
    return `|\n${(isTitle ? cells.slice(0, 1) : cells).map((cell) => (cell === "" ? "|" : `${cell}\n|`)).join("\n")}`;
  });
  return lines.join("\n");
}

// "Phân công" over "Chủ trì" and "Phối hợp": the columns' own names are put below those that reach over them.
function withOneHeader(rows: Rows): Rows {
  const [upper, lower, ...others] = rows;
  if (upper === undefined || lower === undefined || !goesOnBelow(upper, lower)) return rows;
  const header = upper.map((cell, at) => {
    const own = lower[at];
    return own == null || own === "" ? cell : [cell ?? "", own].filter((it) => it !== "").join("\n");
  });
  return [header, ...others];
}

// Merged downwards; or, where that was not done, names below a cell that reaches over them and nothing beside them.
function goesOnBelow(upper: Rows[number], lower: Rows[number]): boolean {
  if (lower[0] !== "") return lower[0] === null;
  const named = lower.flatMap((cell, at) => (cell == null || cell === "" ? [] : [at]));
  return (
    named.length > 1 &&
    named.some((at) => upper[at] === "") &&
    named.every((at) => upper[at] === "" || upper[at + 1] === "")
  );
}

/** The row in which the cell that reaches down to this one stands. */
function begins(rows: Rows, row: number, at: number): number {
  let first = row;
  while (first > 0 && rows[first]?.[at] === null) first -= 1;
  return first;
}
