import type { Writer } from "@gandan/db";
import { findSupervision, saveSupervision } from "@gandan/db/supervision";
import { changeBetween } from "@gandan/domain/journal";
import type { Supervision, SupervisionFinding } from "@gandan/domain/supervision";
import { type Id, type Result, idOf, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { record } from "../record.ts";

export const SupervisionAsked = z.object({ id: idOf("supervision"), revision: z.int().min(1) });
export const FindingAsked = SupervisionAsked.extend({ findingId: idOf("supervisionFinding") });

export type SupervisionChanged<Refusal extends string> = Promise<Result<{ revision: number }, Refusal>>;

/** Loads a supervision, lets the domain decide, keeps what it decided and writes the journal's line. */
export function changeSupervision<Refusal extends string>(
  ctx: OfficialContext,
  id: Id<"supervision">,
  said: { action: string; reason?: string | null; findingId?: SupervisionFinding["id"] },
  decide: (kept: Supervision, tx: Writer) => Result<Supervision, Refusal> | Promise<Result<Supervision, Refusal>>,
): SupervisionChanged<Refusal> {
  needs(ctx, "supervision.read");
  return ctx.db.write(ctx.scope, async (tx): SupervisionChanged<Refusal> => {
    const kept = found(await findSupervision(tx, ctx.scope, id));
    const decision = await decide(kept, tx);
    if (!decision.ok) return decision;
    await saveSupervision(tx, decision.value);
    await record(tx, ctx, said.action, id, changeOf(kept, decision.value, said.findingId), said.reason ?? null);
    return ok({ revision: decision.value.revision });
  });
}

/** What the journal tells: the fields of the plan old → new, and which finding it was about; its words stand in the record. */
function changeOf(
  { findings: _before, ...before }: Supervision,
  { findings, ...after }: Supervision,
  findingId: SupervisionFinding["id"] | undefined,
) {
  const number = findings.find((finding) => finding.id === findingId)?.number;
  return { ...changeBetween(before, after), ...(number === undefined ? {} : { number: { from: null, to: number } }) };
}
