import { findEvaluation, saveEvaluation } from "@gandan/db/evaluation";
import { beginCourse, publishRubric } from "@gandan/domain/evaluation";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { figureCatalogue } from "@gandan/packs/figures";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { record } from "../record.ts";
import { knownRubrics } from "./known-rubrics.ts";

export const Beginning = z.object({
  year: z.number().int().min(2000).max(2100),
  rubricId: z.string().max(100),
  version: z.number().int().min(1),
});
export type Beginning = z.infer<typeof Beginning>;

type BeginRefusal = "evaluation.already-begun" | "rubric.has-defects" | "rubric.leaves-missing";

/** Begins the evaluation of a year under a rubric, whose text the sheet keeps as it is today. */
export const beginEvaluation = (ctx: OfficialContext, asked: Beginning): Promise<Result<true, BeginRefusal>> => {
  needs(ctx, "evaluation.score");
  return ctx.db.write(ctx.scope, async (tx) => {
    if ((await findEvaluation(tx, ctx.scope, asked.year)) !== null) return refuse("evaluation.already-begun");
    const known = await knownRubrics(tx, ctx.commune);
    const rubric = found(known.find(({ id, version }) => id === asked.rubricId && version === asked.version));
    const usable = publishRubric(rubric, figureCatalogue);
    if (!usable.ok) return usable;
    const [id, now] = [ctx.newId("evaluation"), ctx.now()];
    const begun = { communeId: ctx.scope, id, year: asked.year, rubric, course: beginCourse(rubric) };
    await saveEvaluation(tx, { ...begun, begunAt: now, updatedAt: now, revision: 1 });
    await record(tx, ctx, "evaluation.begun", id);
    return ok(true);
  });
};
