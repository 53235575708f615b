import { type Calendar, type Deadline, type RuleBook, deadlinesOf } from "../calendar/index.ts";
import type { ReceptionDay } from "./reception-day.ts";

/** By when a reception day has to be posted, with its proof; null where no rule is known for its time. */
export function postingOf(
  book: RuleBook,
  calendar: Calendar,
  { day, postedOn }: Pick<ReceptionDay, "day" | "postedOn">,
): Deadline | null {
  const events = [
    ...(postedOn === null ? [] : [{ event: "schedule-posted", day: postedOn }]),
    { event: "reception-day", day },
  ];
  const deadlines = deadlinesOf(book, calendar, {
    matter: "reception",
    isRemote: false,
    isComplex: false,
    way: null,
    events,
  });
  return deadlines.find(({ stage }) => stage === "schedule") ?? null;
}
