import { markerOf } from "../lines/markers.ts";
import { type PageSign, pageSigns } from "../lines/page-turns.ts";

const anyNumber =
  /^[^\S\n]*(?:[-–—]\s?)?(?:(?:trang|page)\s)?\d{1,3}[^\p{L}\n]{0,8}(?:(?:of|trên)\s\d{1,3})?[^\S\n]*$/imu;
const ends = /[.;:!?…]["”’)\]]*$/u;
// "hằng tháng", "cuối năm" are whole; "ngày 12 tháng" is not.
const hanging =
  /(?:,|\(|(?<!\p{L})(?<!(?:hằng|hàng|mỗi|cuối|đầu|trong|cả)\s)(?:ngày|tháng|năm)|(?<!\p{L})(?:số|của|về|và|các|để|trong|tại|với|theo|cho|được|là|do|từ|đến))$/iu;
const shortestLine = 25;
const longestTurn = 12;

/**
 * A text copied from printed pages has their numbers, heads and feet within its paragraphs. Where such a turn of a page
 * cuts a paragraph, what belongs to the page is set behind the paragraph; every word stays.
 */
export function withWholeParagraphs(source: string): string {
  if (!anyNumber.test(source)) return source;
  const raw = source.split("\n");
  const lines = raw.map((line) => line.trim());
  const signs = pageSigns(lines);
  const whole: string[] = [];
  let waiting: string[] = [];
  let page = 0;
  for (let at = 0; at < lines.length;) {
    const to = turnFrom(lines, signs, at);
    const number = to === null ? null : numberIn(lines.slice(at, to));
    if (to !== null && number !== null && number >= page && cutsParagraph(lines, at, to)) {
      page = number;
      waiting.push(...lines.slice(at, to).filter((line) => line !== ""));
      at = to;
      continue;
    }
    if (waiting.length > 0 && endsBefore(lines, at)) {
      whole.push("", ...waiting, "");
      waiting = [];
    }
    whole.push(raw[at] ?? "");
    at += 1;
  }
  return [...whole, ...(waiting.length > 0 ? ["", ...waiting] : [])].join("\n");
}

/** Where the turn of a page that begins on a line ends; null where none begins. */
function turnFrom(lines: readonly string[], signs: readonly PageSign[], from: number): number | null {
  if (from === 0) return null;
  let to = from;
  while (to < lines.length && to - from <= longestTurn && (lines[to] === "" || signs[to] != null)) to += 1;
  return to < lines.length && to - from <= longestTurn && signs.slice(from, to).includes("number") ? to : null;
}

const numberIn = (turn: readonly string[]): number | null => {
  const found = turn.flatMap((line) =>
    /\p{L}{2}/u.test(line) && !/^(?:trang|page)\s/iu.test(line) ? [] : (line.match(/\d+/u) ?? []),
  );
  return found[0] === undefined ? null : Number(found[0]);
};

// What stands before has not ended and is no heading, and what follows goes on with it.
function cutsParagraph(lines: readonly string[], from: number, to: number): boolean {
  const before = lines[from - 1] ?? "";
  const next = lines[to] ?? "";
  if (before.length < shortestLine || ends.test(before) || /[|]/u.test(before + next)) return false;
  if (!/\p{Ll}/u.test(before) || markerOf(next) !== null) return false;
  return /^["“(]?\p{Ll}/u.test(next) || hanging.test(before) || isFullLine(lines, from - 1);
}

// In lines cut at one width, a line as long as those above it goes on.
function isFullLine(lines: readonly string[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - 3), at).map((line) => line.length);
  const width = Math.max(0, ...above);
  return (
    above.length > 0 &&
    (above.at(-1) ?? 0) > 0 &&
    width >= 50 &&
    width <= 160 &&
    (lines[at] ?? "").length >= width * 0.85
  );
}

function endsBefore(lines: readonly string[], at: number): boolean {
  const [before = "", line = ""] = [lines[at - 1], lines[at]];
  return line === "" || markerOf(line) !== null || (ends.test(before) && !/^\p{Ll}/u.test(line));
}
