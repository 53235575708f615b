import { spansMeet } from "@gandan/domain/plans";
import { annex1 } from "../form/decree.ts";
import type { Hit, Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

const kinds =
  "Công văn|Quyết định|Kế hoạch|Chỉ thị|Nghị quyết|Thông báo|Tờ trình|Hướng dẫn|Kết luận|Nghị định|Thông tư";
const withoutSymbol = new RegExp(`(?:${kinds}|công văn) số:? (\\d{1,5})(?= ngày \\d)`, "gu");
// "Căn cứ Kế hoạch của Ủy ban … về …": neither number nor date.
const withoutNumber = new RegExp(
  `(?<=(?:^|\\n|[;,] )Căn cứ )(?:${kinds})(?= (?:của|về việc|ngày \\d{1,2}[ /])(?! (?:cấp trên|Đảng|Trung ương)))[^;\\n]{0,60}`,
  "gu",
);

const hit = (span: Hit["span"], vi: string, en: string): Hit => ({ span, message: { vi, en } });

/** A document that is cited is named by its number and its symbol. */
export const numberAlone: Rule = {
  id: "references.number-alone",
  family: "references",
  severity: "warning",
  source: annex1("6.b"),
  check: (document) => {
    const reading = readingOf(document);
    const isAbout = ({ 0: text, index }: RegExpExecArray): boolean =>
      !/(?:^|\s)số\s*:?\s*\d/u.test(text) &&
      !document.citations.some(
        ({ number, span }) => number !== "" && spansMeet(reading.spanOf(index, index + 12), span),
      );
    return [
      ...[...reading.text.matchAll(withoutSymbol)].map(({ 0: quoted, index }) =>
        hit(
          reading.spanOf(index, index + quoted.length),
          `“${quoted}” chưa ghi ký hiệu. Đề nghị ghi đủ số và ký hiệu văn bản.`,
          `“${quoted}” lacks the symbol behind its number.`,
        ),
      ),
      ...[...reading.text.matchAll(withoutNumber)]
        .filter(isAbout)
        .map(({ 0: quoted, index }) =>
          hit(
            reading.spanOf(index, index + quoted.length),
            `Căn cứ “${quoted.trim()} …” chưa ghi số, ký hiệu. Đề nghị ghi đầy đủ.`,
            `The legal basis “${quoted.trim()} …” has no number.`,
          ),
        ),
    ];
  },
};
