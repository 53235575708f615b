import { type PetitionState, isUnderWay } from "@gandan/domain/petitions";
import { type Day, type Instant, dayOf, daysBetween } from "@gandan/domain/values";

/** How a word stands towards its next limit. */
export type Due =
  | { kind: "answered"; day: Day }
  | { kind: "late"; days: number }
  | { kind: "today" }
  | { kind: "soon" | "open"; days: number; day: Day }
  | { kind: "suspended" | "none" | "ended" };

const soonDays = 3;

/** Answered, ended, standing, late by so many days, due today, or so many days left. */
export function dueOf(
  petition: { state: PetitionState; answer: { at: Instant } | null; dueOn: Day | null },
  today: Day,
): Due {
  const { state, answer, dueOn } = petition;
  if (answer !== null && !isUnderWay(state)) return { kind: "answered", day: dayOf(answer.at) };
  if (!isUnderWay(state)) return { kind: "ended" };
  if (dueOn === null) return { kind: state === "suspended" ? "suspended" : "none" };
  const days = daysBetween(today, dueOn);
  if (days < 0) return { kind: "late", days: -days };
  if (days === 0) return { kind: "today" };
  return { kind: days <= soonDays ? "soon" : "open", days, day: dueOn };
}

/** How much later a word arrived than it was written, in its largest whole unit; null within ten minutes. */
export function delayOf(
  writtenAt: Instant,
  receivedAt: Instant,
): { unit: "minutes" | "hours" | "days"; count: number } | null {
  const minutes = Math.floor((receivedAt - writtenAt) / 60_000);
  if (minutes < 10) return null;
  if (minutes < 60) return { unit: "minutes", count: minutes };
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? { unit: "hours", count: hours } : { unit: "days", count: Math.floor(hours / 24) };
}
