export {
  Day,
  Validity,
  addDays,
  dayFrom,
  daysBetween,
  holdsOn,
  isDay,
  lastDayOfMonth,
  monthOf,
  shortDay,
  weekdayOf,
  yearOf,
} from "./day.ts";
export { writeDong } from "./dong.ts";
export { type Piece, piecesOf } from "./found-words.ts";
export { type Id, type Subject, idOf, idPrefixes, makeId } from "./id.ts";
export { Instant, dayOf, startOf, timeOfDay } from "./instant.ts";
export { publicText } from "./public-text.ts";
export { type Result, ok, refuse } from "./result.ts";
export { romanOf, romanValue } from "./roman.ts";
export { Score, scoreOf, shareOf, sumOf } from "./score.ts";
export {
  asTitle,
  capitalised,
  comparePersonNames,
  compareVietnamese,
  fold,
  isCapitals,
  sameSpelling,
} from "./vietnamese.ts";
