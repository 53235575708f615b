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
  nextWorkingDay,
  whyDayOff,
  workingDaysBetween,
} from "./working-days.ts";
