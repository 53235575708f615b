import { findDenunciation } from "@gandan/db/denunciations";
import { DenunciationIntake, mostSealedAtOnce } from "@gandan/domain/denunciations";
import { type Result, dayOf, ok, refuse, startOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { type DenunciationTaken, type SealingRefusal, keepSealed, takenOf } from "./keep-sealed.ts";
import { needsHolder } from "./my-keys.ts";
import { FileToSeal, cleanAll, sealFiles } from "./sealed-files.ts";

/** A letter with its scans; all of it is sealed in one go. */
export const DenunciationIn = DenunciationIntake.extend({
  files: z.array(FileToSeal).max(mostSealedAtOnce).default([]),
});
export type DenunciationIn = z.infer<typeof DenunciationIn>;

type Refusal =
  | (Awaited<ReturnType<typeof cleanAll>> & { ok: false })["refusal"]
  | SealingRefusal
  | "denunciation.id-taken"
  | "denunciation.day-ahead";

/**
 * Takes in a denunciation and seals it at once to those who are named; the accused and their line cannot be named.
 * What was typed is kept nowhere in clear, not even for the one who typed it.
 */
export async function receiveDenunciation(
  ctx: OfficialContext,
  { files, receivedOn, ...intake }: DenunciationIn,
): Promise<Result<DenunciationTaken, Refusal>> {
  needsHolder(ctx);
  const cleaned = await cleanAll(ctx, files);
  if (!cleaned.ok) return cleaned;
  return ctx.db.write(ctx.scope, async (tx) => {
    const { id, receipt } = intake;
    const same = await findDenunciation(tx, ctx.scope, { id });
    if (same !== null) return same.receipt === receipt ? ok(takenOf(same)) : refuse("denunciation.id-taken");
    if ((await findDenunciation(tx, ctx.scope, { receipt })) !== null) return refuse("denunciation.id-taken");
    if (receivedOn > ctx.today) return refuse("denunciation.day-ahead");
    const now = ctx.now();
    const { personId } = ctx.actor;
    const received = { at: now, day: receivedOn, personId, document: null, days: null, note: null };
    const kept = await keepSealed(tx, ctx, {
      ...intake,
      receivedAt: receivedOn === dayOf(now) ? now : startOf(receivedOn),
      petitionId: null,
      turnedFrom: null,
      history: [{ kind: "received", ...received }],
    });
    if (!kept.ok) return kept;
    await sealFiles(tx, ctx, id, cleaned.value, { sight: "whole", key: kept.value.keys.whole });
    return ok(takenOf(kept.value.denunciation));
  });
}
