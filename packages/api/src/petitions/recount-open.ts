import { type Database, type Reader, type Writer, wholeCommune } from "@gandan/db";
import { listAllCommunes } from "@gandan/db/communes";
import { findPetition, listPetitionEvents, listPetitions, mattersIn, savePetition } from "@gandan/db/petitions";
import { type Petition, openStates } from "@gandan/domain/petitions";
import type { Commune } from "@gandan/domain/roles";
import type { Day } from "@gandan/domain/values";
import { dueOnOf } from "./petition-clock.ts";

const atOnce = 500;
const byReceipt = { by: "received", descending: false } as const;

/** An open matter and the next limit that it gets. */
interface Moved {
  petition: Petition;
  dueOn: Day | null;
}

/** The open matters whose next limit is another, counted with a commune's settings and calendar as they are given. */
export async function openMoves(reader: Reader, commune: Commune): Promise<Moved[]> {
  const wanted = { states: openStates };
  const moved: Moved[] = [];
  for (let offset = 0; ; offset += atOnce) {
    const page = { limit: atOnce, offset };
    const petitions = await listPetitions(reader, wholeCommune(commune.id), wanted, byReceipt, page);
    for (const petition of petitions) {
      const dueOn = dueOnOf(commune, petition, await listPetitionEvents(reader, commune.id, petition.id));
      if (dueOn !== petition.dueOn) moved.push({ petition, dueOn });
    }
    if (petitions.length < atOnce) return moved;
  }
}

/** Keeps the next limits that moved; says how many there were. */
export async function saveMoves(tx: Writer, moves: readonly Moved[]): Promise<number> {
  for (const { petition, dueOn } of moves) await savePetition(tx, { ...petition, dueOn });
  return moves.length;
}

/** Gives the open matters of an older version the limits they do not have yet; asked for once after each start. */
export async function dateUndated(db: Database): Promise<void> {
  for (const commune of await listAllCommunes(db.read))
    for await (const matters of mattersIn(db.read, commune.id, openStates)) {
      const undated = matters.filter(({ dueOn }) => dueOn === null);
      if (undated.length === 0) continue;
      await db.write(commune.id, async (tx) => {
        const moves: Moved[] = [];
        for (const { id } of undated) {
          const petition = await findPetition(tx, commune.id, id);
          if (petition === null || petition.dueOn !== null) continue;
          const dueOn = dueOnOf(commune, petition, await listPetitionEvents(tx, commune.id, id));
          if (dueOn !== null) moves.push({ petition, dueOn });
        }
        await saveMoves(tx, moves);
      });
    }
}
