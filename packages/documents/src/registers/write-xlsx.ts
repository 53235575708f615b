import type { Cell } from "write-excel-file/node";
import { sameBytes } from "../write/index.ts";
import type { Day } from "@gandan/domain/values";

// One character of a column is about as wide as two millimetres of paper.
const perCharacter = 2;

/** A table as a sheet for Excel: heads that stay in view, text that wraps; a number stays a number, nothing is a formula. */
export async function writeXlsx(
  table: {
    columns: readonly { title: string; millimetres: number }[];
    rows: readonly (readonly (string | number | null)[])[];
  },
  sheet: string,
  day: Day,
): Promise<Uint8Array> {
  // Read when a first sheet is written.
  const { default: writeSheet } = await import("write-excel-file/node");
  const head: Cell[] = table.columns.map(({ title }) => ({
    value: title,
    type: String,
    fontWeight: "bold",
    align: "center",
    alignVertical: "center",
    wrap: true,
    backgroundColor: "#E8ECF8",
    borderStyle: "thin",
  }));
  const rows = table.rows.map((cells) => cells.map((value): Cell => cellOf(value)));
  const file = await writeSheet(
    [head, ...rows],
    {
      sheet: sheet.slice(0, 31),
      columns: table.columns.map(({ millimetres }) => ({ width: Math.max(6, millimetres / perCharacter) })),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
    { fontFamily: "Times New Roman", fontSize: 12 },
  ).toBuffer();
  return sameBytes(new Uint8Array(file), day);
}

const cellOf = (value: string | number | null): Cell =>
  value === null || value === ""
    ? null
    : typeof value === "number"
      ? { value, type: Number, alignVertical: "top", borderStyle: "thin" }
      : { value, type: String, wrap: true, alignVertical: "top", borderStyle: "thin" };
