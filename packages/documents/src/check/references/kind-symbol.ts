import { annex1 } from "../form/decree.ts";
import type { Rule } from "../rule.ts";
import { named, numbered } from "./cited-number.ts";

// The letters that begin a symbol, for kinds whose letters nobody mistakes; what bodies issue together adds to them.
const letters: Readonly<Record<string, RegExp>> = {
  "nghị định": /^NĐ/u,
  "nghị quyết": /^(?:NQ|QH|UBTVQH)/u,
  "quyết định": /^QĐ/u,
  "chỉ thị": /^CT/u,
  "thông tư": /^TT/u,
  "kế hoạch": /^KH/u,
  "kết luận": /^KL/u,
  "hướng dẫn": /^HD/u,
  "tờ trình": /^TTr/iu,
  "báo cáo": /^BC/u,
  "thông báo": /^(?:TB|KL)/u,
  luật: /^QH/u,
};
const codes = /^(?:NĐ|NQ|QH|QĐ|CT|TT|TTr|KH|KL|HD|BC|TB|TTLT)$/u;

/** A document's kind and the letters of its symbol fit: no “Nghị định số 59/2023/QĐ-CP”. */
export const kindSymbol: Rule = {
  id: "references.kind-symbol",
  family: "references",
  severity: "error",
  source: annex1("3"),
  check: (document) =>
    numbered(document).flatMap((citation) => {
      const wanted = letters[citation.kind?.toLowerCase() ?? ""];
      const [, code] =
        /^\d+[a-zđ]?\s?[-/]\s?(?:\d{4}\s?[-/]\s?)?(\p{L}+)/u.exec(citation.number.normalize("NFC")) ?? [];
      if (wanted === undefined || code === undefined || !codes.test(code) || wanted.test(code)) return [];
      return {
        span: citation.span,
        message: {
          vi: `“${named(citation)}”: chữ viết tắt “${code}” trong ký hiệu không hợp với tên loại “${citation.kind ?? ""}”. Đề nghị kiểm tra lại.`,
          en: `“${named(citation)}”: the letters “${code}” are not those of a “${citation.kind ?? ""}”.`,
        },
      };
    }),
};
