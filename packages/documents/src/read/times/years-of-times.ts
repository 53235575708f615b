import type { WrittenTime } from "@gandan/domain/plans";
import { type Day, dayFrom, lastDayOfMonth, yearOf } from "@gandan/domain/values";
import { type Passage, spanWithin } from "../lines/passage.ts";
import { every, quarterOf } from "./time-words.ts";

/** "trước ngày 01/6 và báo cáo năm trước ngày 15/11 hằng năm": both days are of each year. */
export function withYearBehind(text: string, times: readonly { at: number; time: WrittenTime }[]) {
  return times.map(({ at, time }, i) => {
    const next = times[i + 1];
    const written = /(\d{1,2})\/(\d{1,2})$/.exec(time.text);
    const month = bareMonth.exec(time.text)?.[1];
    const isBare = time.day === null && time.recurrence === null && !time.continuous && time.relative === null;
    if (
      !isBare ||
      (written === null && month === undefined) ||
      next?.time.recurrence?.every !== "year" ||
      next.time.recurrence.month === null
    )
      return { at, time };
    const between = text.slice(at + time.text.length, next.at);
    return /^[^.;]{0,60}$/u.test(between) && /(?:^|\s)và\s|,/u.test(between)
      ? {
          at,
          time: {
            ...time,
            ...every("year", written === null ? null : Number(written[1]), Number(written?.[2] ?? month)),
          },
        }
      : { at, time };
  });
}

/** "hằng năm sơ kết trước ngày 15/12": that day of each year. */
export function withYearBefore(text: string, times: readonly { at: number; time: WrittenTime }[]) {
  return times.flatMap(({ at, time }, i) => {
    const [before, next] = [times[i - 1], times[i + 1]];
    if (next !== undefined && isYearly(time) && isDayOfIt(text, { at, time }, next)) return [];
    const written =
      before !== undefined && isYearly(before.time) && isDayOfIt(text, before, { at, time })
        ? bare.exec(time.text)
        : null;
    return written === null
      ? [{ at, time }]
      : [{ at, time: { ...time, ...every("year", Number(written[1]), Number(written[2])) } }];
  });
}

/** "đợt 1 trong quý II, đợt 2 trong quý IV năm 2026", "trước ngày 15/6 (…), trước ngày 15/12/2026": one year for both. */
export function withYearOfNext(text: string, times: readonly { at: number; time: WrittenTime }[]) {
  return times.map(({ at, time }, i) => {
    const next = times[i + 1];
    const isBare = time.day === null && time.recurrence === null && !time.continuous && time.relative === null;
    if (!isBare || next?.time.day == null || !/\d{4}$/u.test(next.time.text)) return { at, time };
    const between = text.slice(at + time.text.length, next.at);
    const day = /^[^.;\d]{0,60}(?:\d{1,2}\s)?(?:trong\s|vào\s|trước\s)?$/iu.test(between)
      ? lastDayIn(time.text, yearOf(next.time.day))
      : null;
    return day === null || day >= next.time.day ? { at, time } : { at, time: { ...time, day } };
  });
}

const within = "^(?:(?:vào|trong|đến|hết|cuối)\\s+)*";
const bareMonth = new RegExp(`${within}tháng\\s+(\\d{1,2})$`, "iu");
const bareQuarter = new RegExp(`${within}(?:quý|quí)\\s+(iv|i{1,3}|[1-4])$`, "iu");
const bareDay =
  /^(?:(?:xong|hoàn thành|trước|vào|chậm nhất|là)\s+)*(?:ngày\s+)?(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})$/iu;

function lastDayIn(text: string, year: number): Day | null {
  const day = bareDay.exec(text);
  if (day !== null) return dayFrom(year, Number(day[2]), Number(day[1]));
  const quarter = bareQuarter.exec(text)?.[1];
  const month = quarter === undefined ? Number(bareMonth.exec(text)?.[1] ?? 0) : quarterOf(quarter) * 3;
  return month >= 1 && month <= 12 ? lastDayOfMonth(year, month) : null;
}

const bare = /(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})$/iu;
const isYearly = ({ recurrence }: WrittenTime): boolean => recurrence?.every === "year" && recurrence.month === null;

function isDayOfIt(
  text: string,
  year: { at: number; time: WrittenTime },
  day: { at: number; time: WrittenTime },
): boolean {
  const { time } = day;
  const isOpen = time.day === null && time.recurrence === null && time.relative === null && bare.test(time.text);
  return (
    isOpen &&
    /^[^.;]{0,60}$/u.test(text.slice(year.at + year.time.text.length, day.at)) &&
    /^h[ằà]ng/iu.test(year.time.text)
  );
}

/** "báo cáo 06 tháng, năm": the year stands beside the half-year. */
export function withYearOfReport(
  passage: Passage,
  from: number,
  text: string,
  times: { at: number; time: WrittenTime }[],
) {
  const added: typeof times = [];
  for (const { at, time } of times) {
    if (time.recurrence?.every !== "half-year") continue;
    const year = /^\s*(?:,|và)\s*(?:(?:cả|tổng kết|một|0?1)\s+)?(năm)(?!\s*\d)(?!\p{L})/iu.exec(
      text.slice(at + time.text.length),
    );
    if (year === null) continue;
    const end = at + time.text.length + year[0].length;
    const span = spanWithin(passage, from + end - (year[1]?.length ?? 3), from + end);
    added.push({ at: end, time: { text: year[1] ?? "năm", span, ...every("year") } });
  }
  return [...times, ...added];
}
