import { isDark } from "./dark.ts";
import { type Box, type Matrix, area, boxOf, multiply, overlap, unit } from "./pdf-boxes.ts";

interface Operations {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** The numbers of the operators that matter here, by their names. */
type Names =
  | "save"
  | "restore"
  | "transform"
  | "setFillRGBColor"
  | "constructPath"
  | "fill"
  | "eoFill"
  | "fillStroke"
  | "eoFillStroke"
  | "closeFillStroke"
  | "closeEOFillStroke"
  | "beginText"
  | "setFont"
  | "setTextMatrix"
  | "moveText"
  | "showText";

interface Written {
  text: string;
  box: Box;
  isDark: boolean;
  order: number;
}

interface Filled {
  box: Box;
  isDark: boolean;
  order: number;
}

/** The text of a page that lies under a box filled after it, or that is dark on a dark one: gone for the eye and still there. */
export function coveredOnPage(
  { fnArray, argsArray }: Operations,
  ops: Readonly<Record<Names, number>>,
  annotations: readonly (readonly number[])[],
): string {
  const written: Written[] = [];
  const filled: Filled[] = [];
  const fills = new Set([
    ops.fill,
    ops.eoFill,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const kept: { matrix: Matrix; colour: string }[] = [];
  let matrix: Matrix = unit;
  let colour = "#000000";
  let text: Matrix = unit;
  let size = 1;

  for (const [order, code] of fnArray.entries()) {
    const given = argsArray[order];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    if (code === ops.save) kept.push({ matrix, colour });
    else if (code === ops.restore) ({ matrix, colour } = kept.pop() ?? { matrix, colour });
    else if (code === ops.transform) matrix = multiply(matrix, matrixOf(args));
    else if (code === ops.setFillRGBColor) colour = String(args[0]);
    else if (code === ops.constructPath && typeof args[0] === "number" && fills.has(args[0])) {
      const box = numbersOf(args[2]);
      if (box.length === 4) filled.push({ box: boxOf(matrix, box), isDark: isDark(colour), order });
    } else if (code === ops.beginText) text = unit;
    else if (code === ops.setFont) size = typeof args[1] === "number" ? args[1] : size;
    else if (code === ops.setTextMatrix) text = matrixOf(numbersOf(args[0]));
    else if (code === ops.moveText) text = multiply(text, [1, 0, 0, 1, Number(args[0]), Number(args[1])]);
    else if (code === ops.showText && Array.isArray(args[0])) {
      const { words, width } = glyphsOf(args[0]);
      const run = (width * size) / 1000;
      const box = boxOf(multiply(matrix, text), [0, -0.2 * size, run, 0.8 * size]);
      written.push({ text: words, box, isDark: isDark(colour), order });
      text = multiply(text, [1, 0, 0, 1, run, 0]);
    }
  }
  const last = fnArray.length;
  const over = annotations.map((rect) => ({ box: boxOf(unit, rect), isDark: true, order: last }));
  return written
    .filter((run) => run.text.trim() !== "" && [...filled, ...over].some((box) => hides(box, run)))
    .map((run) => run.text.trim())
    .join(" … ");
}

// A box that was drawn later hides whatever it is over; a dark one also what is written on it in the dark.
const hides = (box: Filled, run: Written): boolean =>
  (box.order > run.order || (box.isDark && run.isDark)) && overlap(box.box, run.box) > 0.6 * area(run.box);

const numbersOf = (value: unknown): number[] =>
  value instanceof Float32Array || value instanceof Float64Array
    ? [...value]
    : Array.isArray(value)
      ? value.filter((one): one is number => typeof one === "number")
      : [];

function matrixOf(args: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf([...args]);
  return [a, b, c, d, e, f];
}

function glyphsOf(glyphs: readonly unknown[]): { words: string; width: number } {
  let words = "";
  let width = 0;
  for (const glyph of glyphs) {
    // A number moves the next letter back by thousandths of the size.
    if (typeof glyph === "number") width -= glyph;
    else if (typeof glyph === "object" && glyph !== null && "unicode" in glyph && "width" in glyph) {
      words += typeof glyph.unicode === "string" ? glyph.unicode : "";
      width += typeof glyph.width === "number" ? glyph.width : 0;
    }
  }
  return { words, width };
}
