import { targetsInRows } from "../targets/target-rows.ts";
import type { Span } from "@gandan/domain/plans";
import { leadOfPart } from "../duties/annex-tasks.ts";
import { bareRows } from "../tables/bare-table.ts";
import type { Block } from "../paragraphs/join-lines.ts";
import { type ReadRow, readSchedule } from "../tables/schedule.ts";
import { type Branch, addBranch, addTableRow } from "../sections/section-tree.ts";
import { type TableRow, belowTitle, rowsOf } from "../tables/table-rows.ts";
import { type State, takeFurniture } from "./body-state.ts";

function rowsOfTable(source: string, { lines, rows }: Block & { type: "table" }): { rows: TableRow[]; bars: Span[] } {
  if (rows !== undefined) return { rows, bars: [] };
  const isBare = !lines.some((line) => line.kind === "bar" || line.kind === "row");
  return isBare ? { rows: bareRows(source, lines), bars: [] } : rowsOf(source, lines);
}

/** Takes a table into the tree, row by row, its rows of tasks into the schedule and its targets. */
export function readTable(state: State, block: Block & { type: "table" }): void {
  const { rows, bars } = rowsOfTable(state.source, block);
  bars.forEach((line) => takeFurniture(state, line));
  // A bar that a page of the web left behind holds no table.
  if (rows.length === 0) return;
  if (state.last.parent === null) {
    const start = block.lines[0]?.start ?? 0;
    state.last = addBranch(state.root, null, 4, { marker: null, heading: null, paragraphs: [] }, [], {
      start,
      end: start,
    });
  }
  const within = state.last;
  state.targets.push(...targetsInRows(state.source, belowTitle(rows), state.year));
  const groups = new Map<TableRow, Branch>();
  for (const read of readSchedule(state.source, rows, state.takenKeys, leadOfPart(within), within.section.heading)) {
    const parent = (read.within !== null && groups.get(read.within)) || within;
    const branch = addRow(parent, read, read.kind === "group");
    if (read.kind === "group") groups.set(read.row, branch);
    if (read.schedule !== null) state.scheduleRows.push(read.schedule);
  }
}

function addRow(parent: Branch, { row, ordinal }: ReadRow, isGroup: boolean): Branch {
  const cells = row.cells.filter((cell) => cell !== null).filter((cell) => cell !== ordinal);
  const heading = isGroup ? (cells[0] ?? null) : null;
  return addTableRow(parent, { marker: ordinal, heading, paragraphs: isGroup ? cells.slice(1) : cells }, row.span);
}
