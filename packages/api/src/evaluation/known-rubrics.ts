import type { Reader } from "@gandan/db";
import { listRubrics, saveRubric } from "@gandan/db/evaluation";
import { type Rubric, type RubricDefect, type RubricRead, checkRubric, readRubric } from "@gandan/domain/evaluation";
import type { Id } from "@gandan/domain/values";
import { figureCatalogue } from "@gandan/packs/figures";
import { rubricPacks } from "@gandan/packs/rubrics";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { record } from "../record.ts";

/** The rubrics that ship and those that the commune keeps. */
export const knownRubrics = async (reader: Reader, communeId: Id<"commune">): Promise<Rubric[]> => [
  ...rubricPacks,
  ...(await listRubrics(reader, communeId)).map(({ rubric }) => rubric),
];

/** A rubric that may be chosen, with everything that is wrong with it. */
export type RubricRow = Pick<Rubric, "id" | "version" | "title" | "issuer" | "nature" | "notice"> & {
  defects: RubricDefect[];
};

/** The rubrics from which a year can be begun, each with its check. */
export async function rubrics(ctx: OfficialContext): Promise<RubricRow[]> {
  needs(ctx, "evaluation.read");
  return (await knownRubrics(ctx.db.read, ctx.scope)).map((rubric) => {
    const { id, version, title, issuer, nature, notice } = rubric;
    return { id, version, title, issuer, nature, notice, defects: checkRubric(rubric, figureCatalogue) };
  });
}

export const RubricGiven = z.object({ rubric: z.unknown() });
export type RubricGiven = z.infer<typeof RubricGiven>;

/** Keeps a rubric that was given as JSON; a version that is known already is refused, a changed one gets the next number. */
export const keepRubric = (
  ctx: OfficialContext,
  given: RubricGiven,
): Promise<RubricRead | { ok: false; refusal: "rubric.version-taken" }> => {
  needs(ctx, "evaluation.score");
  return ctx.db.write(ctx.scope, async (tx) => {
    const read = readRubric(given.rubric, figureCatalogue);
    if (!read.ok) return read;
    const { rubric } = read.value;
    const known = await knownRubrics(tx, ctx.scope);
    if (known.some(({ id, version }) => id === rubric.id && version === rubric.version))
      return { ok: false, refusal: "rubric.version-taken" };
    await saveRubric(tx, { communeId: ctx.scope, rubric, updatedAt: ctx.now() });
    await record(tx, ctx, "rubric.kept", `${rubric.id}.${rubric.version}`);
    return read;
  });
};
