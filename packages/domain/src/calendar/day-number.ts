import { Day, addDays } from "../values/index.ts";

const epoch = Day.parse("1970-01-01");
const dayLength = 86_400_000;

/** Days since 1970-01-01, so that a long term is walked without making a text of every day. */
export const numberOf = (day: Day): number => Date.parse(day) / dayLength;

/** The day of a number. */
export const dayNumbered = (number: number): Day => addDays(epoch, number);

// 1970-01-01 was a Thursday: two days later comes the first Saturday, three the first Sunday.
/** Whether a numbered day is a Saturday or Sunday. */
export const isWeekend = (number: number): boolean => (((number - 2) % 7) + 7) % 7 < 2;
