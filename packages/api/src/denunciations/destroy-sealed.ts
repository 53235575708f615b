import type { Writer } from "@gandan/db";
import {
  addDenunciationEvent,
  eraseDenunciation,
  listDenunciationEvents,
  saveDenunciation,
} from "@gandan/db/denunciations";
import * as denunciations from "@gandan/domain/denunciations";
import { DestructionMinutes, Verdict } from "@gandan/domain/retention";
import { type Result, dayOf, idOf, ok } from "@gandan/domain/values";
import { retentionRules } from "@gandan/packs/retention";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { leaveNothing } from "../retention/index.ts";
import { namedCase } from "./sealed-case.ts";

export const SealedAsked = z.object({ denunciationId: idOf("denunciation"), revision: z.int().min(1) });
type SealedAsked = z.infer<typeof SealedAsked>;
export const SealedProposal = SealedAsked.extend({ basis: denunciations.SealedDestruction.shape.basis });
export const SealedVerdict = SealedAsked.extend({ is: Verdict });
export const SealedMinutes = SealedAsked.extend({ minutes: DestructionMinutes });

/** A step about the destruction of a case, by one who is named for it; for everybody else the case is not there. */
const changeSealed = <Refusal extends string>(
  ctx: OfficialContext,
  { denunciationId, revision }: SealedAsked,
  action: string,
  decide: (sealed: denunciations.Sealed) => Result<denunciations.Denunciation, Refusal>,
  save: (tx: Writer, denunciation: denunciations.Denunciation) => Promise<void> = saveDenunciation,
): Promise<Result<{ revision: number }, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx): Promise<Result<{ revision: number }, Refusal>> => {
    const { denunciation } = await namedCase(tx, ctx, denunciationId);
    const events = await listDenunciationEvents(tx, ctx.scope, denunciationId);
    const decision = decide({ denunciation, events, rules: retentionRules, revision });
    if (!decision.ok) return decision;
    await save(tx, decision.value);
    await record(tx, ctx, action, denunciationId);
    return ok({ revision: decision.value.revision });
  });

export const proposeSealed = (ctx: OfficialContext, { basis, ...asked }: z.infer<typeof SealedProposal>) =>
  changeSealed(ctx, asked, "denunciation.destruction-proposed", (sealed) =>
    denunciations.proposeSealed(sealed, { basis }, ctx.actor, ctx.now()),
  );

export const decideSealed = (ctx: OfficialContext, { is, ...asked }: z.infer<typeof SealedVerdict>) =>
  changeSealed(ctx, asked, "denunciation.destruction-decided", (sealed) =>
    denunciations.decideSealed(sealed, { is }, ctx.actor, ctx.now()),
  );

export const recordSealed = (ctx: OfficialContext, { minutes, ...asked }: z.infer<typeof SealedMinutes>) =>
  changeSealed(ctx, asked, "denunciation.destruction-recorded", (sealed) =>
    denunciations.recordSealed(sealed, { minutes }, ctx.actor, ctx.now()),
  );

export const withdrawSealed = (ctx: OfficialContext, asked: SealedAsked) =>
  changeSealed(ctx, asked, "denunciation.destruction-withdrawn", (sealed) =>
    denunciations.withdrawSealed(sealed, ctx.actor),
  );

/** Destroys what is sealed of a case: content, keys, notes and scans go, from the disk too. */
export async function executeSealed(ctx: OfficialContext, asked: SealedAsked) {
  const now = ctx.now();
  const done = await changeSealed(
    ctx,
    asked,
    "denunciation.destroyed",
    (sealed) => denunciations.executeSealed(sealed, ctx.actor, now),
    async (tx, denunciation) => {
      await eraseDenunciation(tx, denunciation, now);
      const facts = { personId: ctx.actor.personId, document: null, days: null, sealedNote: null };
      const own = { communeId: ctx.scope, denunciationId: denunciation.id };
      await addDenunciationEvent(tx, { ...own, ...facts, kind: "destroyed", at: now, day: dayOf(now) });
    },
  );
  if (done.ok) await leaveNothing(ctx, ctx.scope);
  return done;
}
