import type { Piece, ScheduleRow } from "@gandan/domain/plans";
import { passageOf, pieceWithin } from "./passage.ts";
import { type Column, scheduleColumns } from "./schedule-columns.ts";
import type { TableRow } from "./table-rows.ts";
import { findTimes } from "./times.ts";

/** A table's row as the tree and the schedule take it. */
export interface ReadRow {
  kind: "header" | "group" | "row";
  row: TableRow;
  ordinal: Piece | null;
  schedule: ScheduleRow | null;
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
): ReadRow[] {
  const header = scheduleColumns(rows);
  let group: string | null = null;
  let above: ScheduleRow | null = null;
  return rows.map((row, index): ReadRow => {
    if (
      (index < (header?.headerRows ?? 1) && (header !== null || looksLikeHeader(row))) ||
      (header !== null && looksLikeHeader(row))
    )
      return { kind: "header", row, ordinal: null, schedule: null };
    const columns = header?.columns ?? null;
    const ordinalAt = columns === null ? 0 : columns.indexOf("ordinal");
    const first = ordinalAt < 0 ? null : (row.cells[ordinalAt] ?? null);
    const ordinal =
      first !== null && row.cells.length > 1 && first.text.length <= 8 && !repeats.test(first.text) ? first : null;
    const named = groupName(row, columns, ordinal);
    if (named !== null) {
      group = named;
      return { kind: "group", row, ordinal, schedule: null };
    }
    const read = columns === null ? null : scheduleRow(source, row, columns, ordinal, group, above, takenKeys);
    // A table without a column for it is for whom its heading names.
    const schedule = read !== null && columns?.includes("lead") === false ? { ...read, lead: leadAbove } : read;
    above = schedule ?? above;
    return { kind: "row", row, ordinal, schedule };
  });
}

const looksLikeHeader = (row: TableRow): boolean => /^(?:stt|tt|số tt)$/iu.test(row.cells[0]?.text ?? "");

// One cell over the whole row, or a title without anybody and any time behind it.
function groupName(row: TableRow, columns: readonly Column[] | null, ordinal: Piece | null): string | null {
  const filled = row.cells.filter((cell) => cell !== null);
  const rest = filled.filter((cell) => cell !== ordinal);
  const title = rest[0];
  if (title === undefined || rest.length !== 1) return null;
  if (row.cells.length === 1) return title.text;
  const contentAt = columns?.indexOf("content") ?? 1;
  const at = row.cells.indexOf(title);
  const isTitle = at <= Math.max(contentAt, 0);
  const opensGroup =
    ordinal === null
      ? at === 0 || isCapitals(title.text)
      : /^(?:[IVXL]+|[A-ZĐ])\b/u.test(ordinal.text) || isCapitals(title.text);
  if (!isTitle || !opensGroup) return null;
  return ordinal === null ? title.text : `${ordinal.text.replace(/\.$/, "")}. ${title.text}`;
}

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

function scheduleRow(
  source: string,
  row: TableRow,
  columns: readonly Column[],
  ordinal: Piece | null,
  group: string | null,
  above: ScheduleRow | null,
  taken: Set<string>,
): ScheduleRow | null {
  const cell = (column: "content" | "lead" | "support" | "time" | "product"): Piece | null => {
    const at = columns.indexOf(column);
    const own = at < 0 ? null : (row.cells[at] ?? null);
    return own !== null && repeats.test(own.text) ? (above?.[column] ?? null) : own;
  };
  const content = cell("content");
  if (content === null) return null;
  const { lead, support } = splitLead(source, cell("lead"), cell("support"));
  const time = cell("time");
  const passage = time === null ? null : passageOf(source, time.span.start, time.span.end);
  return {
    key: freshKey(`PL.${ordinal?.text.replace(/[.)]$/, "") ?? taken.size + 1}`, taken),
    ordinal: ordinal?.text ?? null,
    group,
    content,
    lead,
    support,
    time,
    times: passage === null ? [] : findTimes(passage, 0, passage.plain.length, "cell"),
    product: cell("product"),
    span: row.span,
  };
}

function freshKey(wanted: string, taken: Set<string>): string {
  let key = wanted;
  for (let again = 2; taken.has(key); again += 1) key = `${wanted}#${again}`;
  taken.add(key);
  return key;
}

// "Chủ trì: … Phối hợp: …" in one cell.
function splitLead(
  source: string,
  lead: Piece | null,
  support: Piece | null,
): { lead: Piece | null; support: Piece | null } {
  if (lead === null || support !== null) return { lead, support };
  const passage = passageOf(source, lead.span.start, lead.span.end);
  const found =
    /^(?:[-–]\s*)?(?:(?:Cơ quan |Đơn vị )?[Cc]hủ trì\s*:?\s*)(.+?)[;,.]?\s*(?:[-–]\s*)?(?:(?:Cơ quan |Đơn vị )?[Pp]hối hợp\s*(?:với)?\s*:\s*)(.+)$/u.exec(
      passage.plain,
    );
  if (!found?.[1] || !found[2]) return { lead, support };
  const leadAt = passage.plain.indexOf(found[1]);
  return {
    lead: pieceWithin(passage, leadAt, leadAt + found[1].length),
    support: pieceWithin(passage, passage.plain.length - found[2].length, passage.plain.length),
  };
}
