import { fold } from "@gandan/domain/values";
import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

export const requirementMissing: Rule = {
  id: "substance.requirement-missing",
  family: "substance",
  severity: "warning",
  source: { vi: "Bộ tiêu chí của tỉnh", en: "The province's rubric" },
  check: (document, { requirements = [] }) => {
    const text = fold(readingOf(document).text);
    return requirements
      .filter(({ anyOf }) => !anyOf.some((phrase) => text.includes(fold(phrase))))
      .map(({ id, label, source }) => ({
        span: null,
        about: id,
        source,
        message: {
          vi: `Kế hoạch chưa nêu nội dung bắt buộc: ${label.vi}. Đề nghị bổ sung.`,
          en: `The plan does not cover what the rubric asks: ${label.en}.`,
        },
      }));
  },
};
