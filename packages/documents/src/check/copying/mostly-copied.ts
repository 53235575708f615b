import { sentencesOf } from "../../compare/index.ts";
import type { Rule } from "../rule.ts";

const most = 90;
// Headings and single words repeat every year rightly.
const isSentence = (text: string): boolean => text.split(" ").length >= 8;

export const mostlyCopied: Rule = {
  id: "copying.mostly-copied",
  family: "copying",
  severity: "hint",
  source: { vi: "So sánh từng câu với kế hoạch năm trước", en: "Compared with last year's plan sentence by sentence" },
  check: (document, { previous }) => {
    if (previous === undefined) return [];
    const before = new Set(sentencesOf(previous.source));
    const now = sentencesOf(document.source).filter(isSentence);
    const same = now.filter((sentence) => before.has(sentence)).length;
    const share = now.length === 0 ? 0 : Math.floor((same * 100) / now.length);
    if (share <= most) return [];
    return [
      {
        span: null,
        about: "copied",
        message: {
          vi: `${share}% số câu giống kế hoạch năm trước (${same}/${now.length}). Đề nghị rà soát số liệu, thời gian, căn cứ của năm nay.`,
          en: `${share}% of the sentences equal last year's plan (${same} of ${now.length}). Check this year's figures, dates and bases.`,
        },
      },
    ];
  },
};
