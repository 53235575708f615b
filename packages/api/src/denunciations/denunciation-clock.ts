import type { Deadline } from "@gandan/domain/calendar";
import { type DenunciationEvent, deadlinesOfDenunciation } from "@gandan/domain/denunciations";
import { nextDeadline } from "@gandan/domain/petitions";
import type { Commune } from "@gandan/domain/roles";
import type { Day } from "@gandan/domain/values";
import { calendarFor } from "../calendar/calendar-for.ts";
import { ruleBookFor } from "../petitions/rule-book.ts";

type Counted = readonly Pick<DenunciationEvent, "kind" | "day" | "days">[];

/** Every deadline of a denunciation in the calendar of the commune. */
export const deadlinesFor = (commune: Commune, events: Counted): Deadline[] =>
  deadlinesOfDenunciation(ruleBookFor(commune), calendarFor(commune), events);

/** The day of the nearest open limit; null where none is open. */
export const dueOnOf = (commune: Commune, events: Counted): Day | null =>
  nextDeadline(deadlinesFor(commune, events))?.due ?? null;
