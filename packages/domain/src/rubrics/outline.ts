import type { DraftRow } from "./rubric-draft.ts";

const deepest = 9;

/** Where the rows that belong to a row end. */
export function familyEnd(rows: readonly DraftRow[], at: number): number {
  const depth = rows[at]?.depth ?? 0;
  const next = rows.findIndex((row, index) => index > at && row.depth <= depth);
  return next === -1 ? rows.length : next;
}

/** Whether a row has rows of its own. */
export const isGroup = (rows: readonly DraftRow[], at: number): boolean => familyEnd(rows, at) > at + 1;

/** A row after another and all that belongs to it; at the end where there is none. */
export function insertAfter(rows: readonly DraftRow[], code: string | null, row: DraftRow): DraftRow[] {
  const at = rows.findIndex((one) => one.code === code);
  const place = at === -1 ? rows.length : row.depth > (rows[at]?.depth ?? 0) ? at + 1 : familyEnd(rows, at);
  return rows.toSpliced(place, 0, row);
}

/** Without a row and all that belongs to it. */
export function removeRow(rows: readonly DraftRow[], code: string): DraftRow[] {
  const at = rows.findIndex((row) => row.code === code);
  return at === -1 ? [...rows] : rows.toSpliced(at, familyEnd(rows, at) - at);
}

/** A row with all that belongs to it before the one above it, or after the one below it, of the same group. */
export function moveRow(rows: readonly DraftRow[], code: string, by: -1 | 1): DraftRow[] {
  const at = rows.findIndex((row) => row.code === code);
  if (at === -1) return [...rows];
  const end = familyEnd(rows, at);
  const { depth = 0 } = rows[at] ?? {};
  if (by === 1) {
    const next = rows[end];
    return next?.depth === depth
      ? [
          ...rows.slice(0, at),
          ...rows.slice(end, familyEnd(rows, end)),
          ...rows.slice(at, end),
          ...rows.slice(familyEnd(rows, end)),
        ]
      : [...rows];
  }
  const before = rows.findLastIndex((row, index) => index < at && row.depth <= depth);
  return rows[before]?.depth === depth
    ? [...rows.slice(0, before), ...rows.slice(at, end), ...rows.slice(before, at), ...rows.slice(end)]
    : [...rows];
}

/** A row with all that belongs to it one step deeper or higher, as far as the row above it allows. */
export function shiftRow(rows: readonly DraftRow[], code: string, by: -1 | 1): DraftRow[] {
  const at = rows.findIndex((row) => row.code === code);
  const row = rows[at];
  if (row === undefined) return [...rows];
  const end = familyEnd(rows, at);
  const family = rows.slice(at, end);
  const most = Math.max(...family.map(({ depth }) => depth));
  if (row.depth + by < 0 || most + by > deepest || row.depth + by > (rows[at - 1]?.depth ?? -1) + 1) return [...rows];
  return [...rows.slice(0, at), ...family.map((one) => ({ ...one, depth: one.depth + by })), ...rows.slice(end)];
}

/** A code that no row has yet. */
export function freshCode(codes: readonly string[], prefix = "tc"): string {
  const taken = new Set(codes);
  let number = taken.size + 1;
  while (taken.has(`${prefix}-${number}`)) number += 1;
  return `${prefix}-${number}`;
}
