import { type Day, dayFrom, shortDay } from "@gandan/domain/values";
import { annex1 } from "../form/decree.ts";
import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";
import { sameNumber } from "./cited-number.ts";

const remark =
  /kèm theo (?<kind>\p{L}+ \p{L}+) số\s*:?\s*(?<number>\d{1,5}[a-zđ]?)?[\s.…_]*[/-]\s?(?<symbol>\p{Lu}[\p{L}\d-]*)(?:,? ngày (?<day>\d{1,2})(?:\/(?<short>\d{1,2})\/| tháng (?<long>\d{1,2}) năm )(?<year>\d{4}))?/giu;

/** "(Kèm theo Kế hoạch số … ngày …)" above an annex names the plan it belongs to, not last year's. */
export const annexOfAnother: Rule = {
  id: "references.annex-of-another",
  family: "references",
  severity: "warning",
  source: annex1("III"),
  check: (document) => {
    const { number, symbol, date, kindName } = document;
    const own = date === null ? null : dayFrom(date.year ?? 0, date.month ?? 0, date.day ?? 0);
    const reading = readingOf(document);
    return [...reading.text.matchAll(remark)].flatMap(({ 0: quoted, index, groups = {} }) => {
      const isOwnKind = groups["kind"]?.toUpperCase() === kindName?.text.toUpperCase();
      if (symbol === null) return [];
      const hasOwnSymbol = sameNumber(groups["symbol"] ?? "") === sameNumber(symbol.text);
      const hasOwnNumber = number !== null && Number(groups["number"]) === Number(number.text);
      // Its own number beside another kind or symbol: one of the two is a slip.
      const isOtherSymbol = hasOwnNumber && isOwnKind !== hasOwnSymbol;
      if (!isOtherSymbol && !(isOwnKind && hasOwnSymbol)) return [];
      const isOtherNumber =
        number !== null && groups["number"] !== undefined && Number(groups["number"]) !== Number(number.text);
      const day = dayFrom(Number(groups["year"]), Number(groups["short"] ?? groups["long"]), Number(groups["day"]));
      const isOtherDay = own !== null && day !== null && day !== own;
      if (!isOtherNumber && !isOtherDay && !isOtherSymbol) return [];
      return {
        span: reading.spanOf(index, index + quoted.length),
        message: {
          vi: `Phụ lục ghi “${quoted}” nhưng văn bản này ${isOtherSymbol ? `có ký hiệu ${symbol.text}, là ${kindName?.text.toLowerCase() ?? "văn bản khác"}` : ownName(number?.text ?? null, own)}. Đề nghị sửa cho khớp.`,
          en: `The annex says “${quoted}”, which is not the number or date of this document.`,
        },
      };
    });
  },
};

const ownName = (number: string | null, day: Day | null): string =>
  [number === null ? null : `có số ${number}`, day === null ? null : `ghi ngày ${shortDay(day)}`]
    .filter((it) => it !== null)
    .join(", ");
