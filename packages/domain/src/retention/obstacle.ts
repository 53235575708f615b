import { type CaseEvent, type Petition, isUnderWay } from "../petitions/index.ts";
import type { Supervision } from "../supervision/index.ts";
import type { Day } from "../values/index.ts";
import { endedOn, keptUntil } from "./case-period.ts";
import type { DestructionList, Obstacle } from "./destruction-list.ts";
import type { RetentionRule } from "./retention-rule.ts";

/** What stands around a matter. */
export interface Around {
  events: readonly CaseEvent[];
  /** The matters about the same cause, and those that came out of one letter with it. */
  linked: readonly Pick<Petition, "state">[];
  /** Whether work that came out of it is still being done. */
  hasOpenTask: boolean;
  supervisions: readonly Supervision[];
  /** The other lists of the commune. */
  lists: readonly DestructionList[];
}

/** Why the file of a matter may not be destroyed on a day; null where it may. */
export function obstacleTo(
  petition: Petition,
  rules: readonly RetentionRule[],
  { events, linked, hasOpenTask, supervisions, lists }: Around,
  today: Day,
): Obstacle | null {
  if (petition.erasedAt !== null) return "erased-already";
  if (isUnderWay(petition.state)) return events.some(({ kind }) => kind === "reopened") ? "reopened" : "not-ended";
  if (endedOn(petition, events) === null) return "not-ended";
  const kept = keptUntil(rules, petition, events, today);
  if (kept === null) return "no-period";
  if (today <= kept.until) return "period-not-over";
  if (isInSecondRound(events)) return "second-round";
  if (linked.some(({ state }) => isUnderWay(state))) return "linked-open";
  if (hasOpenTask) return "task-open";
  if (supervisions.some((supervision) => isLookingAt(supervision, petition))) return "under-supervision";
  return obstacleOfLists(petition, lists);
}

/** The second complaint about a matter waits for its decision. */
function isInSecondRound(events: readonly CaseEvent[]): boolean {
  const again = events.findLastIndex(({ kind }) => kind === "complained-again");
  return again !== -1 && events.findLastIndex(({ kind }) => kind === "answered-again") < again;
}

/** Whether a supervision that is not closed names a matter by its receipt or its number in the register. */
function isLookingAt(supervision: Supervision, { receipt, number, registerYear }: Petition): boolean {
  if (supervision.state === "closed" || supervision.state === "cancelled") return false;
  const findings = supervision.findings.flatMap(({ text, recommendation }) => [text, recommendation]);
  const said = ` ${[supervision.title, supervision.scope, supervision.conclusion ?? "", ...findings].join(" ")} `;
  const isNumbered = number !== null && new RegExp(`\\D0*${number}/${registerYear}\\D`).test(said);
  return isNumbered || said.replace(/[\s-]/g, "").includes(receipt.replace(/[\s-]/g, ""));
}

function obstacleOfLists({ id }: Petition, lists: readonly DestructionList[]): Obstacle | null {
  for (const { state, items } of lists) {
    const item = items.find(({ petitionId }) => petitionId === id);
    if (item === undefined || state === "withdrawn") continue;
    if (item.verdict?.is === "keep-for-good") return "kept-for-good";
    if (state !== "executed" && item.verdict?.is !== "keep") return "in-other-list";
  }
  return null;
}
