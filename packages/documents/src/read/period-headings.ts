import type { Duty, WrittenTime } from "@gandan/domain/plans";
import { dayFrom } from "@gandan/domain/values";
import type { Passage } from "./passage.ts";
import { findTimes } from "./times.ts";

const period =
  /^(?:(?:\d{1,2}|[a-zđ])[.)/]\s*)?(?:Trong\s)?(?:Quý|Quí|QUÝ|Tháng|THÁNG)\s(?:IV|III|II|I|\d{1,2})(?:\s*(?:[-–,]|và|đến)\s*(?:[Qq]uý\s|[Tt]háng\s)?(?:IV|III|II|I|\d{1,2}))*(?:\s*[/-]\s*\d{4}|\snăm\s\d{4})?\s*[:.]?$/u;

// "2.1. Đợt 1: Trong tháng 12/2025", "Giai đoạn 2 (từ 01/3/2026 đến 15/3/2026)"
const stage =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s*|[a-zđ][.)]\s*|[-+*]\s*)?(?:Đợt|Giai đoạn|Bước|Đợt cao điểm)(?:\s(?:\d{1,2}|IV|I{1,3}))?\s?[:(,–-]\s?\(?(?:từ|trong|trước|đến|hết|quý|tháng|ngày|tuần)\s[^.;:]{2,80}$/iu;

// "1. Trước mùa mưa bão (từ nay đến 31/8/2026)": the time stands in brackets behind the title.
const bracket = /\((?:thời gian\s?:\s|từ|trong|trước|đến|hết|hoàn thành|xong|quý|tháng|ngày)\s[^()]*\)\s?[:.]?$/iu;

/** Whether a line is the time of what stands below it and nothing else: "Quý II:", "Tháng 3/2026". */
export const isPeriod = (plain: string): boolean => period.test(plain);

/** Duties that stand below such a line have its time where they name none of their own. */
export function withPeriodOf(heading: Passage | undefined, duties: readonly Duty[]): Duty[] {
  if (heading === undefined) return [...duties];
  const from = isPeriod(heading.plain) || stage.test(heading.plain) ? 0 : (bracket.exec(heading.plain)?.index ?? null);
  if (from === null) return [...duties];
  const times = findTimes(heading, from, heading.plain.length, "cell");
  const year = /(\d{4})\s*[:.]?$/u.exec(heading.plain)?.[1];
  return duties.map((duty) => ({
    ...duty,
    times: duty.times.length === 0 ? times : duty.times.map((time) => inYear(time, year)),
  }));
}

// "Ngày 15/01: …" below "Tháng 01/2026": the year stands above.
function inYear(time: WrittenTime, year: string | undefined): WrittenTime {
  const written = /(?:^|\s)(\d{1,2})\/(\d{1,2})$/u.exec(time.text);
  const isOpen = time.day === null && time.recurrence === null && time.relative === null;
  return written === null || year === undefined || !isOpen
    ? time
    : { ...time, day: dayFrom(Number(year), Number(written[2]), Number(written[1])) };
}
