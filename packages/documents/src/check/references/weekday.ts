import { dayFrom, weekdayOf } from "@gandan/domain/values";
import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

const names = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];
const name = "(?<!lần |phần )(thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)";
const date = "(?:ngày )?(\\d{1,2})(?:[/.-](\\d{1,2})[/.-]| tháng (\\d{1,2}) năm )(\\d{4})(?!\\d)";
const before = new RegExp(`${name},? (?:\\()?${date}`, "giu");
const behind = new RegExp(`${date},? \\(?${name}(?!\\p{L})`, "giu");

/** A weekday beside a full date is that date's. */
export const wrongWeekday: Rule = {
  id: "references.weekday",
  family: "references",
  severity: "error",
  source: { vi: "Lịch: thứ không đúng với ngày", en: "The calendar: the weekday is not that of the date" },
  check: (document) => {
    const reading = readingOf(document);
    const found = [
      ...[...reading.text.matchAll(before)].map((it) => ({ it, weekday: it[1], date: it.slice(2, 6) })),
      ...[...reading.text.matchAll(behind)].map((it) => ({ it, weekday: it[5], date: it.slice(1, 5) })),
    ];
    return found.flatMap(({ it, weekday = "", date: [day, numeral, written, year] }) => {
      const meant = dayFrom(Number(year), Number(numeral ?? written), Number(day));
      if (meant === null || weekdayNamed(weekday) === weekdayOf(meant)) return [];
      const right = names[weekdayOf(meant)] ?? "";
      return {
        span: reading.spanOf(it.index, it.index + it[0].length),
        message: {
          vi: `“${it[0]}”: ngày này là ${right}. Đề nghị kiểm tra lại thứ hoặc ngày.`,
          en: `“${it[0]}”: that day is another day of the week (${right}).`,
        },
      };
    });
  },
};

function weekdayNamed(text: string): number {
  const word = text.toLowerCase().replace(/^thứ /u, "").replace("bẩy", "bảy");
  if (/^\d$/.test(word)) return Number(word) - 1;
  return names.findIndex((it) => it.toLowerCase().endsWith(word));
}
