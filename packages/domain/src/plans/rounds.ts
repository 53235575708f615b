import type { PlanDocument, WrittenTime } from "./plan-document.ts";

const dayAlone = /\d{1,2}(?:\/|\s+tháng\s+)\d{1,2}$/iu;

// A limit that could stand in a calendar: a day, a day whose year the plan leaves out, what comes again by itself.
const isSpecific = (time: WrittenTime): boolean =>
  time.day !== null || (time.recurrence === null ? dayAlone.test(time.text) : !isOnlyRhythm(time));

// "báo cáo 6 tháng": of which time a report tells, not by when it is due.
const isOnlyRhythm = ({ recurrence }: WrittenTime): boolean =>
  (recurrence?.every === "half-year" || recurrence?.every === "year") &&
  recurrence.dayOfMonth === null &&
  recurrence.month === null;

// Between two days of one and the same work stands nothing, or which round the other is.
const betweenRounds =
  /^[\s,;()]*(?:và[\s,]*)?(?:[^.;\d]{0,60}?(?:báo cáo|sơ kết|tổng kết|đợt|lần|kỳ|năm|quý|tháng|cuộc|buổi|hội nghị|lớp)(?!\p{L})[^.]{0,40})?$/iu;

/**
 * The times of which each is a task of its own: "báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12" is two.
 * Otherwise the one that says most: a day before a rhythm, a rhythm before what is left open.
 */
export function roundsOf(times: readonly WrittenTime[], { source }: Pick<PlanDocument, "source">): WrittenTime[] {
  const specific = times.flatMap(oneByOne).filter(isSpecific);
  const [first] = specific;
  if (first !== undefined && specific.length > 1 && areRounds(specific, source)) return specific;
  const isDatedReport =
    first !== undefined && times.flatMap(oneByOne).every((time) => isSpecific(time) || isOnlyRhythm(time));
  const most =
    times.find(({ day }) => day !== null) ??
    (isDatedReport ? first : undefined) ??
    times.find(({ recurrence }) => recurrence !== null) ??
    times[0];
  return most === undefined ? [] : [most];
}

// "trước ngày 10/6 và 10/12" without a year: one time as written, two days.
function oneByOne(time: WrittenTime): WrittenTime[] {
  const parts = time.text.split(/\s*(?:[,;]|\svà)\s+/u);
  const isList = time.day === null && time.recurrence === null && parts.every((part) => dayAlone.test(part));
  return isList ? parts.map((text) => ({ ...time, text })) : [time];
}

const withoutRemarks = (text: string): string => text.replace(/\([^()]*\)/gu, "");

const areRounds = (times: readonly WrittenTime[], source: string): boolean =>
  times.slice(1).every((time, at) => {
    const before = times[at];
    if (before === undefined || before.span.start === time.span.start) return true;
    return (
      before.span.end <= time.span.start &&
      betweenRounds.test(withoutRemarks(source.slice(before.span.end, time.span.start)))
    );
  });
