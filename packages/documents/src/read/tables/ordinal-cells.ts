import type { Piece } from "@gandan/domain/plans";

/** Whether a cell is the first of a task table's header. */
export const opensHeader = (cell: Pick<Piece, "text"> | null | undefined): boolean =>
  cell != null && /^(?:s\.?\s?t\.?\s?t|tt|số\s(?:tt|thứ tự))\.?$/iu.test(cell.text);

/** Whether a cell holds nothing but a place in a row. */
export const isOrdinal = (cell: Pick<Piece, "text"> | null | undefined): boolean =>
  cell != null && /^(?:\d{1,3}(?:\.\d{1,2})*|[IVXL]+(?:\.\d{1,2})*|[A-ZĐ]|[a-zđ])[.)]?$/u.test(cell.text);

/** Whether a cell is a dash or a dot that stands where a number would. */
export const isBulletCell = (cell: Pick<Piece, "text"> | null | undefined): boolean =>
  cell != null && /^[-–+•*]$/u.test(cell.text);
