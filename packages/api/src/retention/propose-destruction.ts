import { listPetitionsById } from "@gandan/db/petitions";
import { findDestructionList, listDestructionLists, saveDestructionList } from "@gandan/db/retention";
import * as retention from "@gandan/domain/retention";
import { type Id, type Result, idOf, ok, refuse, yearOf } from "@gandan/domain/values";
import { retentionRules } from "@gandan/packs/retention";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { record } from "../record.ts";
import { withObstacles } from "./around.ts";

export const Proposal = z.object({
  /** Made on the screen, so that a repeat is the same list. */
  id: idOf("destructionList"),
  kind: retention.RetainedKind,
  basis: retention.DestructionList.shape.basis,
  petitionIds: z.array(idOf("petition")).max(retention.mostOnAList),
});
export type Proposal = z.infer<typeof Proposal>;

/** Proposes files that are past their period for destruction. */
export function proposeDestruction(
  ctx: OfficialContext,
  { id, kind, basis, petitionIds }: Proposal,
): Promise<Result<{ id: Id<"destructionList">; revision: number }, retention.ProposalRefusal>> {
  needs(ctx, "petition.read");
  needs(ctx, "retention.read");
  return ctx.db.write(ctx.scope, async (tx) => {
    const before = await findDestructionList(tx, ctx.scope, id);
    if (before !== null) return ok({ id, revision: before.revision });
    const rule = retention.ruleInForce(retentionRules, kind, ctx.today);
    if (rule === null) return refuse("retention.no-period");
    const petitions = await listPetitionsById(tx, ctx.scope, petitionIds);
    petitions.sort((one, other) => one.receivedAt - other.receivedAt);
    if (petitions.length !== new Set(petitionIds).size) return refuse("retention.file-unknown");
    const proposed = await withObstacles(tx, ctx.scope, petitions, ctx.today);
    const numbers = (await listDestructionLists(tx, ctx.scope)).filter(({ year }) => year === yearOf(ctx.today));
    const number = Math.max(0, ...numbers.map((list) => list.number)) + 1;
    const decision = retention.proposeDestruction({ id, number, rule, basis }, proposed, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await saveDestructionList(tx, decision.value);
    const change = { rule: { from: null, to: rule.id }, count: { from: null, to: decision.value.items.length } };
    await record(tx, ctx, "retention.proposed", id, change);
    return ok({ id, revision: decision.value.revision });
  });
}
