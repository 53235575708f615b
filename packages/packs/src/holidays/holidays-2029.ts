import { type HolidayPack, holidayNames as names } from "@gandan/domain/calendar";
import { compensation, holiday, holidays } from "./rows.ts";
import { culture, expectedInLieu, fixedDay, lunarDay, undecided } from "./sources.ts";

// Nothing was decided for 2029 when this was written. 03/9 and 04/9 are off with either choice of the second day.
export const holidays2029: HolidayPack = {
  id: "holidays-2029",
  year: 2029,
  rows: [
    holiday("2029-01-01", names.newYear, fixedDay),
    ...holidays(["2029-02-12", "2029-02-13", "2029-02-14", "2029-02-15", "2029-02-16"], names.tet, undecided),
    holiday("2029-04-23", names.hungKings, lunarDay),
    holiday("2029-04-30", names.victory, fixedDay),
    holiday("2029-05-01", names.labour, fixedDay),
    holiday("2029-09-02", names.nationalDay, fixedDay),
    holiday("2029-09-03", names.nationalDayAdjacent, undecided),
    compensation("2029-09-04", "2029-09-02", names.nationalDay, expectedInLieu),
    holiday("2029-11-24", names.culture, culture),
    compensation("2029-11-26", "2029-11-24", names.culture),
  ],
};
