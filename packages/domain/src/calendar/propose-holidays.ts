import { type Day, addDays, dayFrom, weekdayOf } from "../values/index.ts";
import type { CalendarDay, CalendarSource } from "./calendar-day.ts";
import { proposeCompensations } from "./propose-compensations.ts";
import { isWeekend, numberOf } from "./day-number.ts";
import { lunarToSolar, tetOf } from "./lunar.ts";
import { firstCultureDayYear, holidayNames as names, holidaySources as sources } from "./statutory-holidays.ts";

/** The rows a year would have before anything is decided for it; to be confirmed by a person, never used unseen. */
export function proposeHolidays(year: number): CalendarDay[] {
  if (!Number.isInteger(year) || year < 2021 || year > 2199)
    throw new RangeError("holidays are proposed for the years 2021 to 2199");
  const holidays = [
    holiday(dayFrom(year, 1, 1), names.newYear, sources.fixedDay),
    ...tetBlock(tetOf(year)).map((day) => holiday(day, names.tet, sources.undecided)),
    holiday(lunarToSolar(year, 3, 10), names.hungKings, sources.lunarDay),
    holiday(dayFrom(year, 4, 30), names.victory, sources.fixedDay),
    holiday(dayFrom(year, 5, 1), names.labour, sources.fixedDay),
    holiday(dayFrom(year, 9, 2), names.nationalDay, sources.fixedDay),
    holiday(besideNationalDay(year), names.nationalDayAdjacent, sources.undecided),
    ...(year < firstCultureDayYear ? [] : [holiday(dayFrom(year, 11, 24), names.culture, sources.culture)]),
  ];
  const rows = [...holidays, ...proposeCompensations(holidays)];
  return rows.sort((a, b) => numberOf(a.day) - numberOf(b.day));
}

function holiday(day: Day | null, name: CalendarDay["name"], source: CalendarSource): CalendarDay {
  if (day === null) throw new RangeError("a public holiday exists in every year");
  return { day, kind: "holiday", name, source, pairedWith: null };
}

// Decided so in 2025 and 2026: five days from the eve, or from the day before it where that spares days in lieu.
function tetBlock(firstDay: Day): Day[] {
  const blocks = [-1, -2].map((shift) => [0, 1, 2, 3, 4].map((offset) => addDays(firstDay, shift + offset)));
  const weekendDays = (block: Day[]) => block.filter((day) => isWeekend(numberOf(day))).length;
  return blocks.reduce((best, block) => (weekendDays(block) < weekendDays(best) ? block : best));
}

// The law allows the day before or after; offices expect the one that joins a weekend, else the day before.
function besideNationalDay(year: number): Day | null {
  const beside = [dayFrom(year, 9, 1), dayFrom(year, 9, 3)].filter((day) => day !== null && !isWeekend(numberOf(day)));
  return beside.find((day) => day !== null && [1, 5].includes(weekdayOf(day))) ?? beside[0] ?? null;
}
