import type { Duty, WrittenTime } from "@gandan/domain/plans";
import { dayFrom, lastDayOfMonth } from "@gandan/domain/values";
import type { Passage } from "../lines/passage.ts";
import { findTimes } from "./times.ts";

const period =
  /^(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]+(?=[./)]))(?:[.)/]-?|-)\s*)?(?:Trong\s)?(?:Quý|Quí|QUÝ|Tháng|THÁNG)\s(?:IV|III|II|I|\d{1,2})(?:\s*(?:[-–,+&]|và|đến)\s*(?:[Qq]uý\s|[Tt]háng\s)?(?:IV|III|II|I|\d{1,2}))*(?:\s*[/-]\s*\d{4}|\s(?:năm|NĂM)\s\d{4})?\s*[:.]?$/u;

// "2.1. Đợt 1: Trong tháng 12/2025", "Giai đoạn 2 (từ 01/3/2026 đến 15/3/2026)"
const stage =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s*|[a-zđ][.)]\s*|[-+*]\s*)?(?:Đợt|Giai đoạn|Bước|Đợt cao điểm)(?:\s(?:\d{1,2}|IV|I{1,3}))?\s?[:(,–-]\s?\(?(?:từ|trong|trước|đến|hết|quý|tháng|ngày|tuần)\s[^.;:]{2,80}$/iu;

// "1. Trước mùa mưa bão (từ nay đến 31/8/2026)": the time stands in brackets behind the title.
const bracket =
  /\((?:thời gian\s?:\s|từ|trong|trước|đến|hết|hoàn thành|xong|quý|tháng|ngày|hằng|hàng|định kỳ)\s[^()]*\)\s?[:.]?$|\(thường xuyên\)\s?[:.]?$/iu;

/** Whether a line is the time of what stands below it and nothing else: "Quý II:", "Tháng 3/2026". */
export const isPeriod = (plain: string): boolean => period.test(plain);

// "Sơ kết 6 tháng" below "Quý II": which months are looked back on.
const tellsPastMonths = ({ text, recurrence }: WrittenTime): boolean =>
  recurrence?.every === "half-year" && /^(?:0?6|sáu)\s+tháng(?:\s+đầu năm)?$/iu.test(text);

/** Duties that stand below such a line have its time where they name none of their own. */
export function withPeriodOf(heading: Passage | undefined, duties: readonly Duty[]): Duty[] {
  if (heading === undefined) return [...duties];
  const from = isPeriod(heading.plain) || stage.test(heading.plain) ? 0 : (bracket.exec(heading.plain)?.index ?? null);
  if (from === null) return [...duties];
  const times = findTimes(heading, from, heading.plain.length, "cell");
  return duties.map((duty) => ({
    ...duty,
    times:
      duty.times.every(tellsPastMonths) && times.length > 0
        ? times
        : duty.times.map((time) => inPeriod(time, heading.plain)),
  }));
}

/** The times of a row below such a line: its own, in the year of the line, or the line's. */
export const timesBelow = (period: Passage, own: readonly WrittenTime[]): WrittenTime[] =>
  own.length > 0 ? own.map((time) => inPeriod(time, period.plain)) : findTimes(period, 0, period.plain.length, "cell");

// "Ngày 15/01: …" below "Tháng 01/2026": the year stands above; what lies before the period or long after it may be another's.
function inPeriod(time: WrittenTime, period: string): WrittenTime {
  const year = Number(/(\d{4})\s*[:.)]?$/u.exec(period)?.[1] ?? Number.NaN);
  const isOpen = time.day === null && time.recurrence === null && time.relative === null && !time.continuous;
  const [first, last] = monthsOf(period);
  const day = /(?:^|\s)(\d{1,2})\/(\d{1,2})$/u.exec(time.text);
  const whole = /(?:^|\s)tháng\s+(\d{1,2})$/iu.exec(time.text);
  const month = Number(day?.[2] ?? whole?.[1] ?? Number.NaN);
  if (!isOpen || Number.isNaN(year) || !(month >= first && month <= last + 1)) return time;
  return { ...time, day: day === null ? lastDayOfMonth(year, month) : dayFrom(year, month, Number(day[1])) };
}

const quarters = ["I", "II", "III", "IV"];

// The first and the last month a line names; all of them where it names none.
function monthsOf(period: string): [number, number] {
  const names = /(quý|quí|tháng)\s([^/]*?)(?:\s*[/-]\s*\d{4}|\snăm\s|\s*[:.]?$)/iu.exec(period);
  const numbers = (names?.[2]?.match(/\d{1,2}|IV|I{1,3}/gu) ?? []).map((it) =>
    /\d/.test(it) ? Number(it) : quarters.indexOf(it) + 1,
  );
  if (numbers.length === 0) return [1, 12];
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return /qu[ýí]/iu.test(names?.[1] ?? "") ? [least * 3 - 2, most * 3] : [least, most];
}
