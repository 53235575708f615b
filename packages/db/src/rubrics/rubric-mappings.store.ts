import type { HandMapping } from "@gandan/domain/evaluation";
import type { RubricName } from "@gandan/domain/rubrics";
import type { Id } from "@gandan/domain/values";
import { and, asc, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import type { Tables } from "../tables.ts";

/** Two versions that are set beside each other. */
export interface MappedVersions {
  earlier: RubricName;
  later: RubricName;
}

/** What an office said by hand of two versions, by the later criterion. */
export async function listRubricMappings(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  versions: MappedVersions,
): Promise<HandMapping[]> {
  const rows = await sql
    .select()
    .from(tables.rubricMappings)
    .where(ofVersions(tables, communeId, versions))
    .orderBy(asc(tables.rubricMappings.criterion));
  return rows.map(({ criterion, comesFrom, personId, setAt }) => ({
    after: criterion,
    before: comesFrom,
    by: personId,
    at: setAt,
  }));
}

export const saveRubricMapping = (
  tx: Writer,
  communeId: Id<"commune">,
  versions: MappedVersions,
  { after, before, by, at }: HandMapping,
): Promise<void> =>
  tx.rows.keep(
    tx.tables.rubricMappings,
    { communeId, ...keyOf(versions), criterion: after, comesFrom: before, personId: by, setAt: at },
    { key: ["communeId", "laterId", "laterVersion", "earlierId", "earlierVersion", "criterion"] },
  );

/** Takes back what was said of a criterion; it corresponds by itself again. */
export async function removeRubricMapping(
  { sql, tables }: Writer,
  communeId: Id<"commune">,
  versions: MappedVersions,
  criterion: string,
): Promise<void> {
  await sql
    .delete(tables.rubricMappings)
    .where(and(ofVersions(tables, communeId, versions), eq(tables.rubricMappings.criterion, criterion)));
}

const keyOf = ({ earlier, later }: MappedVersions) => ({
  laterId: later.id,
  laterVersion: later.version,
  earlierId: earlier.id,
  earlierVersion: earlier.version,
});

const ofVersions = (
  { rubricMappings }: Pick<Tables, "rubricMappings">,
  communeId: Id<"commune">,
  { earlier, later }: MappedVersions,
) =>
  and(
    eq(rubricMappings.communeId, communeId),
    eq(rubricMappings.laterId, later.id),
    eq(rubricMappings.laterVersion, later.version),
    eq(rubricMappings.earlierId, earlier.id),
    eq(rubricMappings.earlierVersion, earlier.version),
  );
