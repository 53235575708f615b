import { type Day, dayFrom, lastDayOfMonth } from "../values/index.ts";
import { earliestIssue } from "./earliest-issue.ts";
import type { PlanDocument, WrittenTime } from "./plan-document.ts";

type Told = Pick<PlanDocument, "subject" | "year" | "date">;

/**
 * The last day that a time without a year names in the year its plan is made for: "trước ngày 15/6", "trong tháng 8",
 * "Quý III". Null where the plan does not name one year and no other, where the day lies before the plan was issued or
 * could be meant in the year before, and for any other words.
 */
export function dayInPlansYear(time: WrittenTime, plan: Told): Day | null {
  const year = onlyYearOf(plan);
  const isOpen = time.day === null && time.recurrence === null && !time.continuous && time.relative === null;
  if (year === null || !isOpen) return null;
  const day = lastDayOf(time.text, year);
  const issued = plan.date?.month == null ? null : earliestIssue(plan);
  if (day === null || issued === null || day < issued) return null;
  const yearBefore = lastDayOf(time.text, year - 1);
  return yearBefore !== null && yearBefore >= issued ? null : day;
}

const manyYears = /giai đoạn|(?:những|các) năm|\d{4}\s*[-–]\s*\d{4}/iu;

/** The year a plan's subject names, where it names no other. */
function onlyYearOf({ subject, year }: Told): number | null {
  const text = subject?.text ?? "";
  const named = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu));
  return year !== null && named.size === 1 && named.has(String(year)) && !manyYears.test(text) ? year : null;
}

const until = "(?:(?:xong|hoàn thành|gửi|báo cáo|chậm nhất|muộn nhất|là|vào|trước|đến|hết|hạn)\\s+)*";
const dayOfMonth = new RegExp(`^${until}(?:ngày\\s+)?(\\d{1,2})(?:/|\\s+tháng\\s+)(\\d{1,2})$`, "iu");
// "Trước tháng 8" ends before it begins; "trong" and "hết" end with it.
const within = "(?:(?:xong|hoàn thành|trong|đến|hết)\\s+)*";
const wholeMonth = new RegExp(`^${within}tháng\\s+(\\d{1,2})$`, "iu");
const wholeQuarter = new RegExp(`^${within}(?:quý|quí)\\s+(iv|i{1,3}|[1-4])$`, "iu");
const quarters = ["i", "ii", "iii", "iv"];

function lastDayOf(text: string, year: number): Day | null {
  const day = dayOfMonth.exec(text);
  if (day !== null) return dayFrom(year, Number(day[2]), Number(day[1]));
  const month = wholeMonth.exec(text);
  if (month !== null) return endOfMonth(year, Number(month[1]));
  const quarter = wholeQuarter.exec(text)?.[1]?.toLowerCase();
  if (quarter === undefined) return null;
  return endOfMonth(year, 3 * (quarters.indexOf(quarter) + 1 || Number(quarter)));
}

const endOfMonth = (year: number, month: number): Day | null =>
  month >= 1 && month <= 12 ? lastDayOfMonth(year, month) : null;
