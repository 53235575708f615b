import type { Glyph } from "./pdf-page.ts";

/** A stretch of a line without a wide gap in it. */
interface Run {
  text: string;
  x: number;
  end: number;
}

/** A line of print: its runs from left to right. */
export interface PrintedLine {
  y: number;
  size: number;
  runs: Run[];
  /** The same, parted at every gap that is wider than between words. */
  parts: Run[];
}

// In parts of the letters' size: a gap that parts words, and one that parts columns.
const wordGap = 0.16;
const columnGap = 2.2;
const partGap = 0.7;
const sameLine = 0.35;

/** The letters of a page as lines; a letter printed twice for looks counts once. */
export function linesOfGlyphs(glyphs: readonly Glyph[]): PrintedLine[] {
  const rows: Glyph[][] = [];
  for (const glyph of glyphs.filter((it) => it.text.trim() !== "").toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const base = row?.[0];
    // What is raised or set smaller (a footnote's number) stays in its line.
    if (row !== undefined && base !== undefined && glyph.y - base.y <= sameLine * Math.max(base.size, glyph.size))
      row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map((row) => {
    const sorted = row.toSorted((a, b) => a.x - b.x);
    const sizes = sorted.map((it) => it.size).toSorted((a, b) => a - b);
    return {
      y: sorted.map((it) => it.y).toSorted((a, b) => a - b)[Math.floor(sorted.length / 2)] ?? 0,
      size: sizes[Math.floor(sizes.length / 2)] ?? 1,
      runs: runsOf(sorted, columnGap),
      parts: runsOf(sorted, partGap),
    };
  });
}

function runsOf(row: readonly Glyph[], widest: number): Run[] {
  const runs: Run[] = [];
  let last: Glyph | null = null;
  for (const glyph of row) {
    const run = runs.at(-1);
    const gap = last === null ? 0 : glyph.x - last.end;
    const size = Math.max(glyph.size, last?.size ?? 0);
    const isTwice = last !== null && last.text === glyph.text && Math.abs(glyph.x - last.x) < 0.2 * size;
    if (isTwice) continue;
    if (run === undefined || gap > widest * size) runs.push({ text: glyph.text, x: glyph.x, end: glyph.end });
    else {
      run.text += (gap > wordGap * size ? " " : "") + glyph.text;
      run.end = Math.max(run.end, glyph.end);
    }
    last = glyph;
  }
  return runs;
}
