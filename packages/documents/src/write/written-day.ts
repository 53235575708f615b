import { type Day, monthOf, yearOf } from "@gandan/domain/values";

const two = (value: number): string => String(value).padStart(2, "0");

/** A day as an official document writes it: days below 10 and the months 1 and 2 with a nought (Decree 30/2020, Annex I). */
export function writtenDay(day: Day): string {
  const month = monthOf(day);
  return `ngày ${day.slice(8)} tháng ${month < 3 ? two(month) : month} năm ${yearOf(day)}`;
}
