import { type HolidayPack, holidayNames as names } from "@gandan/domain/calendar";
import { compensation, holiday, holidays } from "./rows.ts";
import { culture, fixedDay, lunarDay, undecided } from "./sources.ts";

// Nothing was decided for 2028 when this was written. 04/9 is off with either choice of National Day's second day.
export const holidays2028: HolidayPack = {
  id: "holidays-2028",
  year: 2028,
  rows: [
    holiday("2028-01-01", names.newYear, fixedDay),
    compensation("2028-01-03", "2028-01-01", names.newYear),
    ...holidays(["2028-01-24", "2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28"], names.tet, undecided),
    holiday("2028-04-04", names.hungKings, lunarDay),
    holiday("2028-04-30", names.victory, fixedDay),
    holiday("2028-05-01", names.labour, fixedDay),
    compensation("2028-05-02", "2028-04-30", names.victory),
    holiday("2028-09-01", names.nationalDayAdjacent, undecided),
    holiday("2028-09-02", names.nationalDay, fixedDay),
    compensation("2028-09-04", "2028-09-02", names.nationalDay),
    holiday("2028-11-24", names.culture, culture),
  ],
};
