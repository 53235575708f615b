import type { Glyph, Rule } from "./pdf-page.ts";
import { linesOfGlyphs } from "./pdf-lines.ts";

/** A table drawn with lines: where it stands, and its cells; one that goes on from the cell above is null. */
export interface DrawnTable {
  top: number;
  bottom: number;
  rows: (string | null)[][];
}

const near = 3;
const mostLines = 4_000;

/** The tables of a page, and the letters that stand in none. */
export function tablesOn(glyphs: readonly Glyph[], rules: readonly Rule[]): { tables: DrawnTable[]; others: Glyph[] } {
  if (rules.length > mostLines) return { tables: [], others: [...glyphs] };
  const tables: DrawnTable[] = [];
  let others = [...glyphs];
  for (const group of groupsOf(rules)) {
    const upright = group.filter((it) => it.isUpright);
    const level = group.filter((it) => !it.isUpright);
    const columns = placesOf(upright.map((it) => it.at));
    const rows = placesOf(level.map((it) => it.at));
    if (columns.length < 3 || rows.length < 2) continue;
    const [left, right] = [columns[0] ?? 0, columns.at(-1) ?? 0];
    const [top, bottom] = [rows[0] ?? 0, rows.at(-1) ?? 0];
    const isIn = (it: Glyph) => it.x > left - near && it.x < right + near && it.y > top && it.y < bottom + near;
    const inside = others.filter(isIn);
    if (inside.length === 0) continue;
    others = others.filter((it) => !isIn(it));
    tables.push({ top, bottom, rows: cellsOf(inside, columns, rows, upright, level) });
  }
  return { tables, others };
}

interface Group {
  rules: Rule[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

// Lines that touch belong together; one that touches two groups joins them.
function groupsOf(rules: readonly Rule[]): Rule[][] {
  let groups: Group[] = [];
  for (const rule of rules.toSorted((a, b) => topOf(a) - topOf(b))) {
    const [left, right] = rule.isUpright ? [rule.at, rule.at] : [rule.from, rule.to];
    const [top, bottom] = rule.isUpright ? [rule.from, rule.to] : [rule.at, rule.at];
    const touches = (it: Group) =>
      left <= it.right + near && right >= it.left - near && top <= it.bottom + near && bottom >= it.top - near;
    const joined: Group = { rules: [rule], left, right, top, bottom };
    for (const it of groups.filter(touches)) {
      joined.rules.push(...it.rules);
      joined.left = Math.min(joined.left, it.left);
      joined.right = Math.max(joined.right, it.right);
      joined.top = Math.min(joined.top, it.top);
      joined.bottom = Math.max(joined.bottom, it.bottom);
    }
    groups = [...groups.filter((it) => !touches(it)), joined];
  }
  return groups.map((it) => it.rules);
}

const topOf = (rule: Rule): number => (rule.isUpright ? rule.from : rule.at);

function placesOf(values: readonly number[]): number[] {
  const places: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (value - (places.at(-1) ?? -Infinity) > near) places.push(value);
  return places;
}

const covers = (rules: readonly Rule[], at: number, middle: number): boolean =>
  rules.some((it) => Math.abs(it.at - at) <= near && it.from <= middle && it.to >= middle);

function cellsOf(
  glyphs: readonly Glyph[],
  columns: readonly number[],
  rows: readonly number[],
  upright: readonly Rule[],
  level: readonly Rule[],
) {
  const [width, height] = [columns.length - 1, rows.length - 1];
  const middleOf = (places: readonly number[], i: number) => ((places[i] ?? 0) + (places[i + 1] ?? 0)) / 2;
  // Which column and row a cell belongs to where no line parts it from the one at its left or above it.
  const ownColumn = (row: number, column: number): number => {
    let at = column;
    while (at > 0 && !covers(upright, columns[at] ?? 0, middleOf(rows, row))) at -= 1;
    return at;
  };
  const ownRow = (row: number, column: number): number => {
    let at = row;
    while (at > 0 && !covers(level, rows[at] ?? 0, middleOf(columns, column))) at -= 1;
    return at;
  };
  const held = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const column = placeIn(columns, (glyph.x + glyph.end) / 2, width);
    const row = placeIn(rows, glyph.y - glyph.size * 0.3, height);
    const key = `${ownRow(row, column)},${ownColumn(row, column)}`;
    held.set(key, [...(held.get(key) ?? []), glyph]);
  }
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): string | null => {
      if (ownColumn(row, column) !== column) return "";
      if (ownRow(row, column) !== row) return null;
      const lines = linesOfGlyphs(held.get(`${row},${column}`) ?? []);
      return joinedLines(lines.map((line) => line.runs.map((it) => it.text).join(" ")));
    }),
  );
}

function placeIn(places: readonly number[], value: number, most: number): number {
  const after = places.findIndex((it) => it > value);
  return Math.max(0, Math.min(most - 1, after < 0 ? most - 1 : after - 1));
}

/** The lines of a cell as one text. */
// A narrow cell tears a date in two: "30/10/202" above "6".
export const joinedLines = (lines: readonly string[]): string =>
  lines.reduce((text, line) => {
    const [begun = ""] = /\S+$/.exec(text) ?? [];
    const [rest = ""] = /^\S+/.exec(line) ?? [];
    const isTorn = /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(begun + rest) && begun !== "" && rest !== "";
    return text === "" ? line : `${text}${isTorn ? "" : "\n"}${line}`;
  }, "");
