import type { CaseEvent, CaseEventKind } from "./case-event.ts";
import type { TriageKind } from "./kind-decision.ts";

// How a letter came holds for every kind; a complaint or denunciation is taken up by an act of its own, which no earlier
// step replaces.
const arrivals: ReadonlySet<CaseEventKind> = new Set(["received", "referred-in", "decision-known"]);
// What the law of one kind knows and that of another does not.
const ofOneKind: ReadonlySet<CaseEventKind> = new Set([
  "date-announced",
  "extended",
  "cost-told",
  "cost-paid",
  "cost-waived",
  "suspended",
  "suspension-sent",
  "resumed",
  "resumption-sent",
  "dialogue-set",
  "dialogue-invited",
  "dialogue-held",
]);

/** The events that count for a matter as the kind it is now; those of a kind it was taken for before stay history. */
export function standingEvents<E extends Pick<CaseEvent, "kind">>(kind: TriageKind, events: readonly E[]): E[] {
  const turned = events.findLastIndex((event) => event.kind === "kind-corrected");
  const isTakenUp = kind === "complaint" || kind === "denunciation";
  const stands = (event: E) => (isTakenUp ? arrivals.has(event.kind) : !ofOneKind.has(event.kind));
  return events.filter((event, place) => place > turned || stands(event));
}
