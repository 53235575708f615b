import { type Day, dayFrom } from "@gandan/domain/values";

// A year of two digits is one of four that is still being typed: 15/12/20 would be taken before 15/12/2026 is whole.
const dayFirst = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4})$/;
const digitsAlone = /^(\d{2})(\d{2})(\d{4})$/;
const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that somebody typed: 5/3/2027 is the fifth of March. Null while it is not whole or where there is no such day. */
export function typedDay(typed: string): Day | null {
  const text = typed.trim();
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return dayFrom(Number(year), Number(month), Number(day));
  const [, first, second, third] = dayFirst.exec(text) ?? digitsAlone.exec(text) ?? [];
  if (third === undefined) return null;
  return dayFrom(Number(third), Number(second), Number(first));
}
