import { z } from "zod";
import { Day } from "../values/index.ts";

const bilingual = z.object({ vi: z.string().trim().min(1), en: z.string().trim().min(1) });

export const CalendarDayKind = z.enum(["holiday", "compensatory", "swap-off", "swap-work"]);
export type CalendarDayKind = z.infer<typeof CalendarDayKind>;

/** How sure a day is: fixed by a text, worked out by a rule, or not known to be decided ("dự kiến"). */
export const Certainty = z.enum(["confirmed", "computed", "expected"]);
export type Certainty = z.infer<typeof Certainty>;

/** Where a day comes from; `readAs` says how much of the source was read by whoever wrote the row. */
export const CalendarSource = z
  .object({
    title: bilingual,
    number: z.string().trim().min(1).nullable(),
    verified: Certainty,
    readAs: z.enum(["full-text", "excerpt", "unverified"]),
  })
  .refine((source) => source.verified !== "confirmed" || source.readAs !== "unverified", {
    message: "a source that was not read confirms nothing",
    path: ["verified"],
  });
export type CalendarSource = z.infer<typeof CalendarSource>;

/** A day that differs from its weekday. A swap names its other day, a compensatory day the holiday it makes up for. */
export const CalendarDay = z.object({
  day: Day,
  kind: CalendarDayKind,
  name: bilingual,
  source: CalendarSource,
  pairedWith: Day.nullable(),
});
export type CalendarDay = z.infer<typeof CalendarDay>;

/** One year's rows as a pack. */
export const HolidayPack = z
  .object({ id: z.string().regex(/^holidays-\d{4}$/), year: z.int().min(2021).max(2199), rows: z.array(CalendarDay) })
  .refine((pack) => pack.id === `holidays-${pack.year}`, { message: "the id names the year", path: ["id"] })
  .refine((pack) => pack.rows.every((row) => row.day.startsWith(`${pack.year}-`)), {
    message: "every row lies in the year",
    path: ["rows"],
  });
export type HolidayPack = z.infer<typeof HolidayPack>;
