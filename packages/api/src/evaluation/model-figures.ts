import { listModels } from "@gandan/db/models";
import type { Figures } from "@gandan/domain/evaluation";
import { modelFigures as count } from "@gandan/domain/models";
import { Day } from "@gandan/domain/values";
import { modelLevels } from "@gandan/packs/models";
import type { OfficialContext } from "../context.ts";
import { modelTargetOf } from "../models/model-target-of.ts";
import { countOf, numberOf } from "./counted.ts";

/** Figures of the year's models: what the plan aims at, registered, proposed, recognised by level, taken over, alive. */
export async function modelFigures(ctx: OfficialContext, year: number, last: Day): Promise<Figures> {
  const models = await listModels(ctx.db.read, ctx.scope);
  const target = await modelTargetOf(ctx, year);
  // What could still be proposed, and what waits for a decision.
  const open: Readonly<Record<string, number>> = {
    "models.proposed": models.filter(({ state }) => state === "evidenced").length,
    "models.recognised": models.filter(({ state }) => state === "proposed").length,
  };
  const counted = count(models, modelLevels, { from: Day.parse(`${year}-01-01`), to: last });
  return {
    "models.target": target === null ? numberOf(null) : numberOf(target.quantity, [target.planId]),
    ...Object.fromEntries(Object.entries(counted).map(([id, rows]) => [id, countOf(rows, open[id] ?? null)])),
  };
}
