import type { Hit, Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

const closers: Readonly<Record<string, string>> = { "“": "”", "(": ")", "[": "]" };
const openers = new Map(Object.entries(closers).map(([open, close]) => [close, open]));

export const unclosed: Rule = {
  id: "language.unclosed",
  family: "language",
  severity: "warning",
  source: { vi: "Dấu ngoặc phải đi thành cặp", en: "Quotes and brackets come in pairs" },
  check: (document) => {
    const reading = readingOf(document);
    return paragraphsOf(reading.text).flatMap(({ start, end }) =>
      unpaired(reading.text, start, end).map(({ at, isOpen }): Hit => {
        const mark = reading.text.charAt(at);
        const other = isOpen ? (closers[mark] ?? mark) : (openers.get(mark) ?? mark);
        const nearby = reading.text.slice(Math.max(start, at - 12), Math.min(end, at + 20)).trim();
        return {
          span: reading.spanOf(at, at + 1),
          about: nearby,
          message: {
            vi: `Dấu ${mark} không có dấu ${other} đi cùng, ở chỗ “${nearby}”. Đề nghị kiểm tra lại.`,
            en: `${mark} has no matching ${other}, near “${nearby}”.`,
          },
        };
      }),
    );
  },
};

/** Paragraphs, joined where one ends in mid-sentence and the next goes on in small letters (a page break). */
function paragraphsOf(text: string): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/\n/g)) {
    const line = text.slice(start, index);
    const goesOn =
      (!/[.;:!?”)]$/.test(line) && /^\p{Ll}{2}/u.test(text.slice(index + 1))) ||
      /(?:,|\s(?:của|ngày|số|và|về))$/u.test(line);
    if (goesOn) continue;
    paragraphs.push({ start, end: index });
    start = index + 1;
  }
  paragraphs.push({ start, end: text.length });
  return paragraphs;
}

function unpaired(text: string, start: number, end: number): { at: number; isOpen: boolean }[] {
  const open: number[] = [];
  const alone: { at: number; isOpen: boolean }[] = [];
  const straight: number[] = [];
  for (let at = start; at < end; at += 1) {
    const mark = text.charAt(at);
    if (mark === '"') straight.push(at);
    if (mark in closers) open.push(at);
    const opener = openers.get(mark);
    if (opener === undefined) continue;
    const last = open.findLastIndex((place) => text[place] === opener);
    if (last >= 0) open.splice(last, 1);
    else if (!isListMark(text, start, at)) alone.push({ at, isOpen: false });
  }
  alone.push(...open.map((at) => ({ at, isOpen: true })));
  const odd = straight.length % 2 === 1 ? straight.at(-1) : undefined;
  return odd === undefined ? alone : [...alone, { at: odd, isOpen: true }];
}

// "a)", "1)", and the second bracket of "điểm a), b) khoản 1".
const isListMark = (text: string, start: number, at: number): boolean =>
  text.charAt(at) === ")" &&
  /(?:^|[\s;,.])(?:[a-zđ]|\d{1,2}|[ivx]{1,4})$/iu.test(text.slice(Math.max(start, at - 5), at));
