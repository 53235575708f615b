import { addDenunciationEvent, listDenunciationEvents } from "@gandan/db/denunciations";
import { type SafeFacts, type SenderFacts, safePaperOf, senderPaperOf } from "@gandan/documents/denunciations";
import { type OfficialDocument, writeDocx } from "@gandan/documents/write";
import {
  type Denunciation,
  type DenunciationContent,
  type DenunciationEvent,
  denunciationPaperKinds,
  denunciationPapersOf,
  hasOpened,
  namesSender,
  redact,
} from "@gandan/domain/denunciations";
import { signersOn } from "@gandan/domain/roles";
import { type Result, dayOf, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { record } from "../record.ts";
import { communeKindWords } from "../roles/commune-kind-words.ts";
import { type SavedFile, savedFile } from "../saved-file.ts";
import { fileEvent } from "./add-sealed-files.ts";
import { deadlinesFor } from "./denunciation-clock.ts";
import { Opening } from "./open-denunciation.ts";
import { paperNames } from "./paper-names.ts";
import { namedCase, openContent, openKeys } from "./sealed-case.ts";

export const DenunciationPaperAsked = Opening.extend({
  kind: z.enum(denunciationPaperKinds),
  /** The place of its event in the case's history. */
  event: z.number().int().min(0).max(10_000),
  /** The body it goes to, where it goes to one; it is kept nowhere. */
  addressee: z.string().trim().max(300).nullable(),
  signerId: idOf("position").optional(),
});
export type DenunciationPaperAsked = z.infer<typeof DenunciationPaperAsked>;

type Refusal = "denunciation.passphrase-wrong" | "denunciation.open-first" | "denunciation.paper-unknown";

/**
 * A paper of a case as a Word file, made in memory for one who is named and opened it; that it was made, by whom and why
 * stands in the history. Papers that go to the accused are written from facts that do not hold the sender.
 */
export async function denunciationPaper(
  ctx: OfficialContext,
  { denunciationId, passphrase, reason, ...wanted }: DenunciationPaperAsked,
): Promise<Result<SavedFile, Refusal>> {
  const { denunciation, recipient } = await namedCase(ctx.db.read, ctx, denunciationId);
  const keys = await openKeys(ctx, recipient, passphrase);
  if (!keys.ok) return keys;
  const events = await listDenunciationEvents(ctx.db.read, ctx.scope, denunciationId);
  if (!hasOpened(events, ctx.actor.personId)) return refuse("denunciation.open-first");
  const { whole, redacted } = openContent(ctx.sealing, denunciation, keys.value);
  const reader = { isAnonymous: whole?.name === null, sight: recipient.sight };
  const isOffered = denunciationPapersOf(events, reader).some(
    ({ kind, event }) => kind === wanted.kind && event === wanted.event,
  );
  const event = events[wanted.event];
  if (event === undefined || !isOffered) return refuse("denunciation.paper-unknown");
  const said = event.sealedNote === null ? null : ctx.sealing.open(event.sealedNote, keys.value.redacted);
  const facts: SafeFacts = {
    ...headOf(ctx, event, wanted.signerId),
    content: withoutSender(redacted, whole),
    note: said === null ? null : redactedBy(whole, said),
    // A paper tells the limit as it stood when the step was taken.
    deadlines: deadlinesFor(ctx.commune, events.slice(0, wanted.event + 1)),
    addressee: wanted.addressee === "" ? null : wanted.addressee,
  };
  const document = paperFrom(wanted.kind, facts, denunciation, whole, said);
  const file = await writeDocx(document);
  await ctx.db.write(ctx.scope, async (tx) => {
    const sealedNote = ctx.sealing.seal(reason, keys.value.redacted);
    await addDenunciationEvent(tx, {
      ...fileEvent(ctx, "paper-made", sealedNote),
      communeId: ctx.scope,
      denunciationId,
    });
    await record(tx, ctx, "denunciation.paper-made", denunciationId);
  });
  return ok(savedFile(`${paperNames[wanted.kind]}-${denunciation.number}-${denunciation.registerYear}`, "docx", file));
}

function paperFrom(
  kind: DenunciationPaperAsked["kind"],
  facts: SafeFacts,
  { receipt, number, registerYear, receivedAt }: Denunciation,
  whole: DenunciationContent | null,
  note: string | null,
): OfficialDocument {
  if (!namesSender(kind)) return safePaperOf(kind, facts);
  // What is offered without the whole content names nobody.
  const { text, name, address, contact, isSigned, papers, accused } = found(whole);
  const sender: SenderFacts = {
    ...facts,
    content: { text, papers, accused },
    note,
    sender: { name, address, contact, isSigned },
    text,
    receivedOn: dayOf(receivedAt),
    receipt,
    number: `${number}/${registerYear}`,
  };
  return senderPaperOf(kind, sender);
}

function headOf(
  ctx: OfficialContext,
  event: Pick<DenunciationEvent, "day" | "document" | "days">,
  signerId: DenunciationPaperAsked["signerId"],
): Pick<SafeFacts, "commune" | "signer" | "event"> {
  const signers = signersOn(ctx.chart, event.day);
  const signer = signers.find(({ positionId }) => positionId === signerId) ?? signers[0];
  return {
    commune: { kind: communeKindWords[ctx.commune.kind], name: ctx.commune.name },
    signer: { name: signer?.name ?? null, isDeputy: signer?.isDeputy ?? false },
    event: { day: event.day, document: event.document, days: event.days },
  };
}

// What somebody typed with a step or forgot in the verifier's text: where the sender is known, they are taken out again.
const redactedBy = (whole: DenunciationContent | null, text: string): string =>
  whole === null ? text : redact({ ...whole, text });

const withoutSender = (content: SafeFacts["content"], whole: DenunciationContent | null): SafeFacts["content"] => ({
  text: redactedBy(whole, content.text),
  papers: content.papers === null ? null : redactedBy(whole, content.papers),
  accused: content.accused,
});
