import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

// Words that always lead on to another; before a stop something was left out.
const leading = /(?<=\p{L},? )(?:và|hoặc|của|với|bởi|những|các|nhằm)(?=\s?[.;](?:\s|$))/gu;

/** “Tà Bhing, La Dêê và .”: what follows was left out. */
export const dangling: Rule = {
  id: "language.dangling",
  family: "language",
  severity: "warning",
  source: { vi: "Lỗi soạn thảo: câu bỏ dở", en: "Slip of the pen: a sentence left unfinished" },
  check: (document) => {
    const reading = readingOf(document);
    return [...reading.text.matchAll(leading)].map(({ 0: word, index }) => ({
      span: reading.spanOf(index, index + word.length),
      about: reading.text.slice(Math.max(0, index - 30), index + word.length),
      message: {
        vi: `Câu bỏ dở sau chữ “${word}”: “${reading.text.slice(Math.max(0, index - 30), index + word.length)}”. Đề nghị ghi tiếp hoặc bỏ chữ này.`,
        en: `The sentence breaks off behind “${word}”.`,
      },
    }));
  },
};
