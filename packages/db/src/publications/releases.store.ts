import type { Release } from "@gandan/domain/publications";
import type { Id } from "@gandan/domain/values";
import { and, desc, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

export const findRelease = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"release">,
): Promise<Release | null> => rows.find(tables.releases, { communeId, id });

/** The way of a kept file to the public page, where it is on one. */
export async function findReleaseOfFile(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  fileId: Id<"file">,
): Promise<Release | null> {
  const { releases } = tables;
  const [row] = await sql
    .select()
    .from(releases)
    .where(and(eq(releases.communeId, communeId), eq(releases.fileId, fileId)))
    .orderBy(desc(releases.at), desc(releases.id))
    .limit(1);
  return row ?? null;
}

/** Every file of a commune's register, the newest first. */
export const listReleases = ({ sql, tables }: Reader, communeId: Id<"commune">): Promise<Release[]> => {
  const { releases } = tables;
  return sql
    .select()
    .from(releases)
    .where(eq(releases.communeId, communeId))
    .orderBy(desc(releases.at), desc(releases.id));
};

export const saveRelease = (tx: Writer, release: Release): Promise<void> =>
  tx.rows.keep(tx.tables.releases, release, { key: ["communeId", "id"] });
