import type { CaseEvent, Petition } from "../petitions/index.ts";
import { type Day, dayOf } from "../values/index.ts";
import type { RetainedKind, RetentionRule } from "./retention-rule.ts";
import { lastDayKept, ruleInForce } from "./rule-in-force.ts";

/** Under which kind of record the file of a matter is kept; a question of a session belongs to the session's papers. */
export function caseKind({ kind, state }: Pick<Petition, "kind" | "state">): RetainedKind {
  if (kind === "session-question") return "document";
  if (state === "filed-away") return "ineligible-letter";
  return kind === "complaint" ? "complaint-case" : "other-case";
}

/** The states in which nothing more is done with a matter. */
const endings: Readonly<Partial<Record<Petition["state"], CaseEvent["kind"]>>> = {
  closed: "closed",
  refused: "refused",
  guided: "guided",
  referred: "referred",
  returned: "returned",
  "filed-away": "filed-away",
  split: "split",
  withdrawn: "withdrawn",
  terminated: "terminated",
};

/** The day on which a matter came to its end; null while it has none. */
export function endedOn(petition: Pick<Petition, "state" | "updatedAt">, events: readonly CaseEvent[]): Day | null {
  const ending = endings[petition.state];
  if (ending === undefined) return null;
  return events.findLast(({ kind }) => kind === ending)?.day ?? dayOf(petition.updatedAt);
}

/** By which rule the file of a matter is kept, and until when; null for what no rule lets go. */
export function keptUntil(
  rules: readonly RetentionRule[],
  petition: Pick<Petition, "kind" | "state" | "updatedAt">,
  events: readonly CaseEvent[],
  today: Day,
): { rule: RetentionRule; ended: Day; until: Day } | null {
  const rule = ruleInForce(rules, caseKind(petition), today);
  const ended = endedOn(petition, events);
  if (rule === null || rule.end !== "proposed" || ended === null) return null;
  const until = lastDayKept(rule.period, ended);
  return until === null ? null : { rule, ended, until };
}
