import type { Writer } from "@gandan/db";
import { findDestructionList, saveDestructionList } from "@gandan/db/retention";
import * as retention from "@gandan/domain/retention";
import type { DestructionList } from "@gandan/domain/retention";
import { type Result, idOf, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { record } from "../record.ts";

const Asked = z.object({ id: idOf("destructionList"), revision: z.int().min(1) });
const reason = z.string().max(1_000);

export const FilesDecided = Asked.extend({
  petitionIds: z.array(idOf("petition")).max(retention.mostOnAList),
  is: retention.Verdict,
  reason,
});
export const MinutesRecorded = Asked.extend({ minutes: retention.DestructionMinutes });
export const ListWithdrawn = Asked.extend({ reason });
export const ListExecuted = Asked;

/** Loads a list, lets the domain decide, keeps what it decided and writes the journal's line. */
export function changeList<Refusal extends string>(
  ctx: OfficialContext,
  id: DestructionList["id"],
  line: { action: string; change?: Record<string, { from: unknown; to: unknown }>; reason?: string },
  decide: (
    list: DestructionList,
    tx: Writer,
  ) => Result<DestructionList, Refusal> | Promise<Result<DestructionList, Refusal>>,
): Promise<Result<{ revision: number }, Refusal>> {
  needs(ctx, "petition.read");
  needs(ctx, "retention.read");
  return ctx.db.write(ctx.scope, async (tx): Promise<Result<{ revision: number }, Refusal>> => {
    const list = found(await findDestructionList(tx, ctx.scope, id));
    const decision = await decide(list, tx);
    if (!decision.ok) return decision;
    await saveDestructionList(tx, decision.value);
    const state = { from: list.state, to: decision.value.state };
    const change = { ...line.change, ...(state.from === state.to ? {} : { state }) };
    await record(tx, ctx, line.action, id, change, line.reason ?? null);
    return ok({ revision: decision.value.revision });
  });
}

/** A leader says of some files what becomes of them. */
export const decideFiles = (ctx: OfficialContext, { id, ...said }: z.infer<typeof FilesDecided>) =>
  changeList(
    ctx,
    id,
    {
      action: "retention.decided",
      change: { verdict: { from: null, to: said.is }, count: { from: null, to: said.petitionIds.length } },
      reason: said.reason,
    },
    (list) => retention.decideFiles(list, said, ctx.actor, ctx.now()),
  );

/** Who was present, when and how. */
export const recordMinutes = (ctx: OfficialContext, { id, ...said }: z.infer<typeof MinutesRecorded>) =>
  changeList(ctx, id, { action: "retention.recorded" }, (list) =>
    retention.recordMinutes(list, said, ctx.actor, ctx.now()),
  );

/** Takes a list back. */
export const withdrawDestruction = (ctx: OfficialContext, { id, ...said }: z.infer<typeof ListWithdrawn>) =>
  changeList(ctx, id, { action: "retention.withdrawn", reason: said.reason }, (list) =>
    retention.withdrawDestruction(list, said, ctx.actor, ctx.now()),
  );
