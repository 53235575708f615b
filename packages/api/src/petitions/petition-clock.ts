import type { Calendar, Deadline } from "@gandan/domain/calendar";
import {
  type AnswerBy,
  type CaseEvent,
  type Petition,
  answerByOf,
  deadlinesOfPetition,
  nextDeadline,
  plainEvent,
} from "@gandan/domain/petitions";
import type { Commune } from "@gandan/domain/roles";
import { type Day, dayOf } from "@gandan/domain/values";
import { calendarFor } from "../calendar/calendar-for.ts";
import { ruleBookFor } from "./rule-book.ts";

/** Every deadline of a matter in the calendar of the commune. */
export const deadlinesFor = (
  commune: Commune,
  petition: Pick<Petition, "kind" | "particulars">,
  events: readonly CaseEvent[],
): Deadline[] => deadlinesOfPetition(ruleBookFor(commune), calendarFor(commune), petition, events, commune);

/** The day of the office's nearest open limit, as it is kept for lists; null where none is open. */
export const dueOnOf = (
  commune: Commune,
  petition: Pick<Petition, "kind" | "particulars">,
  events: readonly CaseEvent[],
): Day | null => nextDeadline(deadlinesFor(commune, petition, events))?.due ?? null;

/** What the clock of a word says that was just received. */
interface FirstClock {
  dueOn: Day | null;
  answerBy: AnswerBy | null;
}

// Of each calendar, so that a changed one begins anew.
const kept = new WeakMap<Calendar, Map<string, FirstClock>>();
const mostKept = 10_000;

/** The clock of a word that a screen took; the words of one kind and day share it. */
export function firstClock(commune: Commune, petition: Petition): FirstClock {
  const day = dayOf(petition.receivedAt);
  const key = `${petition.kind} ${petition.particulars?.way ?? ""} ${day} ${commune.feedbackAnswerDays}`;
  const calendar = calendarFor(commune);
  const clocks = kept.get(calendar) ?? new Map<string, FirstClock>();
  kept.set(calendar, clocks);
  const known = clocks.get(key);
  if (known !== undefined) return known;
  if (clocks.size >= mostKept) clocks.clear();
  const events = [plainEvent("received", petition.receivedAt, { personId: null, positionId: null })];
  const deadlines = deadlinesFor(commune, petition, events);
  const clock = { dueOn: nextDeadline(deadlines)?.due ?? null, answerBy: answerByOf(deadlines) };
  clocks.set(key, clock);
  return clock;
}
