import type { Rule } from "../rule.ts";
import { readingOf, spanOfWords } from "../words.ts";
import { misspellingsOf } from "./misspellings.ts";

export const wrongWord: Rule = {
  id: "language.wrong-word",
  family: "language",
  severity: "error",
  source: { vi: "Chính tả tiếng Việt: cụm từ này không có nghĩa", en: "Vietnamese spelling: these words mean nothing" },
  check: (document) => {
    const reading = readingOf(document);
    return misspellingsOf(reading).map(({ words, right, differing, fix }) => {
      const span = spanOfWords(reading, words);
      const quoted = words.map((word) => word.text).join(" ");
      return {
        span,
        message: {
          vi: `Sai chính tả: “${quoted}”. Đề nghị sửa thành “${right}”.`,
          en: `Misspelt: “${quoted}”. Should read “${right}”.`,
        },
        fix: { span: spanOfWords(reading, differing), text: fix },
      };
    });
  },
};
