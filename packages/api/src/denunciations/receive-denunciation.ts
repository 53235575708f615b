import {
  addDenunciationEvent,
  findDenunciation,
  lastDenunciationNumber,
  listSealingKeys,
  saveDenunciation,
  saveRecipient,
} from "@gandan/db/denunciations";
import {
  type Denunciation,
  type DenunciationEvent,
  DenunciationIntake,
  excludedPeople,
  mostSealedAtOnce,
} from "@gandan/domain/denunciations";
import { type Result, dayOf, ok, refuse, startOf, yearOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { dueOnOf } from "./denunciation-clock.ts";
import { needsHolder } from "./my-keys.ts";
import { boxFor } from "./sealed-case.ts";
import { FileToSeal, cleanAll, sealFiles } from "./sealed-files.ts";

/** A letter with its scans; all of it is sealed in one go. */
export const DenunciationIn = DenunciationIntake.extend({
  files: z.array(FileToSeal).max(mostSealedAtOnce).default([]),
});
export type DenunciationIn = z.infer<typeof DenunciationIn>;

type Refusal =
  | (Awaited<ReturnType<typeof cleanAll>> & { ok: false })["refusal"]
  | "denunciation.id-taken"
  | "denunciation.day-ahead"
  | "denunciation.recipient-without-keys"
  | "denunciation.recipient-accused";

export type DenunciationTaken = Pick<Denunciation, "id" | "receipt" | "number" | "registerYear">;

/**
 * Takes in a denunciation and seals it at once to those who are named; the accused and their line cannot be named.
 * What was typed is kept nowhere in clear, not even for the one who typed it.
 */
export async function receiveDenunciation(
  ctx: OfficialContext,
  { files, ...intake }: DenunciationIn,
): Promise<Result<DenunciationTaken, Refusal>> {
  needsHolder(ctx);
  const cleaned = await cleanAll(ctx, files);
  if (!cleaned.ok) return cleaned;
  return ctx.db.write(ctx.scope, async (tx) => {
    const { id, receipt, channel, content, receivedOn, recipientIds, redactedText } = intake;
    const same = await findDenunciation(tx, ctx.scope, { id });
    if (same !== null) return same.receipt === receipt ? ok(takenOf(same)) : refuse("denunciation.id-taken");
    if ((await findDenunciation(tx, ctx.scope, { receipt })) !== null) return refuse("denunciation.id-taken");
    if (receivedOn > ctx.today) return refuse("denunciation.day-ahead");
    const excluded = excludedPeople(ctx.chart, content.accused.personIds, ctx.today);
    if (recipientIds.some((personId) => excluded.has(personId))) return refuse("denunciation.recipient-accused");
    const keysOf = new Map((await listSealingKeys(tx, ctx.scope)).map((keys) => [keys.personId, keys.publicKey]));
    if (recipientIds.some((personId) => !keysOf.has(personId))) return refuse("denunciation.recipient-without-keys");

    const now = ctx.now();
    const registerYear = yearOf(receivedOn);
    const keys = { whole: ctx.sealing.newKey(), redacted: ctx.sealing.newKey() };
    const event: DenunciationEvent = {
      kind: "received",
      at: now,
      day: receivedOn,
      personId: ctx.actor.personId,
      document: null,
      days: null,
      sealedNote: null,
    };
    const { papers, accused } = content;
    const denunciation: Denunciation = {
      id,
      communeId: ctx.scope,
      receipt,
      number: (await lastDenunciationNumber(tx, ctx.scope, registerYear)) + 1,
      registerYear,
      channel,
      receivedAt: receivedOn === dayOf(now) ? now : startOf(receivedOn),
      dueOn: dueOnOf(ctx.commune, [event]),
      state: "received",
      sealed: ctx.sealing.seal(JSON.stringify(content), keys.whole),
      sealedRedacted: ctx.sealing.seal(JSON.stringify({ text: redactedText, papers, accused }), keys.redacted),
      updatedAt: now,
      revision: 1,
    };
    await saveDenunciation(tx, denunciation);
    for (const personId of new Set(recipientIds)) {
      const box = boxFor(ctx.sealing, keys, "whole", keysOf.get(personId) ?? "");
      await saveRecipient(tx, {
        communeId: ctx.scope,
        denunciationId: id,
        personId,
        sight: "whole",
        box,
        namedAt: now,
      });
    }
    await addDenunciationEvent(tx, { ...event, communeId: ctx.scope, denunciationId: id });
    await sealFiles(tx, ctx, id, cleaned.value, { sight: "whole", key: keys.whole });
    await record(tx, ctx, "denunciation.received", id);
    return ok(takenOf(denunciation));
  });
}

const takenOf = ({ id, receipt, number, registerYear }: Denunciation): DenunciationTaken => ({
  id,
  receipt,
  number,
  registerYear,
});
