import {
  type DestructionList,
  type DestructionStep,
  destructionStepsFor,
  isVerified,
  lastCopyGoesOn,
} from "@gandan/domain/retention";
import type { Day } from "@gandan/domain/values";
import { retentionRules } from "@gandan/packs/retention";
import type { OfficialContext } from "../context.ts";
import type { RetentionRow } from "./retention-table.ts";

/** A list as its page shows it, with the names behind its ids and what the one who asks may do. */
export interface DestructionPage extends Omit<DestructionList, "communeId" | "items"> {
  items: (DestructionList["items"][number] & { decidedBy: string | null })[];
  rule: RetentionRow | null;
  proposer: string;
  executor: string | null;
  steps: DestructionStep[];
  /** When the last nightly copy with what was destroyed goes; null before, and where the office makes its own copies. */
  lastCopyGoesOn: Day | null;
}

export function destructionPage(ctx: OfficialContext, list: DestructionList): DestructionPage {
  const nameOf = (id: DestructionList["executedBy"]) =>
    ctx.chart.people.find((person) => person.id === id)?.name ?? null;
  const rule = retentionRules.find(({ id }) => id === list.ruleId);
  const { communeId: _of, items, ...row } = list;
  return {
    ...row,
    items: items.map((item) => ({ ...item, decidedBy: nameOf(item.verdict?.personId ?? null) })),
    rule: rule === undefined ? null : { ...rule, isVerified: isVerified(rule) },
    proposer: nameOf(list.proposedBy) ?? "",
    executor: nameOf(list.executedBy),
    steps: destructionStepsFor(list, ctx.actor),
    lastCopyGoesOn: ctx.db.engine === "sqlite" && list.executedAt !== null ? lastCopyGoesOn(list.executedAt) : null,
  };
}
