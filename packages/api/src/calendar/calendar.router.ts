import { official, router } from "../procedures.ts";
import { CalendarYearAsked, calendarYear } from "./calendar-year.ts";
import { CalendarChange, changeCalendar, previewCalendar } from "./change-calendar.ts";

export const calendarRouter = router({
  year: official.input(CalendarYearAsked).query(({ ctx, input }) => calendarYear(ctx, input)),
  preview: official.input(CalendarChange).query(({ ctx, input }) => previewCalendar(ctx, input)),
  change: official.input(CalendarChange).mutation(({ ctx, input }) => changeCalendar(ctx, input)),
});
