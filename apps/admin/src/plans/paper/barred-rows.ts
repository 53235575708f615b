import type { Span } from "@gandan/domain/plans";

/** A line that is a table's bar and nothing else. */
export const bar = /^\s*\|\s*$/u;

/** The rows of tables whose cells stand between bars; two bars together end a row, and so does an empty line. */
export function barredRows(source: string): Span[] {
  const rows: Span[] = [];
  let row = null as (Span & { cells: number }) | null;
  let before: "bar" | "blank" | "cell" | "text" = "blank";
  const close = () => {
    if (row !== null && row.cells > 1) rows.push({ start: row.start, end: row.end });
    row = null;
  };
  for (let start = 0; start <= source.length;) {
    const found = source.indexOf("\n", start);
    const end = found === -1 ? source.length : found;
    const text = source.slice(start, end);
    const isInTable = before === "bar" || before === "cell";
    if (bar.test(text)) {
      if (!isInTable || before === "bar") close();
      before = "bar";
    } else if (text.trim() === "") {
      close();
      before = "blank";
    } else if (isInTable) {
      const cells = (row?.cells ?? 0) + (before === "bar" ? 1 : 0);
      row = { start: row?.start ?? start, end, cells };
      before = "cell";
    } else before = "text";
    start = end + 1;
  }
  close();
  return rows;
}
