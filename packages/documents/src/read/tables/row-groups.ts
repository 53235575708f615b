import type { Piece } from "@gandan/domain/plans";
import { isCapitals } from "@gandan/domain/values";
import { verbAtStart } from "../bodies/verbs.ts";
import { markerOf } from "../lines/markers.ts";
import type { Column } from "./column-names.ts";
import { isBulletCell, isOrdinal } from "./ordinal-cells.ts";
import type { TableRow } from "./table-rows.ts";

/** What a row names that stands over those below it. */
export interface Group {
  name: string;
  title: Piece;
}

interface Place {
  columns: readonly Column[] | null;
  ordinal: Piece | null;
  ordinalAt: number;
  /** The cells of the row of work above, none below a group's title. */
  above: TableRow["cells"];
  below: TableRow | undefined;
  /** The table tells its titles by bold letters. */
  isBold: boolean;
}

/** The group that a row of a table names, if it is none of work. */
export function groupNamed(source: string, row: TableRow, place: Place): Group | null {
  const { columns, ordinal, ordinalAt, below } = place;
  if (columns !== null && place.isBold && isWorkAlone(source, row, place.above)) return null;
  return (
    groupOf(row, columns, ordinal) ??
    groupAbove(row, ordinal, below, ordinalAt) ??
    (columns === null ? null : groupWithout(row, columns, below))
  );
}

// A deed in plain letters, where titles are bold: what else is told of it was left empty, or goes on from the row above.
function isWorkAlone(source: string, row: TableRow, above: TableRow["cells"]): boolean {
  const [cell, ...others] = row.cells.filter((it) => it !== null);
  return (
    cell !== undefined &&
    others.length === 0 &&
    (row.cells.length > 1 || (row.isShort === true && above.length > 0)) &&
    !isInBold(source, row) &&
    !isCapitals(cell.text) &&
    markerOf(cell.text) === null &&
    verbAtStart(cell.text) !== null
  );
}

/** Whether all that a row says is in bold letters. */
export const isInBold = (source: string, row: TableRow | undefined): boolean =>
  row !== undefined && row.cells.every((cell) => cell === null || source.startsWith("**", cell.span.start));

// What a group sums up beside its title: points, money.
const isAmount = ({ text }: Piece): boolean => /^[\d.,]+\s?%?$/.test(text);

// One cell over the whole row, or a title without anybody and any time behind it.
function groupOf(row: TableRow, columns: readonly Column[] | null, ordinal: Piece | null): Group | null {
  const filled = row.cells.filter((cell) => cell !== null);
  const rest = filled.filter((cell) => cell !== ordinal && !isAmount(cell));
  const title = rest[0];
  if (title === undefined || rest.length !== 1) return null;
  if (row.cells.length === 1) return { name: title.text, title };
  const contentAt = columns?.indexOf("content") ?? 1;
  const at = row.cells.indexOf(title);
  const isTitle = at <= Math.max(contentAt, 0);
  const opensGroup =
    ordinal === null
      ? at === 0 || isCapitals(title.text)
      : /^(?:[IVXL]+|[A-ZĐ])\b/u.test(ordinal.text) || isCapitals(title.text);
  if (!isTitle || !opensGroup) return null;
  return { name: ordinal === null ? title.text : `${ordinal.text.replace(/\.$/, "")}. ${title.text}`, title };
}

// "1 | Phòng ngừa", and below it "1.1", "a", "-" or nothing: a title counts what stands below it, also where it has cells
// left empty.
function groupAbove(
  row: TableRow,
  ordinal: Piece | null,
  below: TableRow | undefined,
  ordinalAt: number,
): Group | null {
  const [title, ...others] = row.cells.filter((cell) => cell !== null && cell !== ordinal && !isAmount(cell));
  if (ordinal === null || title == null || others.length > 0 || below === undefined || below.cells.length < 2)
    return null;
  const count = ordinal.text.replace(/\.$/, "");
  const next = below.cells[ordinalAt] ?? null;
  const isCounted =
    next === null
      ? below.cells[ordinalAt + 1] != null && row.cells.filter((cell) => cell !== null).length === 2
      : isBulletCell(next) ||
        (/^\d/.test(count) && /^[a-zđ][.)]?$/u.test(next.text)) ||
        (next.text.startsWith(`${count}.`) && /\d/.test(next.text.slice(count.length)));
  return isCounted ? { name: `${count}. ${title.text}`, title } : null;
}

// A title alone in a table that counts its rows, where the next row is counted and this one is not.
function groupWithout({ cells }: TableRow, columns: readonly Column[], below: TableRow | undefined): Group | null {
  const [ordinalAt, contentAt] = [columns.indexOf("ordinal"), columns.indexOf("content")];
  const title = cells[contentAt] ?? null;
  const isAlone = cells.every((cell, i) =>
    i === contentAt ? cell !== null : cell === null || (i > contentAt && isAmount(cell)),
  );
  if (ordinalAt < 0 || title === null || !isAlone || !isOrdinal(below?.cells[ordinalAt])) return null;
  return markerOf(title.text) === null ? { name: title.text, title } : null;
}
