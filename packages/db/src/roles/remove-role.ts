import type { Person, Tenure } from "@gandan/domain/roles";
import { and, eq } from "drizzle-orm";
import type { Writer } from "../database.ts";
import { dropFindable } from "../search/index.ts";

/** Takes a tenure away as if it had not been written. */
export async function removeTenure({ rows, tables }: Writer, { communeId, id }: Tenure): Promise<void> {
  await rows.remove(tables.tenures, { communeId, id });
}

/** Takes a person away who holds nothing, has no account and so did nothing here; with what they were told. */
export async function removePerson(tx: Writer, { communeId, id }: Person): Promise<void> {
  const { people, notices } = tx.tables;
  await tx.sql.delete(notices).where(and(eq(notices.communeId, communeId), eq(notices.personId, id)));
  await dropFindable(tx, { communeId, kind: "person", recordId: id });
  await tx.rows.remove(people, { communeId, id });
}
