import { findPublication, savePublication } from "@gandan/db/publications";
import { changeBetween } from "@gandan/domain/journal";
import {
  type EndRefusal,
  type Publication,
  type WithdrawRefusal,
  Withdrawal,
  endPublication as end,
  withdrawPublication as withdraw,
} from "@gandan/domain/publications";
import { Day, type Result, idOf, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { record } from "../record.ts";

const Asked = z.object({ id: idOf("publication"), revision: z.int().min(1) });
export const PublicationEnded = Asked.extend({ on: Day });
export const PublicationWithdrawn = Asked.extend({ withdrawal: Withdrawal });

/** Takes down what still hangs. */
export const endPublication = (ctx: OfficialContext, { id, on, revision }: z.infer<typeof PublicationEnded>) =>
  changed<EndRefusal>(ctx, id, "publication.ended", null, (kept) => end(kept, on, revision, ctx.actor, ctx.now()));

/** Withdraws an entry of the register, with its reason. */
export const withdrawPublication = (
  ctx: OfficialContext,
  { id, withdrawal, revision }: z.infer<typeof PublicationWithdrawn>,
) =>
  changed<WithdrawRefusal>(ctx, id, "publication.withdrawn", withdrawal.reason, (kept) =>
    withdraw(kept, withdrawal, revision, ctx.actor, ctx.now()),
  );

function changed<Refusal extends string>(
  ctx: OfficialContext,
  id: Publication["id"],
  action: string,
  reason: string | null,
  decide: (kept: Publication) => Result<Publication, Refusal>,
): Promise<Result<{ revision: number }, Refusal>> {
  needs(ctx, "publication.read");
  return ctx.db.write(ctx.scope, async (tx): Promise<Result<{ revision: number }, Refusal>> => {
    const kept = found(await findPublication(tx, ctx.scope, id));
    const decision = decide(kept);
    if (!decision.ok) return decision;
    await savePublication(tx, decision.value);
    await record(tx, ctx, action, id, changeBetween(kept, decision.value, ["withdrawal"]), reason);
    return ok({ revision: decision.value.revision });
  });
}
