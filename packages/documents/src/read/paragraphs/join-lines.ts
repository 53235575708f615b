import { bareTable } from "../tables/bare-table.ts";
import { type Layout, layoutOf } from "../lines/layout.ts";
import type { Line } from "../lines/lines.ts";
import { type Marker, markerOf } from "../lines/markers.ts";
import { type Open, longestAside, startsNew } from "./paragraph-start.ts";
import { type Passage, passageOf } from "../lines/passage.ts";
import { opensBarred, tableEnd } from "../tables/table-end.ts";
import type { TableRow } from "../tables/table-rows.ts";
import { uncountedTable } from "../tables/uncounted-table.ts";
import { tabbedRows } from "../tables/tabbed-rows.ts";

/** What the body is made of: paragraphs joined from their lines, tables, and lines that carry no text of their own. */
export type Block =
  | { type: "paragraph"; passage: Passage; marker: Marker | null }
  | { type: "table"; lines: Line[]; /** Where nothing but their order tells them. */ rows?: TableRow[] }
  | { type: "furniture"; line: Line };

/** Joins the lines of a stretch of the body into blocks. */
export function joinLines(source: string, lines: readonly Line[], layout: Layout = layoutOf(lines)): Block[] {
  const blocks: Block[] = [];
  const ordinals = new Map<string, number>();
  let open = null as Open | null;
  let gap = 0;
  let page = 0;
  const close = () => {
    if (open === null) return;
    const passage = passageOf(source, open.start, open.end);
    blocks.push({ type: "paragraph", passage, marker: markerOf(passage.plain) ?? italicBullet(source, open.start) });
    open = null;
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.kind === "blank") {
      gap += 1;
      continue;
    }
    const tabbed = line.kind === "text" ? tabbedRows(source, lines, i) : null;
    const bare = tabbed === null ? bareTable(source, lines, i) : [];
    const uncounted = tabbed === null && bare.length === 0 ? uncountedTable(source, lines, i) : null;
    if (tabbed !== null) {
      close();
      blocks.push({ type: "table", lines: tabbed.rows });
      i = tabbed.to - 1;
    } else if (bare.length > 0) {
      close();
      blocks.push({ type: "table", lines: bare });
      i = lines.indexOf(bare.at(-1) ?? line, i);
    } else if (uncounted !== null) {
      close();
      blocks.push({ type: "table", ...uncounted });
      i = lines.indexOf(uncounted.lines.at(-1) ?? line, i);
    } else if (line.kind === "bar" || line.kind === "row" || opensBarred(lines, i)) {
      close();
      const last = tableEnd(lines, i);
      blocks.push({ type: "table", lines: lines.slice(i, last) });
      i = last - 1;
    } else if (line.kind === "rule" || (line.kind === "page-number" && (isAlone(lines, i) || isNextPage(line, page)))) {
      close();
      blocks.push({ type: "furniture", line });
      if (line.kind === "page-number") page = pageOf(line) ?? page;
    } else {
      const marker = markerOf(line.plain);
      if (open === null || startsNew(open, line, marker, gap, layout, ordinals)) {
        close();
        open = opened(source, line, marker);
      } else {
        open = {
          ...open,
          end: line.end,
          last: line.plain,
          tail: `${open.tail} ${line.plain}`.slice(-longestAside),
          ...boldAfter(source, open, line),
        };
      }
      if (open.end === line.end && open.start === line.start && marker?.ordinal)
        ordinals.set(marker.kind, marker.ordinal);
    }
    gap = 0;
  }
  close();
  return blocks;
}

const countBold = (text: string): number => text.match(/\*\*/g)?.length ?? 0;

function boldAfter(source: string, open: Open, line: Line): Pick<Open, "isBoldClosed" | "isBoldOpen"> {
  const text = source.slice(line.start, line.end);
  const isBoldOpen = open.isBoldOpen !== (countBold(text) % 2 === 1);
  const isWhole = source.startsWith("**", open.start) && text.endsWith("**");
  return { isBoldOpen, isBoldClosed: open.isBoldOpen && !isBoldOpen && isWhole };
}

const opened = (source: string, line: Line, marker: Marker | null): Open => {
  const text = source.slice(line.start, line.end);
  // A line that is bold to its end, with words beside its marker, is a whole heading.
  const isBoldClosed = /^\*\*[^*]+\*\*$/.test(text) && line.plain.length > (marker?.length ?? 0) + 2;
  return {
    start: line.start,
    end: line.end,
    marker,
    first: line.plain,
    last: line.plain,
    tail: line.plain.slice(-longestAside),
    isBoldClosed,
    isBoldOpen: countBold(text) % 2 === 1,
  };
};

// "** Lưu ý: …*" is a bullet in italics: the first asterisk opens them, the second is the sign.
const italicBullet = (source: string, start: number): Marker | null =>
  /^\*\*\s/.test(source.slice(start, start + 3)) &&
  source[start + 2] !== "*" &&
  !source.slice(start + 3, start + 400).includes("**")
    ? { kind: "*", rank: 8.9, ordinal: null, label: "*", length: 0 }
    : null;

const pageOf = (line: Line): number | null => (/\d+/.test(line.plain) ? Number(/\d+/.exec(line.plain)?.[0]) : null);

// Between two lines of text a bare number is a page's only where the pages count on; the first page shows none.
const isNextPage = (line: Line, before: number): boolean => pageOf(line) === (before === 0 ? 2 : before + 1);

function isAlone(lines: readonly Line[], at: number): boolean {
  const isFree = (line: Line | undefined) => line === undefined || line.kind !== "text";
  return isFree(lines[at - 1]) || isFree(lines[at + 1]);
}
