import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

// "6 tháng 20 ngày" counts months; "tháng 13" names one.
const period =
  /(?<![\p{L}\d]|\d )(?:quý (?:V(?:I{1,3})?|I?X|[5-9])|tháng (?:0{1,2}|1[3-9]|[2-9]\d))(?![\p{L}\d%]| (?:ngày|tuổi|lần))/giu;

// What is looked ahead to lies behind the period: "giai đoạn 2021 - 2025, tầm nhìn đến năm 2030".
const vision = /giai đoạn (\d{4})\s?[-–]\s?(\d{4}),? (?:và )?(?:tầm nhìn|định hướng)(?: đến)?(?: năm)? (\d{4})/giu;

/** A quarter or a month that no year has. */
export const impossiblePeriod: Rule = {
  id: "references.impossible-period",
  family: "references",
  severity: "error",
  source: { vi: "Lịch: năm có 4 quý, 12 tháng", en: "The calendar: a year has four quarters and twelve months" },
  check: (document) => {
    const reading = readingOf(document);
    const reversed = [...reading.text.matchAll(vision)]
      .filter(({ 1: from, 2: to, 3: seen }) => Number(seen) <= Number(to) || Number(to) < Number(from))
      .map(({ 0: quoted, index }) => ({
        span: reading.spanOf(index, index + quoted.length),
        message: {
          vi: `“${quoted}”: các năm không theo thứ tự. Đề nghị kiểm tra lại.`,
          en: `“${quoted}”: the years are not in order.`,
        },
      }));
    const named = [...reading.text.matchAll(period)].map(({ 0: quoted, index }) => ({
      span: reading.spanOf(index, index + quoted.length),
      message: {
        vi: `Không có “${quoted}”. Đề nghị kiểm tra lại thời gian.`,
        en: `There is no such period: “${quoted}”.`,
      },
    }));
    return [...named, ...reversed];
  },
};
