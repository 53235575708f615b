import { listForRecipient } from "@gandan/db/denunciations";
import {
  type Denunciation,
  type DenunciationEvent,
  type SealedDestruction,
  type SealedDestructionState,
  type SealedStep,
  sealedStepsFor,
  sealedUntil,
  stateOfDestruction,
} from "@gandan/domain/denunciations";
import { isVerified, lastCopyGoesOn } from "@gandan/domain/retention";
import { may, reachOf } from "@gandan/domain/roles";
import { type Day, type Id, type Instant } from "@gandan/domain/values";
import { retentionRules } from "@gandan/packs/retention";
import type { OfficialContext } from "../context.ts";
import type { RetentionRow } from "../retention/retention-table.ts";

/** How long a case is kept, and how far its destruction is; for those who are named for it. */
export interface SealedKeeping {
  rule: RetentionRow | null;
  /** Null while it has no end. */
  until: Day | null;
  state: SealedDestructionState | null;
  destruction: (SealedDestruction & { proposer: string; decider: string | null }) | null;
  steps: SealedStep[];
  lastCopyGoesOn: Day | null;
}

export function keepingOf(
  ctx: OfficialContext,
  denunciation: Denunciation,
  events: readonly DenunciationEvent[],
): SealedKeeping {
  const { destruction } = denunciation;
  const nameOf = (id: Id<"person"> | null) => ctx.chart.people.find((person) => person.id === id)?.name ?? null;
  const kept = sealedUntil(retentionRules, denunciation, events, ctx.today);
  const executedAt = destruction?.executedAt ?? null;
  return {
    rule: kept && { ...kept.rule, isVerified: isVerified(kept.rule) },
    until: kept?.until ?? null,
    state: destruction && stateOfDestruction(destruction),
    destruction: destruction && {
      ...destruction,
      proposer: nameOf(destruction.proposedBy) ?? "",
      decider: nameOf(destruction.verdict?.personId ?? null),
    },
    steps: sealedStepsFor({ denunciation, events, rules: retentionRules }, ctx.actor, ctx.now()),
    lastCopyGoesOn: ctx.db.engine === "sqlite" && executedAt !== null ? lastCopyGoesOn(executedAt) : null,
  };
}

/** The sealed cases that wait for the person's decision whether they are destroyed: of those they are named for. */
export async function sealedToDecide(
  ctx: OfficialContext,
): Promise<(Pick<Denunciation, "id" | "number" | "registerYear"> & { proposedAt: Instant })[]> {
  const holds = reachOf(ctx.actor, "denunciation.hold") !== "none";
  if (!holds || !may(ctx.actor, "retention.decide", { communeId: ctx.scope })) return [];
  const named = await listForRecipient(ctx.db.read, ctx.scope, ctx.actor.personId);
  return named.flatMap(({ id, number, registerYear, destruction }) =>
    destruction !== null &&
    stateOfDestruction(destruction) === "proposed" &&
    destruction.proposedBy !== ctx.actor.personId
      ? [{ id, number, registerYear, proposedAt: destruction.proposedAt }]
      : [],
  );
}
