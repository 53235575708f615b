import { findCommune, saveCommune } from "@gandan/db/communes";
import { changeBetween } from "@gandan/domain/journal";
import { Commune, may } from "@gandan/domain/roles";
import { type Result, ok, refuse } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { openMoves, saveMoves } from "../petitions/recount-open.ts";
import { record } from "../record.ts";

export const CommuneEdit = Commune.pick({
  name: true,
  kind: true,
  provinceName: true,
  feedbackAnswerDays: true,
  silenceDays: true,
  afterSuspension: true,
  workingHours: true,
  targetLeadDays: true,
  directAnswers: true,
  recommendationAnswerDays: true,
  copyPrices: true,
  terrain: true,
  minorityShare: true,
}).partial();
export type CommuneEdit = z.infer<typeof CommuneEdit>;

/** Changes the commune's name or its own settings; what is left out stays. */
export const editCommune = (ctx: OfficialContext, input: CommuneEdit): Promise<Result<Commune, "commune.not-yours">> =>
  ctx.db.write(ctx.scope, async (tx) => {
    if (!may(ctx.actor, "commune.edit", { communeId: ctx.scope })) return refuse("commune.not-yours");
    const before = found(await findCommune(tx, ctx.scope));
    const after = {
      ...before,
      name: input.name ?? before.name,
      kind: input.kind ?? before.kind,
      provinceName: input.provinceName ?? before.provinceName,
      feedbackAnswerDays: input.feedbackAnswerDays ?? before.feedbackAnswerDays,
      silenceDays: input.silenceDays ?? before.silenceDays,
      afterSuspension: input.afterSuspension ?? before.afterSuspension,
      workingHours: input.workingHours ?? before.workingHours,
      targetLeadDays: input.targetLeadDays ?? before.targetLeadDays,
      directAnswers: input.directAnswers ?? before.directAnswers,
      copyPrices: input.copyPrices ?? before.copyPrices,
      // Nothing said is a value of its own here.
      recommendationAnswerDays:
        input.recommendationAnswerDays === undefined ? before.recommendationAnswerDays : input.recommendationAnswerDays,
      terrain: input.terrain === undefined ? before.terrain : input.terrain,
      minorityShare: input.minorityShare === undefined ? before.minorityShare : input.minorityShare,
    };
    await saveCommune(tx, after);
    await saveMoves(tx, await openMoves(tx, after));
    await record(tx, ctx, "commune.edited", ctx.scope, changeBetween(before, after));
    return ok(after);
  });
