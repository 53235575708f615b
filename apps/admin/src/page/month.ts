import { type Day, monthOf, yearOf } from "@gandan/domain/values";

const written = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A month of a year, `2025-03`, as addresses carry it; anything else is the month of the day given. */
export const monthFrom = (text: string | undefined, today: Day): string =>
  text !== undefined && written.test(text) ? text : today.slice(0, 7);

/** The month that lies `count` months later, earlier where negative. */
export function monthAfter(month: string, count: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** What fills the places of "Tháng {month}/{year}". */
export const monthWords = (month: string): { month: string; year: string } => ({
  month: String(monthOf(`${month}-01` as Day)),
  year: String(yearOf(`${month}-01` as Day)),
});
