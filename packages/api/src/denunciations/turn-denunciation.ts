import type { Writer } from "@gandan/db";
import { addDenunciationEvent, listDenunciationEvents, saveDenunciation } from "@gandan/db/denunciations";
import { addPetitionEvent, insertPetition, lastNumber } from "@gandan/db/petitions";
import * as denunciations from "@gandan/domain/denunciations";
import { Intake, type Petition, noParticulars, receiptFrom, untouched } from "@gandan/domain/petitions";
import { may } from "@gandan/domain/roles";
import { type Result, dayOf, idOf, ok, refuse, yearOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { dueOnOf } from "../petitions/petition-clock.ts";
import { record } from "../record.ts";
import { arrivalOf } from "./arrival.ts";
import { namedCase, openContent, openKeys } from "./sealed-case.ts";

/** What a sealed case may be found to be. */
export const turnedKinds = ["complaint", "recommendation", "feedback", "information-request"] as const;
export type TurnedKind = (typeof turnedKinds)[number];

/** What leaves the seal of a case that is no denunciation, word by word as the official lets it go. */
export const Turning = z.object({
  denunciationId: idOf("denunciation"),
  revision: z.number().int(),
  passphrase: z.string().max(200),
  kind: z.enum(turnedKinds),
  reason: z.string().trim().max(3_000),
  text: Intake.shape.text,
  name: Intake.shape.name,
  contact: Intake.shape.contact,
  address: z.string().trim().max(300).nullable(),
});
export type Turning = z.infer<typeof Turning>;

type Refusal =
  | denunciations.TurnRefusal
  | "denunciation.not-yours"
  | "denunciation.passphrase-wrong"
  | "denunciation.changed-meanwhile";

/**
 * Finds a sealed case to be a letter of another kind. Only who sees the whole of it may; what they let go is entered in
 * the register under the same receipt and day, without a word of where it came from. All else stays sealed.
 */
export async function turnDenunciation(
  ctx: OfficialContext,
  { denunciationId, revision, passphrase, kind, reason, ...clear }: Turning,
): Promise<Result<Pick<Petition, "id" | "number" | "registerYear">, Refusal>> {
  const { recipient } = await namedCase(ctx.db.read, ctx, denunciationId);
  if (recipient.sight !== "whole" || !may(ctx.actor, "petition.receive", { communeId: ctx.scope }))
    return refuse("denunciation.not-yours");
  const keys = await openKeys(ctx, recipient, passphrase);
  if (!keys.ok) return keys;
  return ctx.db.write(ctx.scope, async (tx) => {
    const { denunciation } = await namedCase(tx, ctx, denunciationId);
    const sealedReason = reason === "" ? null : ctx.sealing.seal(reason, keys.value.redacted);
    const by = { personId: ctx.actor.personId, sealedReason };
    const turned = denunciations.turnDenunciation(denunciation, kind, by, ctx.now());
    if (!turned.ok) return turned;
    if (denunciation.revision !== revision) return refuse("denunciation.changed-meanwhile");
    const { whole } = openContent(ctx.sealing, denunciation, keys.value);
    const particulars = {
      ...noParticulars,
      address: clear.address,
      isSigned: whole?.isSigned ?? false,
    };
    const petition = await enter(tx, ctx, denunciation, { ...clear, kind, particulars });
    // The receipt in the citizen's hand goes with the letter.
    await saveDenunciation(tx, { ...turned.value.denunciation, receipt: receiptFrom(ctx.random(10)) });
    await addDenunciationEvent(tx, { ...turned.value.event, communeId: ctx.scope, denunciationId });
    await record(tx, ctx, "denunciation.turned", denunciationId);
    const { id, number, registerYear } = petition;
    return ok({ id, number, registerYear });
  });
}

type Clear = Pick<Petition, "kind" | "text" | "name" | "contact" | "particulars">;

/** Enters what was let go as a letter of its own kind, with the days on which it came. */
async function enter(
  tx: Writer,
  ctx: OfficialContext,
  { id, receipt, channel, receivedAt }: denunciations.Denunciation,
  { kind, text, name, contact, particulars }: Clear,
): Promise<Petition> {
  const registerYear = yearOf(dayOf(receivedAt));
  const events = arrivalOf(await listDenunciationEvents(tx, ctx.scope, id));
  const petition: Petition = {
    id: ctx.newId("petition"),
    communeId: ctx.scope,
    kioskId: null,
    receipt,
    kind,
    channel,
    number: (await lastNumber(tx, ctx.scope, registerYear)) + 1,
    registerYear,
    text,
    topic: "other",
    hamletId: null,
    language: "vi",
    name: name === "" ? null : name,
    contact: contact === "" ? null : contact,
    consentAt: null,
    writtenAt: receivedAt,
    receivedAt,
    particulars,
    ...untouched,
    updatedAt: ctx.now(),
  };
  const dated = { ...petition, dueOn: dueOnOf(ctx.commune, petition, events) };
  await insertPetition(tx, dated);
  for (const event of events) await addPetitionEvent(tx, { ...event, communeId: ctx.scope, petitionId: petition.id });
  await record(tx, ctx, "petition.received", petition.id);
  return dated;
}
