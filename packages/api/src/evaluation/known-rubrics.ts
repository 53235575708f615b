import type { Reader } from "@gandan/db";
import { listRubrics } from "@gandan/db/evaluation";
import { type Rubric, type RubricDefect, checkRubric } from "@gandan/domain/evaluation";
import type { Commune } from "@gandan/domain/roles";
import { figureCatalogue } from "@gandan/packs/figures";
import { rubricPacks } from "@gandan/packs/rubrics";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";

/** The rubrics that ship, those of the province, and those that the commune keeps itself. */
export const knownRubrics = async (
  reader: Reader,
  { id, parentId }: Pick<Commune, "id" | "parentId">,
): Promise<Rubric[]> => {
  const above = parentId === null ? [] : await listRubrics(reader, parentId);
  return [...rubricPacks, ...[...above, ...(await listRubrics(reader, id))].map(({ rubric }) => rubric)];
};

/** A rubric that may be chosen, with everything that is wrong with it. */
export type RubricRow = Pick<Rubric, "id" | "version" | "title" | "issuer" | "nature" | "notice"> & {
  defects: RubricDefect[];
};

/** The rubrics from which a year can be begun, each with its check. */
export async function rubrics(ctx: OfficialContext): Promise<RubricRow[]> {
  needs(ctx, "evaluation.read");
  return (await knownRubrics(ctx.db.read, ctx.commune)).map((rubric) => {
    const { id, version, title, issuer, nature, notice } = rubric;
    return { id, version, title, issuer, nature, notice, defects: checkRubric(rubric, figureCatalogue) };
  });
}
