import { listModels as list } from "@gandan/db/models";
import { type Model, type ModelField, type ModelLevel, ModelState, modelFigures } from "@gandan/domain/models";
import { hamletsOn, reachOf } from "@gandan/domain/roles";
import { Day, type Id, idOf, yearOf } from "@gandan/domain/values";
import { modelFields, modelLevels } from "@gandan/packs/models";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { type ModelRow, modelRows } from "./model-row.ts";
import { type YearTarget, modelTargetOf } from "./model-target-of.ts";

export const ModelFilter = z.object({
  /** The year of the registration or of a recognition; none: all. */
  year: z.int().min(2009).max(2100).optional(),
  state: ModelState.optional(),
  field: z.string().max(40).optional(),
  hamletId: idOf("unit").optional(),
});
export type ModelFilter = z.infer<typeof ModelFilter>;

export interface ModelList {
  rows: ModelRow[];
  total: number;
  /** How the year stands against its plan. */
  standing: { year: number; target: YearTarget | null; registered: number; proposed: number; recognised: number };
  fields: readonly ModelField[];
  levels: readonly ModelLevel[];
  hamlets: { id: Id<"unit">; name: string }[];
  mayRegister: boolean;
}

/** The models of the commune that fit a filter, and how the year stands against the plan's target. */
export async function listModels(ctx: OfficialContext, filter: ModelFilter): Promise<ModelList> {
  needs(ctx, "model.read");
  const all = await list(ctx.db.read, ctx.scope);
  const year = filter.year ?? yearOf(ctx.today);
  const figures = modelFigures(all, modelLevels, { from: Day.parse(`${year}-01-01`), to: Day.parse(`${year}-12-31`) });
  const counted = (id: string) => (figures[id] ?? []).filter(({ leftOut }) => leftOut === undefined).length;
  return {
    rows: await modelRows(
      ctx,
      all.filter((model) => fits(model, filter)),
    ),
    total: all.length,
    standing: {
      year,
      target: await modelTargetOf(ctx, year),
      registered: counted("models.registered"),
      proposed: counted("models.proposed"),
      recognised: counted("models.recognised"),
    },
    fields: modelFields,
    levels: modelLevels,
    hamlets: hamletsOn(ctx.chart, ctx.today).map(({ id, name }) => ({ id, name })),
    mayRegister: reachOf(ctx.actor, "model.keep") !== "none",
  };
}

const fits = (model: Model, { year, state, field, hamletId }: ModelFilter): boolean =>
  (year === undefined ||
    [model.registeredOn, ...model.recognitions.map(({ decidedOn }) => decidedOn)].some(
      (day) => yearOf(day) === year,
    )) &&
  (state === undefined || model.state === state) &&
  (field === undefined || model.field === field) &&
  (hamletId === undefined || model.hamletIds.includes(hamletId));
