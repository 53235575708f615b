import type { Piece, ScheduleRow } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";
import { passageOf, pieceWithin } from "../lines/passage.ts";
import { type Group, groupNamed, isInBold } from "./row-groups.ts";
import { type Placed, type Seen, withMergedCells } from "./merged-cells.ts";
import type { Column } from "./column-names.ts";
import { periodColumns, signedTime } from "./period-columns.ts";
import { scheduleColumns } from "./schedule-columns.ts";
import { opensHeader } from "./ordinal-cells.ts";
import { type TableRow, belowTitle } from "./table-rows.ts";
import { isPeriod, timesBelow } from "../times/period-headings.ts";
import { findTimes } from "../times/times.ts";

/** A table's row as the tree and the schedule take it. */
export interface ReadRow {
  kind: "header" | "group" | "row";
  row: TableRow;
  ordinal: Piece | null;
  schedule: ScheduleRow | null;
  /** The row that names the group it stands in. */
  within: TableRow | null;
}

/** What a cell of a task table says where the one above it goes on in it. */
export const ditto = "〃";
const repeats = /^(?:[〃″”"]|''|-?\s?nt\s?-?|như trên)$/iu;

/** Reads the rows of a table; those of a task table also as rows of a schedule. */
export function readSchedule(
  source: string,
  rows: readonly TableRow[],
  takenKeys: Set<string>,
  leadAbove: Piece | null = null,
  titleAbove: Piece | null = null,
): ReadRow[] {
  const body = belowTitle(rows);
  const header = scheduleColumns(body);
  // "DANH SÁCH CÁC ĐƠN VỊ ĐƯỢC KIỂM TRA": those it names are what the rows are about, not who does it.
  if (header !== null && lookedAt.test(fold(titleAbove?.text ?? "")) && !header.columns.includes("content"))
    header.columns = header.columns.map((column) => (column === "lead" ? "content" : column));
  const seen = seenIn(body, header?.columns ?? []);
  const isBold = isInBold(source, body[0]);
  const isBoth = body[0]?.cells.some((cell) => leadAndSupport.test(cell?.text ?? "")) ?? false;
  const periods = header === null ? [] : periodColumns(body.slice(0, header.headerRows), header.columns);
  let open: OpenGroup | null = null;
  let above: ScheduleRow | null = null;
  let placed: Placed = { cells: [], isOpen: false };
  const titled = rows.length - body.length;
  return rows.map((row, index): ReadRow => {
    if (header !== null && index < titled) return { kind: "header", row, ordinal: null, schedule: null, within: null };
    if (
      (index < titled + (header?.headerRows ?? 1) && (header !== null || looksLikeHeader(row))) ||
      (header !== null && looksLikeHeader(row))
    )
      return { kind: "header", row, ordinal: null, schedule: null, within: null };
    const columns = header?.columns ?? null;
    const ordinalAt = columns === null ? 0 : columns.indexOf("ordinal");
    const ordinal = ordinalOf(row, ordinalAt);
    const named = groupNamed(source, row, {
      columns,
      ordinal,
      ordinalAt,
      above: placed.cells,
      below: rows[index + 1],
      isBold,
    });
    open = aroundRow(open, ordinal);
    if (named !== null) {
      const around: OpenGroup | null = isCounted(ordinal) ? open : null;
      open = { ...named, row, ordinal, around, countsAlike: isCounted(ordinalOf(rows[index + 1] ?? row, ordinalAt)) };
      placed = { cells: [], isOpen: false };
      return { kind: "group", row, ordinal, schedule: null, within: around?.row ?? null };
    }
    const own: Placed =
      columns !== null && row.isShort
        ? withMergedCells(source, row.cells, columns, placed, seen)
        : { cells: row.cells, isOpen: false };
    placed = columns === null ? own : { ...own, cells: withBodyAbove(own.cells, columns, placed.cells) };
    const told = { ...row, cells: placed.cells };
    const read =
      columns === null
        ? null
        : scheduleRow(source, told, columns, ordinalOf(told, ordinalAt), open, above, takenKeys, isBoth, titleAbove);
    const signed = signedTime(source, told, periods);
    const timed = read !== null && read.time === null && signed.time !== null ? { ...read, ...signed } : read;
    // A table without a column for it is for whom its heading names.
    const schedule = timed !== null && columns?.includes("lead") === false ? { ...timed, lead: leadAbove } : timed;
    above = schedule ?? above;
    return { kind: "row", row, ordinal, schedule, within: open?.row ?? null };
  });
}

/** A group whose rows are being read, and the one that it stands in. */
interface OpenGroup extends Group {
  row: TableRow;
  ordinal: Piece | null;
  around: OpenGroup | null;
  /** Its rows are counted as it is itself. */
  countsAlike: boolean;
}

const isCounted = (ordinal: Piece | null): boolean => /^\d{1,3}\.?$/.test(ordinal?.text ?? "");

// "2" above "a)" and "b)": with "3" the count goes on beside it.
const aroundRow = (open: OpenGroup | null, ordinal: Piece | null): OpenGroup | null =>
  open !== null &&
  !open.countsAlike &&
  isCounted(open.ordinal) &&
  isCounted(ordinal) &&
  Number.parseInt(ordinal?.text ?? "", 10) === Number.parseInt(open.ordinal?.text ?? "", 10) + 1
    ? open.around
    : open;

function seenIn(rows: readonly TableRow[], columns: readonly Column[]): Seen {
  const whole = rows.filter(({ isShort, cells }) => isShort !== true && cells.length === columns.length).slice(1);
  const named = (column: Column) => new Set(whole.flatMap(({ cells }) => cells[columns.indexOf(column)]?.text ?? []));
  return { lead: named("lead"), support: named("support") };
}

// "Đơn vị | Nội dung": below a body that is named once its other work stands with neither number nor name.
function withBodyAbove(
  cells: TableRow["cells"],
  columns: readonly Column[],
  above: TableRow["cells"],
): TableRow["cells"] {
  const [ordinal, lead, content] = [columns.indexOf("ordinal"), columns.indexOf("lead"), columns.indexOf("content")];
  const isLeft = ordinal >= 0 && ordinal < lead && lead < content;
  return isLeft && cells[ordinal] === null && cells[lead] === null ? cells.with(lead, above[lead] ?? null) : cells;
}

function ordinalOf({ cells }: Pick<TableRow, "cells">, at: number): Piece | null {
  const first = at < 0 ? null : (cells[at] ?? null);
  return first !== null && cells.length > 1 && first.text.length <= 8 && !repeats.test(first.text) ? first : null;
}

// "Tổng cộng" sums up what stands above and is nothing to do.
const isTotal = /^(?:tong(?: cong| so)?|cong)\s?[:.]?$/;
const lookedAt = /duoc (?:kiem tra|giam sat|khao sat|thanh tra)/;
const looksLikeHeader = (row: TableRow): boolean => opensHeader(row.cells[0]);

function scheduleRow(
  source: string,
  row: TableRow,
  columns: readonly Column[],
  ordinal: Piece | null,
  group: Group | null,
  above: ScheduleRow | null,
  taken: Set<string>,
  isBoth: boolean,
  titleAbove: Piece | null,
): ScheduleRow | null {
  const cell = (column: "group" | "content" | "lead" | "support" | "time" | "product"): Piece | null => {
    const at = columns.indexOf(column);
    const own = at < 0 ? null : (row.cells[at] ?? null);
    return own !== null && repeats.test(own.text) ? (column === "group" ? null : (above?.[column] ?? null)) : own;
  };
  // "Ngày | Người trực": what all rows of a roster are about stands above them.
  const content = columns.includes("content") ? cell("content") : titleAbove;
  if (content === null || isTotal.test(fold(content.text))) return null;
  const own = row.cells[columns.indexOf("lead")] ?? null;
  const isSame = own !== null && repeats.test(own.text);
  const { lead, support } = splitLead(
    source,
    cell("lead"),
    cell("support") ?? (isSame ? (above?.support ?? null) : null),
    isBoth,
  );
  const time = cell("time");
  const passage = time === null ? null : passageOf(source, time.span.start, time.span.end);
  const times = passage === null ? [] : findTimes(passage, 0, passage.plain.length, "cell");
  return {
    key: freshKey(`PL.${ordinal?.text.replace(/[.)]$/, "") ?? taken.size + 1}`, taken),
    ordinal: ordinal?.text ?? null,
    group: group?.name ?? cell("group")?.text ?? null,
    content,
    lead,
    support,
    time,
    times:
      group !== null && (isPeriod(group.title.text) || isDay.test(group.title.text))
        ? timesBelow(passageOf(source, group.title.span.start, group.title.span.end), times)
        : times,
    product: cell("product"),
    span: row.span,
  };
}

// "Ngày 12/5/2026 (thứ Ba)" over the hours of that day.
const isDay =
  /^(?:(?:Buổi )?(?:Sáng|Chiều|Tối),?\s)?(?:Thứ \S+,?\s|Chủ nhật,?\s)?\(?ngày \d{1,2}\/\d{1,2}(?:\/\d{4})?\)?(?:\s*\([^)]*\))?\s*[:.]?$/iu;

function freshKey(wanted: string, taken: Set<string>): string {
  let key = wanted;
  for (let again = 2; taken.has(key); again += 1) key = `${wanted}#${again}`;
  taken.add(key);
  return key;
}

// "Đơn vị chủ trì/phối hợp": the cells below name both.
const leadAndSupport = /chủ trì\s*[/,–-]\s*(?:(?:cơ quan|đơn vị)\s)?phối hợp/iu;

const bothIn: readonly RegExp[] = [
  // "Chủ trì: …; phối hợp: …"
  /^(?:[-–]\s*)?(?:(?:Cơ quan |Đơn vị )?[Cc]hủ trì\s*:?\s*)(.+?)[;,.]?\s*(?:[-–]\s*)?(?:(?:Cơ quan |Đơn vị )?[Pp]hối hợp\s*(?:với)?\s*:\s*)(.+)$/u,
  // "Văn phòng (chủ trì), Công an xã (phối hợp)"
  /^(.+?)\s*\(chủ trì\)\s*[,;/]?\s*(.+?)\s*\(phối hợp\)\.?$/iu,
  // "Công an xã chủ trì; các thôn phối hợp"
  /^(.{3,120}?)\schủ trì\s*[;,]\s*(.{3,200}?)\sphối hợp\.?$/iu,
  // "Sở Tư pháp chủ trì, phối hợp với các sở, ngành"
  /^(.{3,120}?),?\schủ trì,?\s(?:và\s)?phối hợp\s(?:với|cùng)\s(.+)$/iu,
];
const besideSlash = /^([^/]{4,})\s*\/\s*([^/]{4,})$/u;

// Who leads and who supports, in one cell.
function splitLead(
  source: string,
  lead: Piece | null,
  support: Piece | null,
  isBoth: boolean,
): { lead: Piece | null; support: Piece | null } {
  if (lead === null || support !== null) return { lead: nameIn(source, lead), support: nameIn(source, support) };
  const passage = passageOf(source, lead.span.start, lead.span.end);
  const found = [...bothIn, ...(isBoth ? [besideSlash] : [])]
    .map((it) => it.exec(passage.plain))
    .find((it) => it !== null);
  if (!found?.[1] || !found[2]) return { lead: nameIn(source, lead), support };
  const leadAt = passage.plain.indexOf(found[1]);
  const supportAt = passage.plain.lastIndexOf(found[2]);
  return {
    lead: pieceWithin(passage, leadAt, leadAt + found[1].trimEnd().length),
    support: pieceWithin(passage, supportAt, supportAt + found[2].replace(/[\s.;,]+$/u, "").length),
  };
}

// "- Phòng Kinh tế.": neither the dash nor the stop belongs to the name.
function nameIn(source: string, cell: Piece | null): Piece | null {
  if (cell === null || !/^[-–+•]\s|[.;,]$/u.test(cell.text)) return cell;
  const passage = passageOf(source, cell.span.start, cell.span.end);
  const from = /^[-–+•]\s+/u.exec(passage.plain)?.[0].length ?? 0;
  const to = passage.plain.replace(/[\s.;,]+$/u, "").length;
  return from < to ? pieceWithin(passage, from, to) : cell;
}
