import { listModelTasks, listModels, listModelsAcross } from "@gandan/db/models";
import { type Measure, type Model, type ModelField, type Survival, survivalOf } from "@gandan/domain/models";
import { may } from "@gandan/domain/roles";
import { type Day, type Id, publicText } from "@gandan/domain/values";
import { modelFields, modelLevels } from "@gandan/packs/models";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { neighboursOf } from "./neighbours.ts";

/** A neighbour's recognised model as one looks at it to take it over. */
export interface OfferedModel {
  id: Id<"model">;
  communeId: Id<"commune">;
  communeName: string;
  name: string;
  fieldName: ModelField["name"];
  recognition: { levelName: ModelField["name"]; decision: string; decidedOn: Day } | null;
  problem: string;
  approach: string;
  measures: Measure[];
  people: number | null;
  cost: number | null;
  survival: Survival;
  /** Tasks of its list; without any there is nothing to take over. */
  tasks: number;
  /** How often it was taken over anywhere in the province. */
  takenOver: number;
  /** The commune's own model that was taken from it and goes on. */
  isOurs: boolean;
}

/** The recognised models of the province's other communes that still go on, the most taken over first. */
export async function offeredModels(ctx: OfficialContext): Promise<{ rows: OfferedModel[]; mayTake: boolean }> {
  needs(ctx, "model.read");
  const neighbours = await neighboursOf(ctx, ctx.db.read);
  const known = await listModelsAcross(ctx.db.read, [...neighbours.map(({ id }) => id), ctx.scope]);
  const rows: OfferedModel[] = [];
  for (const { id, name } of neighbours) {
    if (!known.some(({ communeId, state }) => communeId === id && state === "recognised")) continue;
    const lines = await listModelTasks(ctx.db.read, id, null);
    for (const model of await listModels(ctx.db.read, id)) {
      if (model.state !== "recognised") continue;
      const taken = known.filter(({ originId }) => originId === model.id);
      rows.push({
        ...shown(model),
        communeId: id,
        communeName: name,
        survival: survivalOf(model, ctx.today),
        tasks: lines.filter(({ modelId }) => modelId === model.id).length,
        takenOver: taken.length,
        isOurs: taken.some(({ communeId, state }) => communeId === ctx.scope && state !== "ended"),
      });
    }
  }
  return {
    rows: rows.toSorted((a, b) => b.takenOver - a.takenOver || a.name.localeCompare(b.name, "vi")),
    mayTake: may(ctx.actor, "model.decide", { communeId: ctx.scope }),
  };
}

// What anybody may read of a recognised model, and what it cost.
function shown({ id, name, field, recognitions, passport }: Model) {
  const rankOf = (code: string) => modelLevels.find((level) => level.code === code)?.rank ?? 0;
  const [best] = recognitions.toSorted((a, b) => rankOf(b.level) - rankOf(a.level));
  const level = modelLevels.find(({ code }) => code === best?.level);
  return {
    id,
    name: publicText(name),
    fieldName: modelFields.find(({ code }) => code === field)?.name ?? { vi: field, en: field },
    recognition:
      best === undefined
        ? null
        : {
            levelName: level?.name ?? { vi: best.level, en: best.level },
            decision: best.decision,
            decidedOn: best.decidedOn,
          },
    problem: publicText(passport.problem),
    approach: publicText(passport.approach),
    measures: passport.measures.map((one) => ({ ...one, what: publicText(one.what), source: publicText(one.source) })),
    people: passport.people,
    cost: passport.cost,
  };
}
