import { listCommunesOf } from "@gandan/db/communes";
import { listModelsAcross } from "@gandan/db/models";
import { type ModelField, type Survival, familiesOf, survivals } from "@gandan/domain/models";
import { reachOf } from "@gandan/domain/roles";
import type { Day, Id } from "@gandan/domain/values";
import { modelFields } from "@gandan/packs/models";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";

/** A member of a family as the province sees it. */
interface ProvinceMember {
  id: Id<"model">;
  originId: Id<"model"> | null;
  name: string;
  communeName: string;
  registeredOn: Day;
  aliveOn: Day | null;
  depth: number;
  survival: Survival;
  isRecognised: boolean;
}

export interface ModelFamilies {
  /** Every family, the largest first; its first member is where it began. */
  families: { field: ModelField["name"]; members: ProvinceMember[] }[];
  communes: number;
  models: number;
  recognised: number;
  /** Members that were taken from others, by how they are doing. */
  replicas: { survival: Survival; count: number }[];
}

/** Who learned from whom in a province, and what survived. */
export async function modelFamilies(ctx: OfficialContext): Promise<ModelFamilies> {
  found(reachOf(ctx.actor, "model.read") === "province" ? true : null);
  const communes = await listCommunesOf(ctx.db.read, ctx.scope);
  const names = new Map(communes.map(({ id, name }) => [id, name]));
  const models = await listModelsAcross(ctx.db.read, [...names.keys()]);
  const families = familiesOf(models, ctx.today).map((family) => ({
    field: fieldNameOf(family[0]?.model.field ?? ""),
    members: family.map(({ model, depth, survival }): ProvinceMember => {
      const { id, originId, name, registeredOn, aliveOn, recognitions, communeId } = model;
      const communeName = names.get(communeId) ?? "";
      const isRecognised = recognitions.length > 0;
      return { id, originId, name, communeName, registeredOn, aliveOn, depth, survival, isRecognised };
    }),
  }));
  const replicas = families.flatMap(({ members }) => members.filter(({ depth }) => depth > 0));
  const counted = (kind: Survival) => replicas.filter(({ survival }) => survival === kind).length;
  return {
    families,
    communes: communes.length,
    models: models.length,
    recognised: models.filter(({ recognitions }) => recognitions.length > 0).length,
    replicas: survivals.map((survival) => ({ survival, count: counted(survival) })).filter(({ count }) => count > 0),
  };
}

const fieldNameOf = (code: string): ModelField["name"] =>
  modelFields.find((field) => field.code === code)?.name ?? { vi: code, en: code };
