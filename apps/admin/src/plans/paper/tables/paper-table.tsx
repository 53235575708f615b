import type { ReactNode } from "react";
import type { PaperLine } from "../paper-lines.ts";
import type { TableBlock } from "./table-blocks.ts";
import classes from "./paper-table.module.css";

interface Properties {
  table: TableBlock;
  /** How lines are drawn. */
  written: (lines: readonly PaperLine[]) => ReactNode;
}

/** A table of the paper: in columns where there is room for them, its cells below each other where there is none. */
export function PaperTable({ table: { shares, hasHeader, rows }, written }: Properties) {
  return (
    <table className={classes.table}>
      <colgroup>
        {shares.map((share, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- columns, rows and cells of a text stay where they are
          <col key={at} style={{ width: `${share}%` }} />
        ))}
      </colgroup>
      <tbody>
        {rows.map((cells, row) => (
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={row}>
            {cells.map((lines, at) => {
              const Cell = hasHeader && row === 0 ? "th" : "td";
              return (
                // oxlint-disable-next-line react/no-array-index-key
                <Cell key={at} colSpan={cells.length === 1 ? shares.length : undefined}>
                  {written(lines)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
