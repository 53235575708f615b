import { type Day, dayFrom } from "@gandan/domain/values";
import type { Hit, Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

const until = "\\s?(?:[-–]|đến(?: hết)?)\\s?(?:ngày )?";
const days = new RegExp(
  `từ (?:ngày )?(\\d{1,2})(?:/(\\d{1,2})(?:/(\\d{4}))?)?${until}(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)`,
  "giu",
);
const written =
  /từ ngày (\d{1,2})(?: tháng (\d{1,2})(?: năm (\d{4}))?)? đến(?: hết)? ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/giu;
const months = /từ tháng (\d{1,2})\/(\d{4})\s?(?:[-–]|đến(?: hết)?)\s?(?:tháng )?(\d{1,2})\/(\d{4})(?![\d/])/giu;

/** A stretch of time that ends before it begins. */
export const stretchReversed: Rule = {
  id: "references.stretch-reversed",
  family: "references",
  severity: "error",
  source: { vi: "Lịch: ngày bắt đầu phải trước ngày kết thúc", en: "The calendar: a stretch begins before it ends" },
  check: (document) => {
    const reading = readingOf(document);
    const found = [
      ...[days, written].flatMap((form) => [...reading.text.matchAll(form)]).map((it) => ({ it, ...fromDays(it) })),
      ...[...reading.text.matchAll(months)].map((it) => ({
        it,
        begins: dayFrom(Number(it[2]), Number(it[1]), 1),
        ends: dayFrom(Number(it[4]), Number(it[3]), 1),
      })),
    ];
    return found.flatMap(({ it, begins, ends }): Hit[] =>
      begins === null || ends === null || begins <= ends
        ? []
        : [
            {
              span: reading.spanOf(it.index, it.index + it[0].length),
              message: {
                vi: `“${it[0]}”: ngày kết thúc đứng trước ngày bắt đầu. Đề nghị kiểm tra lại.`,
                en: `“${it[0]}” ends before it begins.`,
              },
            },
          ],
    );
  },
};

// Without a year of its own the beginning may lie in the year before, unless it is in the month of the end.
function fromDays([, day, month, year, lastDay, lastMonth, lastYear]: RegExpExecArray): {
  begins: Day | null;
  ends: Day | null;
} {
  const isSameMonth = month === undefined || Number(month) === Number(lastMonth);
  const begins =
    year === undefined && !isSameMonth
      ? null
      : dayFrom(Number(year ?? lastYear), Number(month ?? lastMonth), Number(day));
  return { begins, ends: dayFrom(Number(lastYear), Number(lastMonth), Number(lastDay)) };
}
