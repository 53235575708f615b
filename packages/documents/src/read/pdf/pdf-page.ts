import type { getResolvedPDFJS } from "unpdf";
import { type Matrix, multiply, unit } from "../../release/read/pdf-boxes.ts";

/** A letter where it stands on the page: from the left, from the top, how far it reaches, and how large it is. */
export interface Glyph {
  text: string;
  x: number;
  y: number;
  end: number;
  size: number;
}

/** A straight line drawn on the page, upright or level. */
export interface Rule {
  isUpright: boolean;
  /** Its place across its direction, and from where to where it runs. */
  at: number;
  from: number;
  to: number;
}

interface Operations {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** The letters and lines of a page, with its coordinates turned so that y grows downwards. */
export function readPage(
  { fnArray, argsArray }: Operations,
  ops: Awaited<ReturnType<typeof getResolvedPDFJS>>["OPS"],
  view: Matrix,
): { glyphs: Glyph[]; rules: Rule[] } {
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const kept: { matrix: Matrix; pen: Pen }[] = [];
  let matrix = view;
  let pen: Pen = { size: 1, letterGap: 0, wordGap: 0, stretch: 1, leading: 0, rise: 0 };
  let line: Matrix = unit;
  let text: Matrix = unit;
  const moveTo = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  for (const [order, code] of fnArray.entries()) {
    const args = listOf(argsArray[order]);
    const first = numberOf(args[0]);
    if (code === ops.save) kept.push({ matrix, pen });
    else if (code === ops.restore || code === ops.paintFormXObjectEnd)
      ({ matrix, pen } = kept.pop() ?? { matrix, pen });
    else if (code === ops.paintFormXObjectBegin) {
      kept.push({ matrix, pen });
      if (Array.isArray(args[0])) matrix = multiply(matrix, matrixOf(numbersOf(args[0])));
    } else if (code === ops.transform) matrix = multiply(matrix, matrixOf(numbersOf(args)));
    // A path that only clips is not drawn.
    else if (code === ops.constructPath && args[0] !== ops.endPath)
      rules.push(...rulesOf(matrix, numbersOf(listOf(args[1])[0])));
    else if (code === ops.beginText) text = line = unit;
    else if (code === ops.setFont) pen = { ...pen, size: numberOf(args[1]) };
    else if (code === ops.setCharSpacing) pen = { ...pen, letterGap: first };
    else if (code === ops.setWordSpacing) pen = { ...pen, wordGap: first };
    else if (code === ops.setHScale) pen = { ...pen, stretch: first / 100 };
    else if (code === ops.setLeading) pen = { ...pen, leading: -first };
    else if (code === ops.setTextRise) pen = { ...pen, rise: first };
    else if (code === ops.setTextMatrix)
      text = line = matrixOf(numbersOf(Array.isArray(args[0]) || args.length < 6 ? args[0] : args));
    else if (code === ops.moveText) moveTo(first, numberOf(args[1]));
    else if (code === ops.setLeadingMoveText) {
      pen = { ...pen, leading: numberOf(args[1]) };
      moveTo(first, numberOf(args[1]));
    } else if (code === ops.nextLine) moveTo(0, pen.leading);
    else if (code === ops.showText) text = show(args[0], multiply(matrix, text), text, pen, glyphs);
  }
  return { glyphs, rules };
}

interface Pen {
  size: number;
  letterGap: number;
  wordGap: number;
  stretch: number;
  leading: number;
  rise: number;
}

// Writes a run of letters and says where the next begins.
function show(run: unknown, onPage: Matrix, text: Matrix, pen: Pen, glyphs: Glyph[]): Matrix {
  const size = Math.hypot(onPage[2], onPage[3]) * Math.abs(pen.size);
  let across = 0;
  for (const glyph of listOf(run)) {
    if (typeof glyph === "number") {
      across -= (glyph / 1000) * pen.size * pen.stretch;
      continue;
    }
    if (typeof glyph !== "object" || glyph === null || !("unicode" in glyph) || !("width" in glyph)) continue;
    const letters = String(glyph.unicode);
    const isBlank = letters === " " || ("isSpace" in glyph && glyph.isSpace === true);
    const width =
      ((numberOf(glyph.width) / 1000) * pen.size + pen.letterGap + (isBlank ? pen.wordGap : 0)) * pen.stretch;
    const [x, y] = pointOf(onPage, across, pen.rise);
    const [end] = pointOf(onPage, across + width, pen.rise);
    if (letters !== "" && end >= x) {
      // A typeface that stands in for another may give a letter more than its place; what follows is set where it belongs.
      const before = glyphs.at(-1);
      if (before !== undefined && before.y === y && x >= before.x) before.end = Math.min(before.end, x);
      glyphs.push({ text: letters, x, y, end, size });
    }
    across += width;
  }
  return multiply(text, [1, 0, 0, 1, across, 0]);
}

const pointOf = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

const shortest = 4;
const skew = 0.6;
// How many numbers each step of a path takes: move, line, curve, shorter curve, close.
const steps = [2, 2, 6, 4, 0];

function rulesOf(matrix: Matrix, path: readonly number[]): Rule[] {
  const rules: Rule[] = [];
  let begin: [number, number] = [0, 0];
  let last: [number, number] = [0, 0];
  const draw = (to: [number, number]) => {
    const [width, height] = [Math.abs(to[0] - last[0]), Math.abs(to[1] - last[1])];
    if (width <= skew && height >= shortest)
      rules.push({ isUpright: true, at: to[0], from: Math.min(last[1], to[1]), to: Math.max(last[1], to[1]) });
    if (height <= skew && width >= shortest)
      rules.push({ isUpright: false, at: to[1], from: Math.min(last[0], to[0]), to: Math.max(last[0], to[0]) });
    last = to;
  };
  for (let i = 0; i < path.length;) {
    const step = path[i] ?? 4;
    const takes = steps[step] ?? 0;
    const to = pointOf(matrix, path[i + takes - 1] ?? 0, path[i + takes] ?? 0);
    if (step === 0) begin = last = to;
    else if (step === 1) draw(to);
    else if (step === 4) draw(begin);
    else last = to;
    i += takes + 1;
  }
  return rules;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const numberOf = (value: unknown): number => (typeof value === "number" ? value : 0);
const numbersOf = (value: unknown): number[] =>
  value instanceof Float32Array || value instanceof Float64Array
    ? [...value]
    : listOf(value).filter((one): one is number => typeof one === "number");

function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}
