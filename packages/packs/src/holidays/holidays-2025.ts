import { type HolidayPack, holidayNames as names } from "@gandan/domain/calendar";
import { holiday, holidays, swap } from "./rows.ts";
import { arrangement2025, fixedDay, publishedLunarDay, swapMay2025 } from "./sources.ts";

export const holidays2025: HolidayPack = {
  id: "holidays-2025",
  year: 2025,
  rows: [
    holiday("2025-01-01", names.newYear, fixedDay),
    ...holidays(["2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"], names.tet, arrangement2025),
    holiday("2025-04-07", names.hungKings, publishedLunarDay),
    holiday("2025-04-30", names.victory, fixedDay),
    holiday("2025-05-01", names.labour, fixedDay),
    ...swap("2025-05-02", "2025-04-26", swapMay2025),
    holiday("2025-09-01", names.nationalDayAdjacent, arrangement2025),
    holiday("2025-09-02", names.nationalDay, fixedDay),
  ],
};
