/** A printed number without its brackets and stops, as far as one is there: "1.1.", "a)", "(2)", "Phần I", "-". */
const cleaned = (printed: string): string =>
  printed
    .trim()
    .replace(/^\(|[.):/\s]+$/g, "")
    // A spreadsheet in Vietnamese writes the number 1.1 with a comma.
    .replace(/^(\d+),(\d+)$/, "$1.$2");

export const numberAsPrinted = (printed: string): string => (printed.includes(",") ? cleaned(printed) : printed.trim());

const roman = /^(?=[IVXLC])(?:X[LC]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
const path = /^(?:\d+|[IVXLC]+|[A-ZĐ])(?:\.(?:\d+|[a-zđ]))+$/;
const alphabet = "abcdđeghiklmnopqrstuvxy";

/** Whether a text is the number of a line. */
export const isNumber = (text: string): boolean => shapesOf(text) !== null;

/** Kinds of numbers, as a level of an outline has one kind: "I", "1", "1.1", "a)", "-". */
function shapesOf(printed: string): string[] | null {
  const text = cleaned(printed);
  if (/^(?:phần|nhóm|mục|chương)\s+\S{1,6}$/iu.test(text)) return ["part"];
  if (/^[-–—+*•]$/u.test(printed.trim())) return [printed.trim()];
  if (/^\d+$/.test(text)) return [printed.trim().endsWith(")") ? "1)" : "path 1"];
  if (path.test(text)) return [`path ${text.split(".").length}`];
  if (/^[A-ZĐ]$/u.test(text)) return roman.test(text) ? ["roman", "upper"] : ["upper"];
  if (roman.test(text)) return ["roman"];
  if (text === "i") return ["lower roman", "lower"];
  if (/^[a-zđ]$/u.test(text)) return ["lower"];
  return text !== "" && roman.test(text.toUpperCase()) ? ["lower roman"] : null;
}

interface Level {
  shape: string;
  last: string;
}

/** Reads how deep each line of an outline lies by the kinds of its numbers; a line without a number lies under the last numbered one. */
export function depthReader(): (printed: string | null) => number {
  let open: Level[] = [];
  return (printed) => {
    const shapes = printed === null ? ["unnumbered"] : (shapesOf(printed) ?? ["unnumbered"]);
    const last = cleaned(printed ?? "");
    const shape =
      shapes.find((one) => isNext(open.find((level) => level.shape === one)?.last, last)) ?? shapes[0] ?? "";
    const parts = partsOf(shape);
    // "1.1.1" may stand right under "1"; a "1.1" that follows closes it.
    if (parts > 0) open = open.filter((level) => partsOf(level.shape) <= parts);
    const at = open.findIndex((level) => level.shape === shape);
    open = [...(at === -1 ? open : open.slice(0, at)), { shape, last }];
    return open.length - 1;
  };
}

const partsOf = (shape: string): number => (shape.startsWith("path ") ? Number(shape.slice(5)) : 0);

const isNext = (before: string | undefined, after: string): boolean => {
  if (before === undefined) return false;
  const [from, to] = [before, after].map((letter) => alphabet.indexOf(letter.toLowerCase()));
  // f, j and w are no letters of the alphabet but stand in some lists.
  return (
    (from !== undefined && to !== undefined && from >= 0 && to === from + 1) ||
    after.codePointAt(0) === (before.codePointAt(0) ?? 0) + 1
  );
};
