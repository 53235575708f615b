import type { Piece } from "@gandan/domain/plans";

/** Whether a cell is the first of a task table's header. */
export const opensHeader = (cell: Pick<Piece, "text"> | null | undefined): boolean =>
  cell != null && /^(?:stt|tt|số tt)$/iu.test(cell.text);

/** Whether a cell holds nothing but a place in a row. */
export const isOrdinal = (cell: Pick<Piece, "text"> | null | undefined): boolean =>
  cell != null && /^(?:\d{1,3}(?:\.\d{1,2})*|[IVXL]+|[A-ZĐ]|[a-zđ])[.)]?$/u.test(cell.text);
