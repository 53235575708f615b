import { dayFrom } from "@gandan/domain/values";
import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

const dates = /ngày (\d{1,2})(?:[/.-](\d{1,2})[/.-]| tháng (\d{1,2}) năm )(\d{4})(?!\d)/giu;

export const impossibleDate: Rule = {
  id: "references.impossible-date",
  family: "references",
  severity: "error",
  source: { vi: "Lịch: không có ngày này", en: "The calendar: there is no such day" },
  check: (document) => {
    const reading = readingOf(document);
    return [...reading.text.matchAll(dates)]
      .filter(([, day, short, long, year]) => dayFrom(Number(year), Number(short ?? long), Number(day)) === null)
      .map(({ 0: quoted, index }) => ({
        span: reading.spanOf(index, index + quoted.length),
        message: {
          vi: `Không có “${quoted}”. Đề nghị kiểm tra lại ngày, tháng.`,
          en: `There is no such day: “${quoted}”.`,
        },
      }));
  },
};
