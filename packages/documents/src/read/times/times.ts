import type { WrittenTime } from "@gandan/domain/plans";
import { type Passage, spanWithin } from "../lines/passage.ts";
import { howOften, isDue } from "./due-times.ts";
import { timeForms } from "./time-forms.ts";
import { withYearBefore, withYearBehind, withYearOfNext, withYearOfReport } from "./years-of-times.ts";

interface Taken {
  from: number;
  to: number;
}

/**
 * The times a stretch of plain text names, in its order. Within prose only those with a word that makes them one count
 * ("trước ngày …", "hằng tháng"); in a cell or after a label every form does.
 */
export function findTimes(
  passage: Passage,
  from: number,
  to: number,
  place: "prose" | "cell",
  busy: readonly Taken[] = [],
): WrittenTime[] {
  const text = passage.plain.slice(from, to);
  const small = inSmallLetters(text);
  if (!namesTime.test(small)) return [];
  const taken: Taken[] = busy.map((it) => ({ from: it.from - from, to: it.to - from }));
  const times: { at: number; time: WrittenTime }[] = [];
  for (const form of timeForms) {
    if (place === "prose" && form.onlyInCell) continue;
    for (const found of small.matchAll(form.pattern)) {
      const end = found.index + found[0].length;
      const isOpen = isBeginning(text, found.index, end);
      // What it begins with says that it is no limit: "từ tháng 4".
      const start = isOpen ? found.index - fromWord(text.slice(0, found.index)) : found.index;
      if (taken.some((it) => start < it.to && it.from < end)) continue;
      if (place === "prose" && !isDue(text, found, end)) {
        // The end of a stretch that is no limit is none either.
        if (found[0].startsWith("từ ")) taken.push({ from: start, to: end });
        continue;
      }
      const asWritten = text.slice(start, end);
      const meaning = form.read(found, asWritten);
      if (meaning === null) continue;
      taken.push({ from: start, to: end });
      const span = spanWithin(passage, from + start, from + end);
      const isOther = isOpen || isBesideIt(text.slice(0, start), asWritten);
      for (const one of Array.isArray(meaning) ? meaning : [meaning])
        times.push({ at: start, time: { text: asWritten.trim(), span, ...one, ...(isOther && { day: null }) } });
    }
  }
  const inOrder = withYearOfReport(passage, from, text, times).sort((a, b) => a.at - b.at);
  const found = withYearOfNext(text, withYearBehind(text, withYearBefore(text, inOrder))).map((it) => it.time);
  // How often something is done counts where nothing else says when.
  const dated = found.filter((it) => !howOften.test(it.text));
  return dated.length > 0 ? dated : found;
}

// Every form holds one of these; most sentences hold none.
const namesTime =
  /\d[/.-]\d|\d{4}|ngày|tháng|thg|qu[ýí]|năm|tuần|\d\s?(?:giờ|tiếng|phút)|thường xuyên|tết|mùa|học k[ỳì]|khai giảng/u;

// Some letters of other languages grow when made small; such a text keeps its own.
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

// "Từ tháng 4/2025" says when something begins; by when it is done it leaves open.
const isBeginning = (text: string, start: number, end: number): boolean =>
  opens.test(text.slice(0, start)) && !/^\s*(?:đến|tới|[-–])/u.test(text.slice(end));

const opens = /(?<=^|[\s(])(?:kể\s+)?từ\s+$/iu;
const fromWord = (before: string): number => opens.exec(before)?.[0].length ?? 0;

// "kết quả 6 tháng trước ngày 10/6": the months are what is told of.
const toldOf = /(?:kết quả|báo cáo|sơ kết|tổng kết|định kỳ|đánh giá|số liệu)\s[^.;,]{0,60}tháng\s+(?:trước\s+)?$/iu;

// "Sau ngày 30/6", "10 ngày trước ngày 30/6": a day beside the one that is named. "Tết 2026": a day of that year.
const isBesideIt = (before: string, asWritten: string): boolean =>
  (!toldOf.test(before) &&
    /(?:^|[^\p{L}])(?:sau|so với|\d{1,3}\s+(?:ngày|tuần|tháng)(?:\s+làm việc)?(?:\s+trước)?)\s+$/iu.test(
      /^trước\s/iu.test(asWritten) ? `${before}trước ` : before,
    )) ||
  (/^(?:năm\s+)?\d{4}$/iu.test(asWritten.trim()) &&
    /(?:dịp|tết|lễ|mùa|quốc khánh)(?:\s+\p{L}+){0,4}\s+$/iu.test(before));
