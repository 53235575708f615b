import { addSealingKeys, findSealingKeys, listSealingKeys } from "@gandan/db/denunciations";
import { holdersOf, reachOf } from "@gandan/domain/roles";
import { type Id, type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { record } from "../record.ts";

const Passphrase = z.string().min(12).max(200);
export const NewKeys = z.object({ passphrase: Passphrase });
export type NewKeys = z.infer<typeof NewKeys>;

/** Hides every page of denunciations from those whose bundle never holds one. */
export function needsHolder(ctx: OfficialContext): void {
  found(reachOf(ctx.actor, "denunciation.hold") === "none" ? null : true);
}

export interface Keyring {
  hasKeys: boolean;
  /** Who has keys and could be named, with their positions today. */
  holders: { personId: Id<"person">; name: string; titles: string[] }[];
}

/** Whether the person has keys of their own, and who else has. */
export async function keyring(ctx: OfficialContext): Promise<Keyring> {
  needsHolder(ctx);
  const keys = await listSealingKeys(ctx.db.read, ctx.scope);
  return {
    hasKeys: keys.some(({ personId }) => personId === ctx.actor.personId),
    holders: keys.flatMap(({ personId }) => {
      const person = ctx.chart.people.find(({ id }) => id === personId);
      const titles = ctx.chart.positions
        .filter(({ id }) => holdersOf(ctx.chart, id, ctx.today).some((holder) => holder.id === personId))
        .map(({ title }) => title);
      return person === undefined || titles.length === 0 ? [] : [{ personId, name: person.name, titles }];
    }),
  };
}

/** Makes the person's keys once; the passphrase is kept nowhere and cannot be reset by anybody. */
export async function makeKeys(
  ctx: OfficialContext,
  { passphrase }: NewKeys,
): Promise<Result<true, "denunciation.keys-there">> {
  needsHolder(ctx);
  const keys = await ctx.sealing.newKeys(passphrase);
  return ctx.db.write(ctx.scope, async (tx) => {
    const { personId } = ctx.actor;
    if ((await findSealingKeys(tx, ctx.scope, personId)) !== null) return refuse("denunciation.keys-there");
    await addSealingKeys(tx, { communeId: ctx.scope, personId, ...keys, createdAt: ctx.now() });
    await record(tx, ctx, "sealing-keys.made", personId);
    return ok(true);
  });
}
