import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

const things = "nhiệm vụ|kế hoạch|chỉ tiêu|mục tiêu|chính sách|chủ trương|phong trào|nghị quyết|công tác";
const slip = new RegExp(
  `(?<![\\p{L}])((?:gắn với|gắn|với|trong|cho|về|đối với|thông qua) việc) (?=(?:${things})(?![\\p{L}]))`,
  "giu",
);

export const missingWord: Rule = {
  id: "language.missing-word",
  family: "language",
  severity: "warning",
  source: { vi: "Câu thiếu động từ sau chữ “việc”", en: "The sentence misses a verb after “việc”" },
  check: (document) => {
    const reading = readingOf(document);
    return [...reading.text.matchAll(slip)].map(({ 0: all, 1: opening = "", index }) => {
      const thing = new RegExp(things, "iuy");
      thing.lastIndex = index + all.length;
      const [named = ""] = thing.exec(reading.text) ?? [];
      return {
        span: reading.spanOf(index, index + all.length + named.length),
        message: {
          vi: `“${opening} ${named}” thiếu động từ sau “việc”. Đề nghị viết “${opening} thực hiện ${named}”.`,
          en: `“${opening} ${named}” misses a verb. Perhaps “${opening} thực hiện ${named}”.`,
        },
        fix: {
          span: reading.spanOf(index + opening.length - 4, index + opening.length),
          text: `${opening.slice(-4)} thực hiện`,
        },
      };
    });
  },
};
