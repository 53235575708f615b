import type { Reader } from "@gandan/db";
import { listCommunesOf } from "@gandan/db/communes";
import type { Commune } from "@gandan/domain/roles";
import type { Id } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";

/** The other communes of the same province. What one of them had recognised is shown to all its neighbours. */
export async function neighboursOf({ commune, scope }: OfficialContext, reader: Reader): Promise<Commune[]> {
  const siblings = commune.parentId === null ? [] : await listCommunesOf(reader, commune.parentId);
  return siblings.filter(({ id }) => id !== scope);
}

/** Whose model is meant: the own commune's, or a neighbour's; null where it is neither. */
export async function ownerOf(
  ctx: OfficialContext,
  reader: Reader,
  communeId: Id<"commune"> | undefined,
): Promise<Pick<Commune, "id" | "name"> | null> {
  if (communeId === undefined || communeId === ctx.scope) return { id: ctx.scope, name: ctx.commune.name };
  return (await neighboursOf(ctx, reader)).find(({ id }) => id === communeId) ?? null;
}
