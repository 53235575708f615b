import type { CalendarDay, HolidayPack } from "@gandan/domain/calendar";
import { holidays2025 } from "./holidays-2025.ts";
import { holidays2026 } from "./holidays-2026.ts";
import { holidays2027 } from "./holidays-2027.ts";
import { holidays2028 } from "./holidays-2028.ts";
import { holidays2029 } from "./holidays-2029.ts";

/** The years that ship with the system, oldest first. */
export const holidayPacks: readonly HolidayPack[] = [
  holidays2025,
  holidays2026,
  holidays2027,
  holidays2028,
  holidays2029,
];

/** All rows of all years, as `calendarOf` takes them. */
export const holidayRows: readonly CalendarDay[] = holidayPacks.flatMap((pack) => pack.rows);
