export { writeDay, writeInstant, writeWeekday } from "./dates.ts";
export { scoreWords, writePoints } from "./scores.ts";
export { type Language, type Messages, type Values, type Words, wordsOf, writeNumber } from "./words.ts";
