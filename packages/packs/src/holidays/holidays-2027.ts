import { type HolidayPack, holidayNames as names } from "@gandan/domain/calendar";
import { compensation, holiday, holidays } from "./rows.ts";
import { culture, expectedInLieu, fixedDay, lunarDay, undecided } from "./sources.ts";

// Nothing was decided for 2027 when this was written: Tết may also begin on 04/02, National Day's second day be 01/9.
export const holidays2027: HolidayPack = {
  id: "holidays-2027",
  year: 2027,
  rows: [
    holiday("2027-01-01", names.newYear, fixedDay),
    ...holidays(["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09"], names.tet, undecided),
    compensation("2027-02-10", "2027-02-06", names.tet, expectedInLieu),
    compensation("2027-02-11", "2027-02-07", names.tet, expectedInLieu),
    holiday("2027-04-16", names.hungKings, lunarDay),
    holiday("2027-04-30", names.victory, fixedDay),
    holiday("2027-05-01", names.labour, fixedDay),
    compensation("2027-05-03", "2027-05-01", names.labour),
    holiday("2027-09-02", names.nationalDay, fixedDay),
    holiday("2027-09-03", names.nationalDayAdjacent, undecided),
    holiday("2027-11-24", names.culture, culture),
  ],
};
