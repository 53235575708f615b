import type { PetitionKind } from "../petitions/index.ts";
import { type Id, type Instant, type Result, dayOf, ok, refuse } from "../values/index.ts";
import type { Denunciation, DenunciationEvent, DenunciationState } from "./denunciation.ts";

export type TurnRefusal = "denunciation.kind-stays" | "denunciation.note-missing";

const stillOpen: ReadonlySet<DenunciationState> = new Set(["received", "information", "accepted"]);

/** Whether a denunciation may still be found to be a letter of another kind. */
export const mayTurn = ({ state }: Pick<Denunciation, "state">): boolean => stillOpen.has(state);

/** Ends a denunciation that was found to be a letter of another kind; what it said stays sealed, the letter goes its own way. */
export function turnDenunciation(
  denunciation: Denunciation,
  kind: PetitionKind,
  by: { personId: Id<"person">; sealedReason: string | null },
  now: Instant,
): Result<{ denunciation: Denunciation; event: DenunciationEvent }, TurnRefusal> {
  if (!mayTurn(denunciation)) return refuse("denunciation.kind-stays");
  const { personId, sealedReason } = by;
  if (sealedReason === null) return refuse("denunciation.note-missing");
  const { revision } = denunciation;
  return ok({
    denunciation: {
      ...denunciation,
      state: "turned",
      dueOn: null,
      turnedTo: kind,
      updatedAt: now,
      revision: revision + 1,
    },
    event: {
      kind: "kind-corrected",
      at: now,
      day: dayOf(now),
      personId,
      document: null,
      days: null,
      sealedNote: sealedReason,
    },
  });
}
