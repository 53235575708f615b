import type { Id } from "../values/index.ts";
import type { KindDecision, TriageKind } from "./kind-decision.ts";

/** Matters that were taken for one kind and are of another. */
export interface Turn {
  from: TriageKind;
  to: TriageKind;
  petitionIds: Id<"petition">[];
}

/** The wrong turns of triage among some decisions. */
export interface KindTurns {
  /** How often the questions named a kind, and how often the official decided the same. */
  asked: number;
  kept: number;
  /** What was suggested, and decided otherwise. */
  suggested: Turn[];
  /** What was decided, and corrected later. */
  corrected: Turn[];
}

type Counted = Pick<KindDecision, "petitionId" | "suggested" | "from" | "to">;

/** Counts where the suggested kind was not the one decided, and where a decided kind was corrected later. */
export function kindTurns(decisions: readonly Counted[]): KindTurns {
  const asked = decisions.filter(({ suggested }) => suggested !== null);
  return {
    asked: asked.length,
    kept: asked.filter(({ suggested, to }) => suggested === to).length,
    suggested: turnsOf(asked.map(({ petitionId, suggested, to }) => ({ petitionId, from: suggested, to }))),
    corrected: turnsOf(decisions),
  };
}

function turnsOf(steps: readonly { petitionId: Id<"petition">; from: TriageKind | null; to: TriageKind }[]): Turn[] {
  const turns = new Map<string, Turn>();
  for (const { petitionId, from, to } of steps) {
    if (from === null || from === to) continue;
    const turn = turns.get(`${from} ${to}`) ?? { from, to, petitionIds: [] };
    turn.petitionIds.push(petitionId);
    turns.set(`${from} ${to}`, turn);
  }
  return [...turns.values()].toSorted((one, other) => other.petitionIds.length - one.petitionIds.length);
}
