import type { Writer } from "@gandan/db";
import { findCommune } from "@gandan/db/communes";
import {
  addDialogueEvent,
  addTally,
  findDialogue,
  saveDialogue,
  savePromise,
  saveQuestion,
  saveSupport,
} from "@gandan/db/dialogues";
import { saveFile } from "@gandan/db/files";
import { addPetitionEvent, savePetition, savePetitionFile, saveVoice } from "@gandan/db/petitions";
import { readRoleChart } from "@gandan/db/roles";
import { insertTaskEntry, saveTask } from "@gandan/db/tasks";
import { type DialogueCopy, emptyCopyOf, eventKey, mergeDialogue } from "@gandan/domain/dialogues";
import type { RoleChart } from "@gandan/domain/roles";
import { type Id, type Instant, type Result, makeId, ok, refuse } from "@gandan/domain/values";
import type { Outside } from "../context.ts";
import { recordAs } from "../record.ts";
import { copyOf } from "./copy-of.ts";
import { DialogueArchive, sealOf } from "./export-dialogue.ts";

/** What an import brought that was not here, and what of it was put aside or renumbered. */
export interface Imported {
  title: string;
  questions: number;
  promises: number;
  people: number;
  putAside: number;
  renumbered: number;
}

type Refusal = "archive.not-one" | "archive.broken" | "archive.other-commune" | "archive.other-chart";
type Needs = Pick<Outside, "db" | "files" | "digest" | "now">;

/** Brings a session in from another machine and merges it with what is here; the same archive again changes nothing. */
export async function importDialogue(ctx: Needs, archive: unknown): Promise<Result<Imported, Refusal>> {
  const read = DialogueArchive.safeParse(archive);
  if (!read.success) return refuse("archive.not-one");
  const { copy: brought, contents, seal } = read.data;
  const isWhole = seal === sealOf(ctx, read.data) && brought.files.every(({ sha256 }) => sha256 in contents);
  if (!isWhole || !belongsTogether(brought)) return refuse("archive.broken");
  const { communeId } = brought.dialogue;
  if ((await findCommune(ctx.db.read, communeId)) === null) return refuse("archive.other-commune");
  if (!isPlaced(brought, await readRoleChart(ctx.db.read, communeId))) return refuse("archive.other-chart");
  for (const { sha256 } of brought.files) {
    const bytes = Buffer.from(contents[sha256] ?? "", "base64");
    if (ctx.digest(bytes) !== sha256) return refuse("archive.broken");
    await ctx.files.keep(bytes);
  }
  return ctx.db.write(communeId, async (tx) => {
    const dialogue = await findDialogue(tx, communeId, brought.dialogue.id);
    const here = dialogue === null ? emptyCopyOf(brought.dialogue) : await copyOf(tx, dialogue);
    const merged = mergeDialogue(here, brought, (words, at) => sameId(ctx, words, at));
    await keepMerged(tx, here, merged);
    const brings = summaryOf(here, merged);
    if (isChanged(here, merged)) {
      const change = { questions: { from: null, to: brings.questions }, promises: { from: null, to: brings.promises } };
      const line = { communeId, personId: null, action: "dialogue.imported", recordId: merged.dialogue.id };
      await recordAs(tx, ctx, { ...line, change });
    }
    return ok(brings);
  });
}

/** Every row of an archive belongs to its one session and commune. */
function belongsTogether({ dialogue, ...rows }: DialogueCopy): boolean {
  const { communeId, id } = dialogue;
  const ofCommune = [
    rows.questions,
    rows.petitions,
    rows.voices,
    rows.petitionFiles,
    rows.supports,
    rows.promises,
    rows.tasks,
    rows.taskEntries,
    rows.tallies,
    rows.events,
    rows.files,
  ];
  const ofSession = [rows.questions, rows.supports, rows.promises, rows.tallies, rows.events];
  const petitionIds = new Set(rows.petitions.map((petition) => petition.id));
  const taskIds = new Set(rows.tasks.map((task) => task.id));
  return (
    ofCommune.every((some) => some.every((row) => row.communeId === communeId)) &&
    ofSession.every((some) => some.every((row) => row.dialogueId === id)) &&
    rows.questions.every(({ petitionId }) => petitionIds.has(petitionId)) &&
    rows.petitionEvents.every(({ petitionId }) => petitionIds.has(petitionId)) &&
    rows.petitionFiles.every(({ petitionId }) => petitionIds.has(petitionId)) &&
    rows.petitions.every(({ kind }) => kind === "session-question") &&
    rows.promises.every(({ taskId }) => taskIds.has(taskId)) &&
    rows.tasks.every(({ source }) => source.kind === "promise" && source.dialogueId === id)
  );
}

/** Positions and hamlets that the rows name are those of this commune's chart. */
function isPlaced({ dialogue, petitions, promises, tasks, questions }: DialogueCopy, chart: RoleChart): boolean {
  const positions = new Set(chart.positions.map(({ id }) => id));
  const units = new Set(chart.units.map(({ id }) => id));
  const named = [
    dialogue.chairId,
    ...promises.map(({ positionId }) => positionId),
    ...tasks.flatMap(({ positionId, supportingIds }) => [positionId, ...supportingIds]),
    ...petitions.flatMap(({ positionId }) => positionId ?? []),
    ...questions.flatMap(({ positionId }) => positionId ?? []),
  ];
  const places = [
    ...dialogue.hamletIds,
    ...[...petitions, ...promises, ...tasks].flatMap(({ hamletId }) => hamletId ?? []),
  ];
  return named.every((id) => positions.has(id)) && places.every((id) => units.has(id));
}

const sameId = ({ digest }: Pick<Outside, "digest">, words: string, at: Instant): Id<"dialogueEvent"> =>
  makeId("dialogueEvent", at, Buffer.from(digest(words), "hex"));

async function keepMerged(tx: Writer, here: DialogueCopy, merged: DialogueCopy): Promise<void> {
  const { communeId } = merged.dialogue;
  await saveDialogue(tx, merged.dialogue);
  for (const file of fresh(here.files, merged.files, ({ id }) => id)) await saveFile(tx, file);
  // A screen of the other machine is not one of this one.
  for (const petition of changed(here.petitions, merged.petitions, ({ id }) => id))
    await savePetition(tx, {
      ...petition,
      kioskId: here.petitions.find(({ id }) => id === petition.id)?.kioskId ?? null,
    });
  for (const event of fresh(here.petitionEvents, merged.petitionEvents, eventKey).toSorted((a, b) => a.at - b.at))
    await addPetitionEvent(tx, { ...event, communeId });
  for (const voice of changed(here.voices, merged.voices, ({ petitionId }) => petitionId)) await saveVoice(tx, voice);
  for (const file of changed(here.petitionFiles, merged.petitionFiles, (one) => `${one.petitionId} ${one.fileId}`))
    await savePetitionFile(tx, file);
  // What gives its number away goes first: a number stands once.
  const questions = changed(here.questions, merged.questions, ({ petitionId }) => petitionId);
  for (const question of questions.toSorted((a, b) => b.number - a.number)) await saveQuestion(tx, question);
  for (const support of fresh(here.supports, merged.supports, (one) => `${one.petitionId} ${one.deviceHash}`))
    await saveSupport(tx, support);
  for (const task of changed(here.tasks, merged.tasks, ({ id }) => id)) await saveTask(tx, task);
  for (const entry of fresh(here.taskEntries, merged.taskEntries, ({ id }) => id)) await insertTaskEntry(tx, entry);
  const promises = changed(here.promises, merged.promises, ({ id }) => id);
  for (const promise of promises.toSorted((a, b) => b.number - a.number)) await savePromise(tx, promise);
  for (const tally of fresh(here.tallies, merged.tallies, ({ id }) => id)) await addTally(tx, tally);
  for (const event of fresh(here.events, merged.events, ({ id }) => id)) await addDialogueEvent(tx, event);
}

function fresh<Row>(here: readonly Row[], merged: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const known = new Set(here.map(keyOf));
  return merged.filter((row) => !known.has(keyOf(row)));
}

function changed<Row>(here: readonly Row[], merged: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const known = new Map(here.map((row) => [keyOf(row), JSON.stringify(row)]));
  return merged.filter((row) => known.get(keyOf(row)) !== JSON.stringify(row));
}

const isChanged = (here: DialogueCopy, merged: DialogueCopy): boolean =>
  JSON.stringify(here) !== JSON.stringify(merged);

function summaryOf(here: DialogueCopy, merged: DialogueCopy): Imported {
  const lines = fresh(here.events, merged.events, ({ id }) => id);
  return {
    title: merged.dialogue.title,
    questions: fresh(here.questions, merged.questions, ({ petitionId }) => petitionId).length,
    promises: fresh(here.promises, merged.promises, ({ id }) => id).length,
    people: fresh(here.tallies, merged.tallies, ({ id }) => id).reduce((sum, { people }) => sum + people, 0),
    putAside: lines.filter(({ kind }) => kind === "other-text-kept").length,
    renumbered: lines.filter(({ kind }) => kind === "renumbered").length,
  };
}
