import { type Day, monthOf, yearOf } from "@gandan/domain/values";

const written = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The month an address asks for, `2025-03`; without one, or with nonsense, the month of the day given. */
export const monthFrom = (text: string | undefined, today: Day): string =>
  text !== undefined && written.test(text) ? text : today.slice(0, 7);

/** What fills the places of "Tháng {month}/{year}". */
export const monthWords = (month: string): { month: string; year: string } => ({
  month: String(monthOf(`${month}-01` as Day)),
  year: String(yearOf(`${month}-01` as Day)),
});
