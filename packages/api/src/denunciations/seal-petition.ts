import type { Writer } from "@gandan/db";
import { findDenunciation } from "@gandan/db/denunciations";
import { listFiles } from "@gandan/db/files";
import { findPetitionFilesOf, findVoice, listPetitionFiles, removePetition, saveVoice } from "@gandan/db/petitions";
import { eraseFile } from "@gandan/db/retention";
import { DenunciationIntake, redact } from "@gandan/domain/denunciations";
import {
  type CaseEvent,
  type KindRefusal,
  type Petition,
  datedLimits,
  kindStays,
  plainEvent,
} from "@gandan/domain/petitions";
import { type Result, idOf, ok, refuse, shortDay } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { kindSetting } from "../petitions/kind-choices.ts";
import { deadlinesFor } from "../petitions/petition-clock.ts";
import { visiblePetition } from "../petitions/visible-petition.ts";
import { kindWords } from "../petitions/petition-words.ts";
import { leaveNothing } from "../retention/index.ts";
import { type DenunciationTaken, type SealingRefusal, keepSealed, takenOf } from "./keep-sealed.ts";
import { needsHolder } from "./my-keys.ts";
import { type Ties, TiesUndone, isAgreed, taskTold, tiesOf, undoTies } from "./sealing-ties.ts";
import { type CleanedFile, sealFiles } from "./sealed-files.ts";

/** A word that is found to be a denunciation: what is sealed of it, to whom, and why. */
export const PetitionToSeal = DenunciationIntake.pick({
  id: true,
  content: true,
  redactedText: true,
  recipientIds: true,
}).extend({
  petitionId: idOf("petition"),
  revision: z.number().int(),
  reason: z.string().trim().max(3_000),
  undone: TiesUndone.default({ petitionIds: [], taskIds: [] }),
});
export type PetitionToSeal = z.infer<typeof PetitionToSeal>;

type Refusal =
  | KindRefusal
  | SealingRefusal
  | "petition.changed-meanwhile"
  | "petition.ties-unseen"
  | "denunciation.id-taken"
  | "denunciation.file-gone";

/**
 * Makes a denunciation of a word that was taken for another kind: sealed at once with its files and its history, and gone
 * from the register, the search, the drafts and the reminders in the same step. It keeps its receipt and the day it came.
 * What ties it to other cases and to tasks is undone in the same step, where whoever seals it saw and agreed to that.
 */
export async function sealPetition(
  ctx: OfficialContext,
  { petitionId, revision, reason, undone, ...sealed }: PetitionToSeal,
): Promise<Result<DenunciationTaken, Refusal>> {
  needsHolder(ctx);
  const done = await ctx.db.write(ctx.scope, async (tx): Promise<Result<DenunciationTaken, Refusal>> => {
    const same = await findDenunciation(tx, ctx.scope, { id: sealed.id });
    if (same !== null) return same.petitionId === petitionId ? ok(takenOf(same)) : refuse("denunciation.id-taken");
    const petition = await visiblePetition(tx, ctx, petitionId);
    const setting = await kindSetting(tx, ctx, petition);
    const stays = kindStays(petition, ctx.actor, setting);
    if (stays !== null) return refuse(stays);
    if (reason === "") return refuse("petition.note-missing");
    if (petition.revision !== revision) return refuse("petition.changed-meanwhile");
    const ties = await tiesOf(tx, ctx, petition);
    if (!isAgreed(ties, undone)) return refuse("petition.ties-unseen");
    const files = await filesOf(tx, ctx, petition, ties);
    if (files === null) return refuse("denunciation.file-gone");
    const kept = await keepSealed(tx, ctx, {
      ...sealed,
      receipt: petition.receipt,
      channel: petition.channel,
      receivedAt: petition.receivedAt,
      petitionId,
      turnedFrom: petition.kind,
      history: [
        ...setting.events,
        ...ties.tasks.map((task) => ({ ...nowBy(ctx, "noted"), note: taskTold(ctx, task, ties.entries) })),
        correctedEvent(ctx, petition, setting.events, reason),
      ].map((event) => sealable(event, sealed.content)),
    });
    if (!kept.ok) return kept;
    await sealFiles(tx, ctx, sealed.id, files, { sight: "whole", key: kept.value.keys.whole });
    await undoTies(tx, petition, ties);
    await takeAway(tx, ctx, petition, files);
    return ok(takenOf(kept.value.denunciation));
  });
  // What stood in clear goes from the disk now; bytes that are too fresh go with the next hourly run.
  if (done.ok) await leaveNothing(ctx, ctx.scope);
  return done;
}

/** The scans, the recording and the evidence of a word as they are sealed; null where the bytes of one are not there. */
async function filesOf(
  tx: Writer,
  ctx: OfficialContext,
  petition: Petition,
  { entries }: Ties,
): Promise<CleanedFile[] | null> {
  const added = await listPetitionFiles(tx, ctx.scope, [petition.id]);
  const voice = await findVoice(tx, ctx.scope, petition.id);
  const whats = new Map(added.map(({ fileId, what }) => [fileId, what]));
  if (voice !== null && voice.erasedAt === null) whats.set(voice.fileId, "recording");
  for (const fileId of entries.flatMap(({ evidence }) => evidence)) whats.set(fileId, "paper");
  const found: CleanedFile[] = [];
  for (const { id, sha256, name, mediaType } of await listFiles(tx, ctx.scope, [...whats.keys()])) {
    const bytes = await ctx.files.open(sha256);
    if (bytes === null) return null;
    found.push({ id, bytes, redactedFrom: null, facts: { name, mediaType, what: whats.get(id) ?? "paper" } });
  }
  return found;
}

async function takeAway(
  tx: Writer,
  ctx: OfficialContext,
  petition: Petition,
  files: readonly CleanedFile[],
): Promise<void> {
  const { id: petitionId } = petition;
  const voice = await findVoice(tx, ctx.scope, petitionId);
  // A recording that is still on its way from a screen is told that it arrived, and is not kept.
  if (voice !== null || petition.number === null)
    await saveVoice(tx, {
      communeId: ctx.scope,
      petitionId,
      fileId: ctx.newId("file"),
      seconds: 1,
      transcribedBy: null,
      transcribedAt: null,
      erasedAt: ctx.now(),
      at: ctx.now(),
    });
  await removePetition(tx, petition);
  // A scan that stands in another case too belongs there.
  for (const { id } of files)
    if ((await findPetitionFilesOf(tx, ctx.scope, id)).length === 0) await eraseFile(tx, ctx.scope, id, ctx.now());
}

function correctedEvent(
  ctx: OfficialContext,
  petition: Petition,
  events: readonly CaseEvent[],
  reason: string,
): CaseEvent {
  const limits = datedLimits(deadlinesFor(ctx.commune, petition, events));
  const dates = limits
    .map(({ name, due }) => `${name.vi} ${due === null ? "chưa xác minh" : shortDay(due)}`)
    .join("; ");
  const note = `${reason}\nLoại cũ: ${kindWords.vi[petition.kind]}.${dates === "" ? "" : ` Hạn cũ: ${dates}.`}`;
  return { ...nowBy(ctx, "kind-corrected"), note };
}

const nowBy = (ctx: OfficialContext, kind: CaseEvent["kind"]): CaseEvent =>
  plainEvent(kind, ctx.now(), { personId: ctx.actor.personId, positionId: null });

// What was noted before may name the sender, and is read by verifiers too.
function sealable(
  { kind, at, day, personId, document, days, note, to }: CaseEvent,
  content: PetitionToSeal["content"],
) {
  const said = [to, note].filter((text) => text !== null).join("\n");
  return { kind, at, day, personId, document, days, note: said === "" ? null : redact({ ...content, text: said }) };
}
