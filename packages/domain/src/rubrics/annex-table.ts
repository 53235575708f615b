import { z } from "zod";

/** A cell of a table that came in; null where the cell above reaches down to it. */
const Cell = z.string().nullable();

/** A table of a file as it stands there: a sheet of a workbook, a table of a document, the lines of a text. */
export const AnnexTable = z.object({ name: z.string(), cells: z.array(z.array(Cell)) });
export type AnnexTable = z.infer<typeof AnnexTable>;

/** What a column of an annex says. */
export const columnRoles = ["number", "text", "maximum", "guidance", "evidence", "ignored"] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** How a table is read: where its rows begin, what each column says, and which rows a person leaves out or takes in. */
export interface AnnexMapping {
  /** The row of the heads; -1 where there is none. */
  headRow: number;
  columns: readonly ColumnRole[];
  /** By row: true takes in what would be left out, false leaves out what would be read. */
  wanted: Readonly<Record<number, boolean>>;
}

/** Why a row of the table is no criterion. */
export const skipReasons = [
  "before-heads",
  "heads",
  "empty",
  "heads-again",
  "column-numbers",
  "total",
  "without-text",
  "group-of-extra",
  "left-out",
] as const;
export type SkipReason = (typeof skipReasons)[number];
