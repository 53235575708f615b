export { CalendarEdits, changedEdits, editedRows, noCalendarEdits } from "./calendar-edits.ts";
export { CalendarDay, CalendarDayKind, CalendarSource, Certainty, HolidayPack } from "./calendar-day.ts";
export { type CalendarFault, type CalendarRefusal, calendarFaults } from "./calendar-faults.ts";
export {
  type Calendar,
  type Coverage,
  type DayOffReason,
  type SkippedDay,
  calendarOf,
  coverageOf,
} from "./calendar.ts";
export { lunarToSolar, tetOf } from "./lunar.ts";
export { proposeCompensations } from "./propose-compensations.ts";
export { proposeHolidays } from "./propose-holidays.ts";
export { holidayNames, holidaySources, statutoryDayCount } from "./statutory-holidays.ts";
export { type Term, lastDayOfTerm } from "./term.ts";
export {
  type CountedDays,
  addWorkingDays,
  isWorkingDay,
  workingDayFrom,
  nextWorkingDay,
  whyDayOff,
  workingDaysBetween,
} from "./working-days.ts";
export { type CountedTerm, type Suspension, type TermPart, countBack, countTerm } from "./count-term.ts";
export {
  type ClockSettings,
  type Deadline,
  type DeadlineState,
  type DeadlineTerm,
  type MatterEvent,
  type MatterFacts,
  deadlinesOf,
  isMissed,
  variantOf,
} from "./deadline.ts";
export { type RuleBook, type RuleBookRefusal, ruleBookOf, ruleFaults } from "./rule-book.ts";
export { LimitSource, TextRead, TimeLimit, TimeLimitPack, TermUnit } from "./time-limit.ts";
export { WorkingHours, type WorkingTime, usualWorkingHours, workingTimeTo } from "./working-time.ts";
