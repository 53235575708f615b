import { type HolidayPack, calendarFaults, statutoryDayCount } from "@gandan/domain/calendar";
import { type PackProblem, problem } from "./pack-problem.ts";

/** Holiday packs hold each year once, whole, and together make one calendar without contradictions. */
export function checkHolidays(packs: readonly HolidayPack[]): PackProblem[] {
  const allRows = packs.flatMap((pack) => pack.rows);
  const packOf = (day: string) => packs.find((pack) => day.startsWith(`${pack.year}-`))?.id ?? "holidays";
  return [
    ...packs.filter(repeatsYear).map((pack) => problem(pack.id, "pack.overlap", String(pack.year))),
    ...packs.filter(isIncomplete).map((pack) => problem(pack.id, "pack.year-incomplete", String(pack.year))),
    ...calendarFaults(allRows).map((fault) => {
      const days = fault.rows.map((row) => row.day);
      return problem(packOf(days[0] ?? ""), "pack.rows-contradict", `${fault.refusal}: ${days.join(", ")}`);
    }),
  ];
}

const repeatsYear = (pack: HolidayPack, index: number, packs: readonly HolidayPack[]): boolean =>
  packs.findIndex((other) => other.year === pack.year) !== index;

const isIncomplete = (pack: HolidayPack): boolean =>
  pack.rows.filter((row) => row.kind === "holiday").length < statutoryDayCount(pack.year);
