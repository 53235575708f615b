import { z } from "zod";
import { DestructionMinutes, Verdict } from "../retention/index.ts";
import { Day, Instant, idOf } from "../values/index.ts";

/** That a sealed case is proposed for destruction and what was decided: days and people, never a word of the case. */
export const SealedDestruction = z.object({
  ruleId: z.string(),
  /** What the period rests on, where no text in force was read. */
  basis: z.string().trim().max(2_000),
  endedOn: Day,
  keptUntil: Day,
  proposedBy: idOf("person"),
  proposedAt: Instant,
  /** Why a case stays is not written down: a reason would tell of it. */
  verdict: z.object({ is: Verdict, personId: idOf("person"), at: Instant }).nullable(),
  minutes: DestructionMinutes.nullable(),
  executedBy: idOf("person").nullable(),
  executedAt: Instant.nullable(),
});
export type SealedDestruction = z.infer<typeof SealedDestruction>;

export type SealedDestructionState = "proposed" | "kept" | "decided" | "recorded" | "executed";

/** How far a proposed destruction is. */
export function stateOfDestruction({ verdict, minutes, executedAt }: SealedDestruction): SealedDestructionState {
  if (executedAt !== null) return "executed";
  if (verdict === null) return "proposed";
  if (verdict.is !== "destroy") return "kept";
  return minutes === null ? "decided" : "recorded";
}
