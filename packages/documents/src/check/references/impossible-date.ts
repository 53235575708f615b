import { dayFrom } from "@gandan/domain/values";
import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

const full = /(?:ngày )?(?<![\d/.,-])(\d{1,2})(?:[/.-](\d{1,2})[/.-]| tháng (\d{1,2}) năm )(\d{4})(?![\d/])/giu;
// Without a year: a day that no year has.
const short =
  /(?:ngày|trước|đến|từ) (\d{1,2})(?:\/(\d{1,2})| tháng (\d{1,2}))(?![\d/]|[.,]\d| năm \d)(?!\s?[-–]\s?\p{Lu})/giu;
const leapYear = 2024;
// "30/9/205": a year of three or five digits.
const brokenYear = /(?<=ngày )\d{1,2}\/\d{1,2}\/(?:\d{3}|\d{5})(?![\d/])/giu;

export const impossibleDate: Rule = {
  id: "references.impossible-date",
  family: "references",
  severity: "error",
  source: { vi: "Lịch: không có ngày này", en: "The calendar: there is no such day" },
  check: (document) => {
    const reading = readingOf(document);
    const broken = [...reading.text.matchAll(brokenYear)].filter(() => true);
    const none = [...reading.text.matchAll(full), ...reading.text.matchAll(short)].filter(
      ({ 0: quoted, 1: day, 2: numeral, 3: written, 4: year }) => {
        const isCounted = /^\d/.test(quoted) && !/[/]/.test(quoted);
        return !isCounted && dayFrom(Number(year ?? leapYear), Number(numeral ?? written), Number(day)) === null;
      },
    );
    return [...none, ...broken].map(({ 0: quoted, index }) => ({
      span: reading.spanOf(index, index + quoted.length),
      message: {
        vi: `Không có “${quoted}”. Đề nghị kiểm tra lại ngày, tháng.`,
        en: `There is no such day: “${quoted}”.`,
      },
    }));
  },
};
