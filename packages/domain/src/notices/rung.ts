import { type Calendar, countBack, countTerm } from "../calendar/index.ts";
import type { Day } from "../values/index.ts";
import type { NoticeKind } from "./notice.ts";

// Working days after a limit from which the leader is told.
const longDays = 3;

/** The rung on which a limit stands on a day, near from so many working days before it; null while it is far. A day without a calendar is none of them. */
export function rungOf(
  calendar: Calendar,
  due: Day,
  today: Day,
  soonDays: number,
): Exclude<NoticeKind, "silent" | "alive-asked" | "destruction-waits"> | null {
  if (today === due) return "due-today";
  if (today < due) {
    const { day } = countBack(calendar, due, { count: soonDays, unit: "working-day" });
    return day !== null && day <= today ? "due-soon" : null;
  }
  const { day } = countTerm(calendar, due, [{ count: longDays, unit: "working-day" }]);
  return day !== null && day <= today ? "late-long" : "late";
}

type Hearers = Readonly<Record<NoticeKind, readonly ("holder" | "desk" | "leader")[]>>;

/** Who hears of each rung: who holds the matter, the desk in charge, the leader. */
export const hearers: Hearers = {
  "due-soon": ["holder"],
  "due-today": ["holder", "desk"],
  late: ["holder", "desk"],
  "late-long": ["holder", "desk", "leader"],
  silent: ["holder", "desk"],
  "alive-asked": ["holder", "desk"],
  "destruction-waits": ["leader"],
};

/** Who hears of each rung of a task: no citizen waits for a limit of the law, so it goes up the line later. */
export const taskHearers: Hearers = { ...hearers, "due-today": ["holder"], late: ["holder"] };
