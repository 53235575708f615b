import type { Recurrence } from "../plans/plan-document.ts";
import { type Day, addDays, dayFrom, lastDayOfMonth, weekdayOf } from "../values/index.ts";

/** One due day of a recurring duty, with the name of its period: "Tháng 3/2025", "Quý I/2025". */
export interface Occurrence {
  name: string;
  deadline: Day;
}

const roman = ["I", "II", "III", "IV"];

/** The due days of a recurring duty within a year, in order. Daily duties have none: they are continuous. */
export function occurrencesOf(recurrence: Recurrence, year: number): Occurrence[] {
  const due = (month: number): Day =>
    (recurrence.dayOfMonth === null ? null : dayFrom(year, month, recurrence.dayOfMonth)) ??
    lastDayOfMonth(year, month);
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  switch (recurrence.every) {
    case "day":
      return [];
    case "week":
      return fridaysOf(year).map((deadline, index) => ({ name: `Tuần ${index + 1}/${year}`, deadline }));
    case "month":
      return months.map((month) => ({ name: `Tháng ${month}/${year}`, deadline: due(month) }));
    case "quarter":
      return roman.map((name, index) => ({ name: `Quý ${name}/${year}`, deadline: due(index * 3 + 3) }));
    case "half-year":
      return [
        { name: `06 tháng đầu năm ${year}`, deadline: due(6) },
        { name: `06 tháng cuối năm ${year}`, deadline: due(12) },
      ];
    case "year":
      return [{ name: `Năm ${year}`, deadline: due(recurrence.month ?? 12) }];
  }
}

/** The due days that were not over on a day; where all were, the last one. Null counts them all. */
export function occurrencesSince(recurrence: Recurrence, year: number, since: Day | null): Occurrence[] {
  const all = occurrencesOf(recurrence, year);
  const left = all.filter(({ deadline }) => since === null || deadline >= since);
  return left.length === 0 ? all.slice(-1) : left;
}

function fridaysOf(year: number): Day[] {
  const days: Day[] = [];
  for (let day = `${year}-01-01` as Day; day.startsWith(String(year)); day = addDays(day, 1))
    if (weekdayOf(day) === 5) days.push(day);
  return days;
}
