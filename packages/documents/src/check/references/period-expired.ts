import { planYearOf } from "../document-day.ts";
import type { Hit, Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

const periods = /(?:giai đoạn|thời kỳ|nhiệm kỳ) (?:từ )?(?:năm )?(\d{4}) ?(?:[-–]|đến(?: năm)?) ?(\d{4})/giu;
const examines = /(?:giám sát|kiểm tra|thanh tra|khảo sát|tổng kết|sơ kết|đánh giá)(?!\p{L})/iu;
const looksBack = /(?:kết quả|tổng kết|sơ kết|đánh giá|đã đạt|đạt được|so với|kết thúc)[^.;\n]{0,80}$/iu;

export const periodExpired: Rule = {
  id: "references.period-expired",
  family: "references",
  severity: "warning",
  source: {
    vi: "Chương trình, kế hoạch chỉ dùng trong thời gian của nó",
    en: "A programme serves only within its period",
  },
  check: (document, context) => {
    const reading = readingOf(document);
    const year = planYearOf(document, context);
    const seen = new Set<string>();
    // Whoever inspects or sums up a period speaks of it rightly.
    const looked = examines.test(document.subject?.text ?? "") ? (document.subject?.text ?? "") : "";
    return [...reading.text.matchAll(periods)].flatMap(({ 0: quoted, 1: from = "", 2: to = "", index }): Hit[] => {
      const isOver = Number(to) < year && Number(from) <= Number(to) && !(looked.includes(from) && looked.includes(to));
      if (!isOver || seen.has(`${from}-${to}`) || looksBack.test(reading.text.slice(Math.max(0, index - 100), index)))
        return [];
      seen.add(`${from}-${to}`);
      return [
        {
          span: reading.spanOf(index, index + quoted.length),
          message: {
            vi: `“${quoted}” đã kết thúc trước năm kế hoạch ${year}. Đề nghị dẫn chương trình, kế hoạch của giai đoạn mới.`,
            en: `“${quoted}” ended before the plan's year ${year}. Cite the programme of the new period.`,
          },
        },
      ];
    });
  },
};
