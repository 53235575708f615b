import type { Writer } from "@gandan/db";
import {
  addDenunciationEvent,
  lastDenunciationNumber,
  listSealingKeys,
  saveDenunciation,
  saveRecipient,
} from "@gandan/db/denunciations";
import {
  type Denunciation,
  type DenunciationEvent,
  type DenunciationIntake,
  excludedPeople,
} from "@gandan/domain/denunciations";
import { type Result, dayOf, ok, refuse, yearOf } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { dueOnOf } from "./denunciation-clock.ts";
import { boxFor } from "./sealed-case.ts";

export type SealingRefusal = "denunciation.recipient-accused" | "denunciation.recipient-without-keys";

type Sealable = Pick<DenunciationIntake, "content" | "redactedText" | "recipientIds"> &
  Pick<Denunciation, "id" | "receipt" | "channel" | "receivedAt" | "petitionId" | "turnedFrom"> & {
    /** Its history so far, with what was said in each step; it is sealed for everybody who is named. */
    history: (Omit<DenunciationEvent, "sealedNote"> & { note: string | null })[];
  };

/** A case that was just sealed, and its keys while its files are sealed too. */
interface Sealed {
  denunciation: Denunciation;
  keys: { whole: string; redacted: string };
}

/** Seals a case to those who are named and enters it in its register; the accused and their line cannot be named. */
export async function keepSealed(
  tx: Writer,
  ctx: OfficialContext,
  { content, redactedText, recipientIds, history, ...given }: Sealable,
): Promise<Result<Sealed, SealingRefusal>> {
  const excluded = excludedPeople(ctx.chart, content.accused.personIds, ctx.today);
  if (recipientIds.some((personId) => excluded.has(personId))) return refuse("denunciation.recipient-accused");
  const keysOf = new Map((await listSealingKeys(tx, ctx.scope)).map((keys) => [keys.personId, keys.publicKey]));
  if (recipientIds.some((personId) => !keysOf.has(personId))) return refuse("denunciation.recipient-without-keys");

  const keys = { whole: ctx.sealing.newKey(), redacted: ctx.sealing.newKey() };
  const own = { communeId: ctx.scope, denunciationId: given.id };
  const events = history.map(({ note, ...event }) => ({
    ...event,
    sealedNote: note === null ? null : ctx.sealing.seal(note, keys.redacted),
  }));
  const registerYear = yearOf(dayOf(given.receivedAt));
  const { papers, accused } = content;
  const denunciation: Denunciation = {
    ...given,
    communeId: ctx.scope,
    number: (await lastDenunciationNumber(tx, ctx.scope, registerYear)) + 1,
    registerYear,
    dueOn: dueOnOf(ctx.commune, events),
    state: "received",
    sealed: ctx.sealing.seal(JSON.stringify(content), keys.whole),
    sealedRedacted: ctx.sealing.seal(JSON.stringify({ text: redactedText, papers, accused }), keys.redacted),
    turnedTo: null,
    destruction: null,
    updatedAt: ctx.now(),
    revision: 1,
  };
  await saveDenunciation(tx, denunciation);
  for (const personId of new Set(recipientIds)) {
    const box = boxFor(ctx.sealing, keys, "whole", keysOf.get(personId) ?? "");
    await saveRecipient(tx, { ...own, personId, sight: "whole", box, namedAt: ctx.now() });
  }
  for (const event of events) await addDenunciationEvent(tx, { ...event, ...own });
  await record(tx, ctx, "denunciation.received", given.id);
  return ok({ denunciation, keys });
}

export type DenunciationTaken = Pick<Denunciation, "id" | "receipt" | "number" | "registerYear">;

/** What the person who took a case in is told of it. */
export const takenOf = ({ id, receipt, number, registerYear }: Denunciation): DenunciationTaken => ({
  id,
  receipt,
  number,
  registerYear,
});
