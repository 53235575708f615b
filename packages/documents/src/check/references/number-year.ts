import { yearOf } from "@gandan/domain/values";
import { annex1 } from "../form/decree.ts";
import type { Rule } from "../rule.ts";
import { named, numbered } from "./cited-number.ts";

/** The year within a number ("59/2023/NĐ-CP") is the year in which the text was issued. */
export const numberYear: Rule = {
  id: "references.number-year",
  family: "references",
  severity: "error",
  source: annex1("6.b"),
  check: (document) =>
    numbered(document).flatMap((citation) => {
      const year = /^\d+[a-zđ]?\/(\d{4})\//u.exec(citation.number)?.[1];
      if (year === undefined || citation.day === null || Number(year) === yearOf(citation.day)) return [];
      return {
        span: citation.span,
        message: {
          vi: `${named(citation)} có số của năm ${year} nhưng ghi ngày ban hành năm ${yearOf(citation.day)}. Đề nghị kiểm tra lại số hoặc ngày.`,
          en: `${named(citation)} has a number of ${year} but a date of ${yearOf(citation.day)}.`,
        },
      };
    }),
};
