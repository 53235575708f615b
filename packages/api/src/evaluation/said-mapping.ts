import type { Reader } from "@gandan/db";
import { findPerson } from "@gandan/db/roles";
import { type MappedVersions, listRubricMappings } from "@gandan/db/rubrics";
import type { HandMapping } from "@gandan/domain/evaluation";
import type { Commune } from "@gandan/domain/roles";

/** What was said by hand of a criterion, with the name of who said it and for whom it counts. */
export type SaidMapping = Omit<HandMapping, "by"> & { by: string | null; from: "own" | "province" };

/** How two versions were mapped by hand: by the commune itself, and where it said nothing by its province. */
export async function saidMapping(
  reader: Reader,
  { id, parentId }: Pick<Commune, "id" | "parentId">,
  versions: MappedVersions,
): Promise<SaidMapping[]> {
  const saidBy = async (office: Commune["id"], from: SaidMapping["from"]): Promise<SaidMapping[]> => {
    const lines = await listRubricMappings(reader, office, versions);
    const people = new Map<string, string | null>();
    for (const { by } of lines)
      if (!people.has(by)) people.set(by, (await findPerson(reader, office, by))?.name ?? null);
    return lines.map(({ by, ...line }) => ({ ...line, by: people.get(by) ?? null, from }));
  };
  const own = await saidBy(id, "own");
  const decided = new Set(own.map(({ after }) => after));
  const above = parentId === null ? [] : await saidBy(parentId, "province");
  return [...own, ...above.filter(({ after }) => !decided.has(after))];
}
