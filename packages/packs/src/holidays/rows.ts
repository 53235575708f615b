import type { CalendarDay, CalendarSource } from "@gandan/domain/calendar";
import { Day } from "@gandan/domain/values";
import { inLieu } from "./sources.ts";

/** A public holiday. */
export const holiday = (day: string, name: CalendarDay["name"], source: CalendarSource): CalendarDay => ({
  day: Day.parse(day),
  kind: "holiday",
  name,
  source,
  pairedWith: null,
});

/** A run of days under one name and source. */
export const holidays = (days: readonly string[], name: CalendarDay["name"], source: CalendarSource): CalendarDay[] =>
  days.map((day) => holiday(day, name, source));

/** The day off in lieu of a holiday on a weekend; worked out by the Labour Code where no other source is named. */
export const compensation = (
  day: string,
  forDay: string,
  name: CalendarDay["name"],
  source: CalendarSource = inLieu,
): CalendarDay => ({
  day: Day.parse(day),
  kind: "compensatory",
  name: { vi: `Nghỉ bù ${name.vi}`, en: `Day off in lieu of ${name.en}` },
  source,
  pairedWith: Day.parse(forDay),
});

/** Both rows of a swap: a working day off, and the Saturday worked for it. */
export const swap = (off: string, work: string, source: CalendarSource): CalendarDay[] => [
  {
    day: Day.parse(off),
    kind: "swap-off",
    name: { vi: `Nghỉ hoán đổi, làm bù ngày ${written(work)}`, en: `Day off, made up on ${written(work)}` },
    source,
    pairedWith: Day.parse(work),
  },
  {
    day: Day.parse(work),
    kind: "swap-work",
    name: { vi: `Làm bù cho ngày ${written(off)}`, en: `Working day for ${written(off)}` },
    source,
    pairedWith: Day.parse(off),
  },
];

const written = (day: string): string => day.split("-").toReversed().join("/");
