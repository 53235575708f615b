import { listModelEvents } from "@gandan/db/models";
import {
  type AliveClock,
  type Model,
  type PassportPart,
  type Survival,
  aliveClock,
  missingIn,
  passportParts,
  standingEvidence,
  survivalOf,
} from "@gandan/domain/models";
import { chartOn, holdersOf } from "@gandan/domain/roles";
import type { OfficialContext } from "../context.ts";
import { titleOf } from "../dialogues/list-dialogues.ts";

/** A model as lists show it: its fields, the names behind its ids, how whole its passport is and how it is doing. */
export interface ModelRow extends Omit<Model, "communeId"> {
  ownerTitle: string;
  holderNames: string[];
  hamletNames: string[];
  evidence: number;
  missing: PassportPart[];
  parts: number;
  survival: Survival;
  clock: AliveClock | null;
}

/** Some models with the names behind their ids on the day of the request. */
export async function modelRows(ctx: OfficialContext, models: readonly Model[]): Promise<ModelRow[]> {
  const events = await listModelEvents(ctx.db.read, ctx.scope, null);
  const standing = standingEvidence(events);
  const units = new Map(ctx.chart.units.map(({ id, name }) => [id, name]));
  return models.map(({ communeId: _commune, ...shown }) => {
    const model = { communeId: ctx.scope, ...shown };
    const evidence = standing.filter(({ modelId }) => modelId === shown.id).length;
    return {
      ...shown,
      ownerTitle: titleOf(ctx, shown.ownerId),
      holderNames: holdersOf(ctx.chart, shown.ownerId, ctx.today).map(({ name }) => name),
      hamletNames: shown.hamletIds.flatMap((id) => units.get(id) ?? []),
      evidence,
      missing: missingIn(shown, { evidence, hasOwner: hasOwner(ctx, shown) }),
      parts: passportParts.length,
      survival: survivalOf(model, ctx.today),
      clock: aliveClock(shown, ctx.today),
    };
  });
}

/** Whether the position that answers for a model is still there. */
export const hasOwner = ({ chart, today }: OfficialContext, { ownerId }: Pick<Model, "ownerId">): boolean =>
  chartOn(chart, today).positions.some(({ id }) => id === ownerId);
