import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

export const brokenNumberWord: Rule = {
  id: "language.number-word",
  family: "language",
  severity: "error",
  source: { vi: "Lỗi chính tả ở chữ “số” trước số, ký hiệu văn bản", en: "“số” misspelt before a document's number" },
  check: (document) => {
    const reading = readingOf(document);
    const slip = /(?<=(?:thị|quyết|định|hoạch|luận|luật|tư|báo|cáo|văn|lệnh) )(so|sô|sổ|sơ|sộ)(?= \d+[-/])/giu;
    return [...reading.text.matchAll(slip)].map(({ 0: written, index }) => {
      const span = reading.spanOf(index, index + written.length);
      return {
        span,
        message: {
          vi: `“${written}” trước số, ký hiệu văn bản: đề nghị sửa thành “số”.`,
          en: `“${written}” before a document's number should read “số”.`,
        },
        fix: { span, text: "số" },
      };
    });
  },
};
