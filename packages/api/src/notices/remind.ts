import type { Database, Reader } from "@gandan/db";
import { listAllCommunes } from "@gandan/db/communes";
import { type Told, addNotice, listTold } from "@gandan/db/notices";
import { readRoleChart } from "@gandan/db/roles";
import { type Id, type Instant, dayOf } from "@gandan/domain/values";
import { type Standing, standingsOf } from "./standings.ts";

const writtenAtOnce = 50;

/**
 * Reminds everybody of what stands on a rung of the ladder now; each rung of a limit is told to a person once. What a
 * stopped program missed is told at its next start: the rung on which a limit then stands. `rest` is waited for after each
 * portion, so that thousands of reminders do not hold up who is at work.
 */
export async function remindAll(
  db: Database,
  now: Instant,
  hasPost: boolean,
  rest: () => Promise<void>,
): Promise<number> {
  let count = 0;
  for (const commune of await listAllCommunes(db.read)) {
    const chart = await readRoleChart(db.read, commune.id);
    const mailed = new Set(chart.people.filter(({ email }) => hasPost && email != null).map(({ id }) => id));
    for await (const standings of standingsOf(db.read, commune, chart, dayOf(now))) {
      const untold = await untoldOf(db.read, commune.id, standings);
      for (let done = 0; done < untold.length; done += writtenAtOnce) {
        count += await db.write(commune.id, async (tx) => {
          let added = 0;
          for (const told of untold.slice(done, done + writtenAtOnce)) {
            const mail = mailed.has(told.personId) ? "waiting" : "none";
            const sent = { readAt: null, mail, attempts: 0, leasedUntil: null } as const;
            if (await addNotice(tx, { communeId: commune.id, ...told, at: now, ...sent })) added += 1;
          }
          return added;
        });
        await rest();
      }
      await rest();
    }
  }
  return count;
}

/** Whom nobody told yet of what. */
async function untoldOf(reader: Reader, communeId: Id<"commune">, standings: readonly Standing[]): Promise<Told[]> {
  const wanted = standings.flatMap(({ personIds, ...standing }) =>
    [...personIds].map((personId) => ({ personId, ...standing })),
  );
  const people = [...new Set(wanted.map(({ personId }) => personId))];
  const records = [...new Set(wanted.map(({ recordId }) => recordId))];
  const told = new Set((await listTold(reader, communeId, people, records)).map(signOf));
  return wanted.filter((one) => !told.has(signOf(one)));
}

const signOf = ({ personId, recordId, kind, on }: Told): string => `${personId} ${recordId} ${kind} ${on}`;
