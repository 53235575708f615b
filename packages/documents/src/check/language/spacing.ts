import type { Hit, Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

const before = /(?<=[\p{Ll}\d”)]) ([,;:]|\.(?!\.))(?= |\n|$)/gu;
const swapped = /(?<=\p{Ll}) ([,;])(?=\p{L})/gu;
const missing = /(?<=\p{Ll})([,;])(?=\p{Ll}{2})/gu;
// Not the ending of a file's name: "tệp .docx".
const strayStop = / \.(?=\p{Ll})(?![a-z]{3,4}(?![\p{L}\d]))/gu;

export const spacing: Rule = {
  id: "language.spacing",
  family: "language",
  severity: "hint",
  source: {
    vi: "Dấu câu viết liền sau chữ, cách chữ tiếp theo một khoảng trắng",
    en: "A mark follows its word directly and is followed by one space",
  },
  check: (document) => {
    const reading = readingOf(document);
    const hit = (start: number, end: number, text: string): Hit => ({
      span: reading.spanOf(start, end),
      about: reading.text.slice(Math.max(0, start - 12), end + 6),
      message: {
        vi: `Khoảng trắng quanh dấu câu chưa đúng ở chỗ “${reading.text.slice(Math.max(0, start - 12), end + 8).trim()}”. Đề nghị sửa lại.`,
        en: `The space around the mark is wrong near “${reading.text.slice(Math.max(0, start - 12), end + 8).trim()}”.`,
      },
      fix: { span: reading.spanOf(start, end), text },
    });
    return [
      ...[...reading.text.matchAll(before)].map(({ index, 1: mark = "" }) => hit(index, index + 2, mark)),
      ...[...reading.text.matchAll(swapped)].map(({ index, 1: mark = "" }) => hit(index, index + 2, `${mark} `)),
      ...[...reading.text.matchAll(missing)].map(({ index, 1: mark = "" }) => hit(index, index + 1, `${mark} `)),
      ...[...reading.text.matchAll(strayStop)].map(({ index }) => hit(index, index + 2, " ")),
    ];
  },
};
