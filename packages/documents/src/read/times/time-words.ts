import type { Recurrence, WrittenTime } from "@gandan/domain/plans";
import { type Day, dayFrom, lastDayOfMonth } from "@gandan/domain/values";

/** What a written time means. */
export type Meaning = Pick<WrittenTime, "day" | "recurrence" | "continuous" | "relative">;
/** A time whose day is left open. */
export const nothing: Meaning = { day: null, recurrence: null, continuous: false, relative: null };
export const onDay = (day: Day | null): Meaning | null => (day === null ? null : { ...nothing, day });
/** A recurrence in each of its periods. */
export const every = (
  period: Recurrence["every"],
  dayOfMonth: number | null = null,
  month: number | null = null,
): Meaning => ({
  ...nothing,
  recurrence: { every: period, dayOfMonth, month },
});

const quarterNames: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
export const quarterOf = (name: string | undefined): number => quarterNames[(name ?? "").toUpperCase()] ?? 4;
export const endOfQuarter = (name: string | undefined, year: string | undefined): Day | null =>
  lastDayOfMonth(Number(year), quarterOf(name) * 3);
export const dayBefore = (year: number, month: number): Day | null =>
  month === 1 ? dayFrom(year - 1, 12, 31) : lastDayOfMonth(year, month - 1);
export const bothDays = (...days: (Day | null)[]): Meaning[] => days.flatMap((day) => onDay(day) ?? []);
const periods: Record<string, Recurrence["every"]> = {
  ngày: "day",
  tuần: "week",
  tháng: "month",
  thg: "month",
  quý: "quarter",
  quí: "quarter",
  năm: "year",
};
export const periodOf = (word: string): Recurrence["every"] => periods[word.toLowerCase()] ?? "year";
export const endOfYear = (year: number): Day | null => dayFrom(year, 12, 31);

/** A way to write a time, and what it means. */
export interface Form {
  pattern: RegExp;
  read: (found: RegExpExecArray, asWritten: string) => Meaning | Meaning[] | null;
  /** Alone in a cell or after a label the form is a time; within prose it needs a word before it. */
  onlyInCell?: boolean;
}

// "trước 19h00’ ngày 01/9/2026", "trước 16 giờ 30 phút hằng ngày"
export const hour = "(?:\\d{1,2}\\s?(?:h|giờ)(?:\\s?\\d{2})?(?:\\s?(?:phút|[’'′]))?\\s+)?";
export const lead = `(?:(?:hoàn thành\\s+|xong\\s+|từ nay\\s+)?(?:trước|chậm nhất(?:\\s+là)?|muộn nhất(?:\\s+là)?|không (?:quá|muộn hơn)|đến(?:\\s+hết)?|hết|vào|xong)\\s+${hour})?`;
export const before = "(?:hoàn thành\\s+|xong\\s+)?trước\\s+";
export const eachWord = "(?:hằng|hàng|mỗi)";
export const month = "(?:0?[1-9]|1[0-2])";
export const quarter = "(?:iv|iii|ii|i|[1-4])";
// Each month or quarter of a list; the year behind them is none.
export const namedIn = (text: string, name: string): string[] =>
  text.replace(/\d{4}/gu, "").match(new RegExp(`(?<![${letters}])${name}(?![${letters}])`, "gu")) ?? [];
// Letters of Vietnamese as a plain range: the sets of all letters cost more to build than all the rest of reading.
export const letters = "0-9a-z\u00e0-\u1ef9";
export const dayAndMonth = "\\d{1,2}/(?:0?[1-9]|1[0-2])(?:/\\d{4})?(?!/)";
// "thg 10" is how some shorten the month.
export const u = (pattern: string): RegExp =>
  new RegExp(`(?<![${letters}/])${pattern.replaceAll("tháng", "(?:tháng|thg\\.?)")}(?![${letters}])`, "gu");
