import { annex1 } from "../form/decree.ts";
import type { Rule } from "../rule.ts";
import { named, numbered } from "./cited-number.ts";

// How a symbol ends says whose it is; only ends that belong to one body alone.
const ends: readonly (readonly [end: RegExp, issuer: RegExp, vi: string, en: string])[] = [
  [/(?:NĐ|NQ)-CP$/u, /Chính phủ/iu, "Chính phủ", "the Government"],
  [/-TTg$/u, /Thủ tướng/iu, "Thủ tướng Chính phủ", "the Prime Minister"],
  [
    /[-/]TW$/u,
    /Bộ Chính trị|Ban Bí thư|Trung ương|Đảng|Tổng Bí thư/iu,
    "cơ quan của Đảng ở Trung ương",
    "a central body of the Party",
  ],
  [/\/QH\d+$/u, /Quốc hội/iu, "Quốc hội", "the National Assembly"],
  [/UBTVQH\d+$/u, /Thường vụ Quốc hội/iu, "Ủy ban Thường vụ Quốc hội", "the Standing Committee of the Assembly"],
  [/-UBND$/u, /Ủy ban|Uỷ ban|UBND|Chủ tịch/iu, "Ủy ban nhân dân", "a people's committee"],
  [/-HĐND$/u, /Hội đồng|HĐND/iu, "Hội đồng nhân dân", "a people's council"],
];

/** A number's end and the body named behind it fit: “57-NQ/TW” is not the Government's. */
export const issuerSymbol: Rule = {
  id: "references.issuer-symbol",
  family: "references",
  severity: "error",
  source: annex1("3"),
  check: (document) =>
    numbered(document).flatMap((citation) => {
      const number = citation.number.normalize("NFC").replace(/\s+/gu, "").replace(/[–—]/gu, "-");
      const row = ends.find(([end]) => end.test(number));
      if (row === undefined || citation.issuer === null || row[1].test(citation.issuer)) return [];
      const [, , vi, en] = row;
      return {
        span: citation.span,
        message: {
          vi: `${named(citation)} là văn bản của ${vi}, ở đây ghi của “${citation.issuer}”. Đề nghị kiểm tra lại.`,
          en: `${named(citation)} is a document of ${en}, here it is called that of “${citation.issuer}”.`,
        },
      };
    }),
};
