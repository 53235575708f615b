import type { PlanDocument, Span } from "@gandan/domain/plans";
import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";
import { isAttached } from "./attached.ts";
import { decree30 } from "./decree.ts";

export const numberMissing: Rule = {
  id: "form.number-missing",
  family: "form",
  severity: "error",
  source: decree30("Điều 15 và Phụ lục I, mục II.3", "Article 15 and Annex I, II.3"),
  check: (document) => {
    if (document.number !== null || isAttached(document)) return [];
    const span = numberLine(document);
    // Where the letterhead was torn apart the number may stand in it all the same.
    if (span !== null && /số\s*:\s*\d/iu.test(document.source.slice(span.start, span.end))) return [];
    return [
      {
        span,
        about: "number",
        message: {
          vi: "Chưa có số văn bản. Khi ký ban hành, đề nghị ghi số theo sổ đăng ký của năm, ví dụ “Số: 05/KH-UBND”.",
          en: "The document has no number. It is given from the year's register when the document is signed.",
        },
      },
    ];
  },
};

export const numberPadding: Rule = {
  id: "form.number-padding",
  family: "form",
  severity: "warning",
  source: decree30("Phụ lục I, mục II.3", "Annex I, II.3"),
  check: ({ number }) =>
    number !== null && /^[1-9]$/.test(number.text)
      ? [
          {
            span: number.span,
            message: {
              vi: `Số văn bản nhỏ hơn 10 có số 0 phía trước. Đề nghị ghi “0${number.text}”.`,
              en: `A number under 10 is written with a leading 0: “0${number.text}”.`,
            },
            fix: { span: number.span, text: `0${number.text}` },
          },
        ]
      : [],
};

/** The line "Số: …/KH-UBND", where the text has one. */
function numberLine(document: PlanDocument): Span | null {
  if (document.symbol !== null) return document.symbol.span;
  const reading = readingOf(document);
  const line = /(?<=^|\n)Số\s*:[^\n]{0,30}/iu.exec(reading.text.slice(0, 1_500));
  return line === null ? null : reading.spanOf(line.index, line.index + line[0].length);
}
