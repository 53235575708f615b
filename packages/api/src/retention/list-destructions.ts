import { findDestructionList, listDestructionLists } from "@gandan/db/retention";
import { type DestructionList, waitsFor } from "@gandan/domain/retention";
import { may } from "@gandan/domain/roles";
import { idOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { type DestructionPage, destructionPage } from "./list-row.ts";

export const ListAsked = z.object({ id: idOf("destructionList") });

/** A list in one line. */
interface ListRow extends Pick<DestructionList, "id" | "number" | "year" | "state" | "proposedAt" | "executedAt"> {
  ruleName: { vi: string; en: string } | null;
  files: number;
  toDestroy: number;
}

/** Every list of files proposed for destruction, the newest first. */
export async function listDestructions(ctx: OfficialContext): Promise<ListRow[]> {
  needs(ctx, "petition.read");
  needs(ctx, "retention.read");
  return (await listDestructionLists(ctx.db.read, ctx.scope)).map((list) => rowOf(ctx, list));
}

/** The lists that wait for the person's decision; none for who decides nothing of them. */
export async function listsToDecide(ctx: OfficialContext): Promise<ListRow[]> {
  if (!may(ctx.actor, "retention.decide", { communeId: ctx.scope })) return [];
  const lists = await listDestructionLists(ctx.db.read, ctx.scope);
  return lists.filter((list) => waitsFor(list, ctx.actor)).map((list) => rowOf(ctx, list));
}

function rowOf(ctx: OfficialContext, list: DestructionList): ListRow {
  const { id, number, year, state, proposedAt, executedAt } = list;
  const { rule, items } = destructionPage(ctx, list);
  const toDestroy = items.filter(({ verdict, heldBack }) => verdict?.is === "destroy" && heldBack === null).length;
  const ruleName = rule?.name ?? null;
  return { id, number, year, state, proposedAt, executedAt, ruleName, files: items.length, toDestroy };
}

/** One list with its files. */
export async function getDestruction(
  ctx: OfficialContext,
  { id }: z.infer<typeof ListAsked>,
): Promise<DestructionPage> {
  needs(ctx, "petition.read");
  needs(ctx, "retention.read");
  return destructionPage(ctx, found(await findDestructionList(ctx.db.read, ctx.scope, id)));
}
