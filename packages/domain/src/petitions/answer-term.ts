import { type Calendar, addWorkingDays } from "../calendar/index.ts";
import type { Commune } from "../roles/index.ts";
import { type Day, type Instant, dayOf, weekdayOf } from "../values/index.ts";
import type { Petition } from "./petition.ts";

/** By when a citizen's word is to be answered, with every day passed over and why. */
export interface AnswerBy {
  day: Day;
  /** The commune's own promise; no law sets this term for feedback. */
  rule: "commune-setting";
  /** Working days from the day of receipt. */
  days: number;
  skipped: { day: Day; why: { vi: string; en: string } }[];
  /** The calendar of some of these days is not entered yet; Monday to Friday were counted. */
  isAssumed: boolean;
}

const weekend = (day: Day) =>
  weekdayOf(day) === 6 ? { vi: "Thứ Bảy", en: "Saturday" } : { vi: "Chủ nhật", en: "Sunday" };

/** The day by which a word received at an instant is to be answered. */
export function answerTerm(
  receivedAt: Instant,
  commune: Pick<Commune, "feedbackAnswerDays">,
  calendar: Calendar,
): AnswerBy {
  const days = commune.feedbackAnswerDays;
  const counted = addWorkingDays(calendar, dayOf(receivedAt), days);
  return {
    day: counted.day,
    rule: "commune-setting",
    days,
    skipped: counted.skipped.map(({ day, reason }) => ({
      day,
      why: reason === "weekend" ? weekend(day) : reason.name,
    })),
    isAssumed: counted.assumed,
  };
}

/** Whether a word still waits for its answer after the day it was promised by. */
export const isAnswerLate = (petition: Pick<Petition, "state">, answerBy: AnswerBy, today: Day): boolean =>
  petition.state !== "answered" && answerBy.day < today;
