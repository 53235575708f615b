import type { Rule } from "../rule.ts";
import { isJoined, readingOf, spanOfWords } from "../words.ts";
import { isSyllable } from "./syllable.ts";

// A consonant that stands alone before a vowel with marks: "di đ ộng".
const consonant = /^(?:[bcdđghklmnprstvx]|ch|gh|kh|ng|ngh|nh|ph|th|tr)$/u;
const vowelFirst = /^[aăâeêioôơuưy]/u;

export const splitWord: Rule = {
  id: "language.split-word",
  family: "language",
  severity: "error",
  source: { vi: "Lỗi soạn thảo: một chữ bị tách đôi", en: "Slip of the pen: a word is torn apart" },
  check: (document) => {
    const reading = readingOf(document);
    return reading.words.flatMap((word, at) => {
      const next = reading.words[at + 1];
      if (next === undefined || !isJoined(next) || !isJoined(word) || !consonant.test(word.text)) return [];
      const joined = word.text + next.text;
      if (
        !vowelFirst.test(next.text.normalize("NFD")) ||
        !/\p{M}/u.test(next.text.normalize("NFD")) ||
        !isSyllable(joined)
      )
        return [];
      const before = reading.words[at - 1]?.text.toLowerCase() ?? "";
      if (/^(?:điểm|mục|nhóm|lớp|khối|tổ|loại|phần)$/u.test(before)) return [];
      const span = spanOfWords(reading, [word, next]);
      return {
        span,
        message: {
          vi: `Chữ bị tách rời: “${word.text} ${next.text}”. Đề nghị viết liền “${joined}”.`,
          en: `Torn apart: “${word.text} ${next.text}”. Should read “${joined}”.`,
        },
        fix: { span, text: joined },
      };
    });
  },
};
