import { markerOf } from "./markers.ts";

/** What a line is where a page turns: its number, the head or foot every page repeats, or nothing of the kind. */
export type PageSign = "number" | "head" | null;

const bare = /^(?:[-–—]\s*)?\d{1,3}(?:\s*[-–—])?$/u;
const told = /^(?:trang|page)\s+\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?$/iu;
const ofAll = /^\d{1,3}\s?\/\s?(\d{1,3})$/u;

/** Whether a line can be nothing but a page's number: "Trang 2", "Page 2 of 9". */
export const tellsPage = (text: string): boolean => told.test(text);

/** Whether a line is a number and nothing else, as pages and rows of tables have it. */
export const isBareNumber = (text: string): boolean => bare.test(text);

/** What each line is at the turn of a page; lines come without the white space around them. */
export function pageSigns(lines: readonly string[]): PageSign[] {
  const total = totalOf(lines);
  const signs = lines.map((line): PageSign =>
    isBareNumber(line) || tellsPage(line) || ofAll.exec(line)?.[1] === total ? "number" : null,
  );
  const counted = rowNumbers(lines);
  const places = signs.flatMap((sign, at) => (sign === null || counted.has(at) ? [] : [at]));
  if (places.length < 2) return signs;
  for (const side of [-1, 1] as const) markHeads(lines, signs, places, side);
  return signs;
}

const headsNumbers = /^[*]*(?:s\.?\s?t\.?\s?t|tt|số\s(?:tt|thứ tự))\.?[*]*$/iu;

// Below "STT" the lines 1, 2, 3 count rows, whatever cells stand beside them each time.
function rowNumbers(lines: readonly string[]): Set<number> {
  const counted = new Set<number>();
  let next = Infinity;
  for (const [at, line] of lines.entries()) {
    if (headsNumbers.test(line)) next = 1;
    else if (isBareNumber(line) && Number.parseInt(line, 10) === next) {
      counted.add(at);
      next += 1;
    }
  }
  return counted;
}

// "2/4" alone on a line is a page's number only where the next such line is "3/4"; days of a month stand in cells as well.
function totalOf(lines: readonly string[]): string | null {
  const signs = lines.flatMap((line) => {
    const [, total] = ofAll.exec(line) ?? [];
    return total === undefined ? [] : [{ page: Number.parseInt(line, 10), total }];
  });
  const counts = [...Map.groupBy(signs, (it) => it.total).entries()].find(
    ([total, pages]) =>
      pages.length > 1 &&
      !total.startsWith("0") &&
      pages.every(({ page }, at) => page <= Number(total) && (at === 0 || page === (pages[at - 1]?.page ?? 0) + 1)),
  );
  return counts?.[0] ?? null;
}

const longestHead = 120;
// Rows of a table have numbers too, and the same words may stand beside several; pages are longer than rows.
const shortestPage = 8;

function markHeads(lines: readonly string[], signs: PageSign[], places: readonly number[], side: -1 | 1): void {
  const beside = places.map((at) => besideOf(lines, at, side));
  const keys = beside.map((at) => (at === null ? null : keyOf(lines[at] ?? "")));
  const [first = null] = keys;
  const last = places.at(-1) ?? 0;
  const arePages = (last - (places[0] ?? 0)) / (places.length - 1) >= shortestPage;
  const [whole] = beside.map((at) => lines[at ?? -1]);
  const isSame = first !== null && side === 1 && beside.every((at) => lines[at ?? -1] === whole);
  const counts = Map.groupBy(keys, (key) => key);
  for (const [index, key] of keys.entries()) {
    const at = beside[index];
    const count = counts.get(key)?.length ?? 0;
    if (at == null || key === null || !(isSame || (arePages && count >= 2 && count * 2 > places.length))) continue;
    signs[at] = "head";
  }
}

function besideOf(lines: readonly string[], from: number, side: -1 | 1): number | null {
  let at = from + side;
  while (lines[at] === "") at += side;
  return lines[at] === undefined ? null : at;
}

// Cells of a table that tell when stand beside its numbers; no page is headed so.
const tellsWhen = /^(?:tháng|quý|quí|ngày|tuần|năm|trước|từ|hằng|hàng|thường xuyên)(?!\p{L})/iu;

function keyOf(line: string): string | null {
  if (tellsWhen.test(line) && line.length < 30) return null;
  const isHead =
    line.length < longestHead && /^[^\p{Ll}]{0,3}\p{Lu}[^|]*[^|.;:,]$/u.test(line) && markerOf(line) === null;
  return isHead ? line.replace(/\d+/gu, "#").replace(/\s+/gu, " ") : null;
}
