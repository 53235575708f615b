import type { PlanDocument } from "@gandan/domain/plans";
import type { Hit, Rule } from "../rule.ts";
import { shortened } from "./deadlines.ts";

interface Row {
  start: number;
  end: number;
  cells: readonly string[];
}

const fewest = 3;

/** One cell left empty in a column that every other row has filled. */
export const cellEmpty: Rule = {
  id: "substance.cell-empty",
  family: "substance",
  severity: "hint",
  source: { vi: "Bảng phải đủ nội dung từng ô", en: "A table says something in each of its cells" },
  check: (document) => tablesOf(document.source).flatMap((table) => emptyCells(document, table)),
};

const line = /^\|.*\|[ \t]*$/gmu;

// Lines of cells that follow each other, each with as many.
function tablesOf(source: string): Row[][] {
  const tables: Row[][] = [];
  for (const { 0: text, index } of source.matchAll(line)) {
    const row = {
      start: index,
      end: index + text.length,
      cells: text
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    };
    const table = tables.at(-1);
    const before = table?.at(-1);
    const goesOn = before !== undefined && before.cells.length === row.cells.length && row.start - before.end <= 2;
    if (table !== undefined && goesOn) table.push(row);
    else tables.push([row]);
  }
  return tables.filter((table) => table.length > fewest && (table[0]?.cells.length ?? 0) > 2);
}

// A row with several empty cells is a group's title or a total, and the head names the columns.
function emptyCells({ scheduleRows }: PlanDocument, [head, ...rows]: readonly Row[]): Hit[] {
  const full = rows.filter(({ cells }) => cells.filter((cell) => cell === "").length <= 1 && cells[0] !== "");
  return full.flatMap(({ cells, start, end }): Hit[] => {
    const at = cells.indexOf("");
    const column = head?.cells[at] ?? "";
    // Who leads and by when is asked of the rows of a schedule by rules of their own.
    const isSchedule = scheduleRows.some(({ content }) => content.span.start >= start && content.span.end <= end);
    const isLonely = full.length >= fewest && full.filter((row) => row.cells[at] === "").length === 1;
    if (at < 0 || column === "" || isSchedule || !isLonely || /ghi chú/iu.test(column)) return [];
    return [
      {
        span: { start, end },
        about: cells.join(" "),
        message: {
          vi: `Dòng “${shortened(cells.slice(0, 2).join(" "))}” của bảng để trống cột “${column}”. Đề nghị bổ sung.`,
          en: `A row of the table leaves the column “${column}” empty.`,
        },
      },
    ];
  });
}
