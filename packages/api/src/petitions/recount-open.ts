import { type Database, type Writer, wholeCommune } from "@gandan/db";
import { listAllCommunes } from "@gandan/db/communes";
import { type PetitionFilter, listPetitionEvents, listPetitions, savePetition } from "@gandan/db/petitions";
import { openStates } from "@gandan/domain/petitions";
import type { Commune } from "@gandan/domain/roles";
import { dueOnOf } from "./petition-clock.ts";

const atOnce = 500;
const byReceipt = { by: "received", descending: false } as const;

/** Counts the next limit of open matters anew, after a setting or the calendar changed; says how many moved. */
export async function recountOpen(tx: Writer, commune: Commune, only: PetitionFilter = {}): Promise<number> {
  const wanted = { ...only, states: openStates };
  const found = [];
  for (let offset = 0; ; offset += atOnce) {
    const page = { limit: atOnce, offset };
    const petitions = await listPetitions(tx, wholeCommune(commune.id), wanted, byReceipt, page);
    found.push(...petitions);
    if (petitions.length < atOnce) break;
  }
  let moved = 0;
  for (const petition of found) {
    const dueOn = dueOnOf(commune, petition, await listPetitionEvents(tx, commune.id, petition.id));
    if (dueOn === petition.dueOn) continue;
    await savePetition(tx, { ...petition, dueOn });
    moved += 1;
  }
  return moved;
}

/** Gives the open matters of an older version the limits they do not have yet; asked for once at each start. */
export async function dateUndated(db: Database): Promise<void> {
  for (const commune of await listAllCommunes(db.read))
    await db.write(commune.id, (tx) => recountOpen(tx, commune, { isUndated: true }));
}
