import { type HolidayPack, holidayNames as names } from "@gandan/domain/calendar";
import { compensation, holiday, holidays, swap } from "./rows.ts";
import { arrangement2026, culture, fixedDay, publishedLunarDay, swapAugust2026, swapJanuary2026 } from "./sources.ts";

export const holidays2026: HolidayPack = {
  id: "holidays-2026",
  year: 2026,
  rows: [
    holiday("2026-01-01", names.newYear, fixedDay),
    ...swap("2026-01-02", "2026-01-10", swapJanuary2026),
    ...holidays(["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"], names.tet, arrangement2026),
    holiday("2026-04-26", names.hungKings, publishedLunarDay),
    compensation("2026-04-27", "2026-04-26", names.hungKings, arrangement2026),
    holiday("2026-04-30", names.victory, fixedDay),
    holiday("2026-05-01", names.labour, fixedDay),
    ...swap("2026-08-31", "2026-08-22", swapAugust2026),
    holiday("2026-09-01", names.nationalDayAdjacent, arrangement2026),
    holiday("2026-09-02", names.nationalDay, fixedDay),
    holiday("2026-11-24", names.culture, culture),
  ],
};
