import { listModels } from "@gandan/db/models";
import {
  type Measure,
  type Model,
  type ModelField,
  type Recognition,
  type Survival,
  familyOf,
  survivalOf,
} from "@gandan/domain/models";
import { type Day, type Id, dayOf, publicText } from "@gandan/domain/values";
import { modelFields, modelLevels } from "@gandan/packs/models";
import type { Outside } from "../context.ts";
import { csvOf } from "../csv.ts";
import { knownChart } from "../session/known-chart.ts";

/** A recognised model as anybody may read it: what it does, what came of it, by which decision; nobody's name. */
export interface PublicModel {
  name: string;
  fieldName: ModelField["name"];
  hamletNames: string[];
  recognitions: (Omit<Recognition, "level"> & { level: string; levelName: ModelField["name"] })[];
  problem: string;
  approach: string;
  measures: Measure[];
  people: number | null;
  households: number | null;
  survival: Survival;
  aliveOn: Day | null;
  /** The hamlets that took it over and still go on. */
  takenOverBy: string[];
}

/** The recognised models of a commune, the newest decision first. */
export async function publicModels(ctx: Pick<Outside, "db" | "now">, communeId: Id<"commune">): Promise<PublicModel[]> {
  const chart = await knownChart(ctx, communeId);
  const today = dayOf(ctx.now());
  const models = await listModels(ctx.db.read, communeId);
  const names = new Map(chart.units.map(({ id, name }) => [id, name]));
  const hamletsOf = ({ hamletIds }: Pick<Model, "hamletIds">) => hamletIds.flatMap((id) => names.get(id) ?? []);
  return models
    .filter(({ recognitions }) => recognitions.length > 0)
    .toSorted((one, other) => newest(other).localeCompare(newest(one)))
    .map((model) => {
      const { name, field, recognitions, passport, aliveOn } = model;
      const { problem, approach, measures, people, households } = passport;
      const family = familyOf(models, model.id, today);
      return {
        name,
        fieldName: modelFields.find(({ code }) => code === field)?.name ?? { vi: field, en: field },
        hamletNames: hamletsOf(model),
        recognitions: recognitions.map((one) => ({
          ...one,
          levelName: modelLevels.find(({ code }) => code === one.level)?.name ?? { vi: one.level, en: one.level },
        })),
        problem: publicText(problem),
        approach: publicText(approach),
        measures: measures.map((one) => ({ ...one, what: publicText(one.what), source: publicText(one.source) })),
        people,
        households,
        survival: survivalOf(model, today),
        aliveOn,
        takenOverBy: family
          .filter((member) => member.model.originId === model.id && member.survival !== "ended")
          .flatMap((member) => hamletsOf(member.model)),
      };
    });
}

const newest = ({ recognitions }: Pick<Model, "recognitions">): string =>
  recognitions
    .map(({ decidedOn }) => decidedOn)
    .toSorted()
    .at(-1) ?? "";

const columns = [
  "name",
  "field",
  "hamlets",
  "level",
  "decision",
  "decidedOn",
  "issuer",
  "people",
  "households",
  "survival",
  "takenOverBy",
] as const;

/** One row a decision, as open data. */
export const modelsCsv = (models: readonly PublicModel[]): string =>
  csvOf([
    [...columns],
    ...models.flatMap((model) =>
      model.recognitions.map(({ level, decision, decidedOn, issuer }) => [
        model.name,
        model.fieldName.vi,
        model.hamletNames.join("; "),
        level,
        decision,
        decidedOn,
        issuer,
        model.people,
        model.households,
        model.survival,
        model.takenOverBy.join("; "),
      ]),
    ),
  ]);
