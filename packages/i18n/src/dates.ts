import type { Day, Instant } from "@gandan/domain/values";
import { dayOf, timeOfDay, weekdayOf } from "@gandan/domain/values";
import type { Language } from "./words.ts";

/** A day as dd/mm/yyyy, in every language. */
export const writeDay = (day: Day): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

const weekdays: Record<Language, readonly string[]> = {
  vi: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

/** A day with its weekday: "thứ Ba 08/12/2026". */
export const writeWeekday = (day: Day, language: Language): string =>
  `${weekdays[language][weekdayOf(day)] ?? ""} ${writeDay(day)}`;

/** An instant as "14:05 08/12/2026" in Asia/Ho_Chi_Minh. */
export const writeInstant = (instant: Instant): string => `${timeOfDay(instant)} ${writeDay(dayOf(instant))}`;
