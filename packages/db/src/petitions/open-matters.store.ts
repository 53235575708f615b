import type { Petition } from "@gandan/domain/petitions";
import type { Id } from "@gandan/domain/values";
import { and, asc, eq, sql as raw } from "drizzle-orm";
import type { Reader } from "../database.ts";
import { turn } from "../turn.ts";

/** What clocks look at of a matter. */
export type OpenMatter = Pick<Petition, "id" | "state" | "positionId" | "dueOn" | "receivedAt" | "updatedAt">;

/** The matters of a commune in some states, a few hundred at a time, each where the last ones ended: a long register is never read twice. */
export async function* mattersIn(
  reader: Reader,
  communeId: Id<"commune">,
  states: readonly Petition["state"][],
  atOnce = 500,
): AsyncGenerator<OpenMatter[]> {
  for (const state of states)
    for (let last: OpenMatter | undefined; ;) {
      const some = await mattersAfter(reader, communeId, state, last, atOnce);
      if (some.length > 0) yield some;
      if (some.length < atOnce) break;
      await turn();
      last = some.at(-1);
    }
}

async function mattersAfter(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  state: Petition["state"],
  last: OpenMatter | undefined,
  limit: number,
): Promise<OpenMatter[]> {
  const { petitions } = tables;
  const { id, positionId, dueOn, receivedAt, updatedAt } = petitions;
  return sql
    .select({ id, state: petitions.state, positionId, dueOn, receivedAt, updatedAt })
    .from(petitions)
    .where(
      and(
        eq(petitions.communeId, communeId),
        eq(petitions.state, state),
        last && raw`(${receivedAt}, ${id}) > (${last.receivedAt}, ${last.id})`,
      ),
    )
    .orderBy(asc(receivedAt), asc(id))
    .limit(limit);
}
