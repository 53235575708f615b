import type { CaseEvent, Petition } from "../petitions/index.ts";
import { type Actor, may } from "../roles/index.ts";
import { type Day, type Id, type Instant, type Result, dayOf, ok, refuse, yearOf } from "../values/index.ts";
import { keptUntil } from "./case-period.ts";
import { type DestructionItem, type DestructionList, type Obstacle, mostOnAList } from "./destruction-list.ts";
import type { RetentionRule } from "./retention-rule.ts";
import { isVerified } from "./rule-in-force.ts";

export type ProposalRefusal =
  | "retention.not-yours"
  | "retention.empty-list"
  | "retention.too-many"
  | "retention.basis-missing"
  | "retention.other-rule"
  | "retention.file-unknown"
  | `retention.${Obstacle}`;

/** A file that somebody puts on a list, with what stands against it. */
export interface Proposed {
  petition: Petition;
  events: readonly CaseEvent[];
  obstacle: Obstacle | null;
}

/** Proposes files of one rule for destruction; the whole list is refused where one of them may not go. */
export function proposeDestruction(
  wish: { id: Id<"destructionList">; number: number; rule: RetentionRule; basis: string },
  proposed: readonly Proposed[],
  by: Actor,
  now: Instant,
): Result<DestructionList, ProposalRefusal> {
  const { id, number, rule } = wish;
  const { communeId } = by;
  if (!may(by, "retention.propose", { communeId })) return refuse("retention.not-yours");
  if (proposed.length === 0) return refuse("retention.empty-list");
  if (proposed.length > mostOnAList) return refuse("retention.too-many");
  const basis = wish.basis.trim();
  if (basis === "" && !isVerified(rule)) return refuse("retention.basis-missing");
  const today = dayOf(now);
  const items: DestructionItem[] = [];
  for (const { petition, events, obstacle } of proposed) {
    if (obstacle !== null) return refuse(`retention.${obstacle}`);
    const item = itemOf(petition, events, rule, today);
    if (item === null) return refuse("retention.other-rule");
    items.push(item);
  }
  return ok({
    communeId,
    id,
    year: yearOf(today),
    number,
    ruleId: rule.id,
    basis,
    state: "proposed",
    items,
    proposedBy: by.personId,
    proposedAt: now,
    minutes: null,
    executedBy: null,
    executedAt: null,
    withdrawReason: null,
    updatedAt: now,
    revision: 1,
  });
}

function itemOf(
  petition: Petition,
  events: readonly CaseEvent[],
  rule: RetentionRule,
  today: Day,
): DestructionItem | null {
  const kept = keptUntil([rule], petition, events, today);
  if (kept === null) return null;
  const { id: petitionId, receipt, number, registerYear, kind, state } = petition;
  return {
    petitionId,
    receipt,
    number,
    registerYear,
    kind,
    state,
    receivedOn: dayOf(petition.receivedAt),
    endedOn: kept.ended,
    keptUntil: kept.until,
    verdict: null,
    heldBack: null,
    erasedAt: null,
  };
}
