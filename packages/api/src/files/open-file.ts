import { listCommunesOf } from "@gandan/db/communes";
import { listDialogues } from "@gandan/db/dialogues";
import { listEvaluations } from "@gandan/db/evaluation";
import { findFile } from "@gandan/db/files";
import { listModelEvents } from "@gandan/db/models";
import { findPetition, findPetitionFilesOf, findVoiceByFile } from "@gandan/db/petitions";
import { findReleaseOfFile, listPublications } from "@gandan/db/publications";
import { findTask, listEntriesWithFile } from "@gandan/db/tasks";
import type { StoredFile } from "@gandan/domain/files";
import { mayRead, maySeeFiles } from "@gandan/domain/petitions";
import { may, reachOf } from "@gandan/domain/roles";
import { targetOf } from "@gandan/domain/tasks";
import { Day, type Id } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { isHandedUp } from "../evaluation/wanted-evaluation.ts";

/** A kept file with its bytes, for whoever brought it, may read a task that names it, the word it is the voice of or the matter it was added to; else null. */
export async function openFile(
  ctx: OfficialContext,
  fileId: Id<"file">,
): Promise<{ file: StoredFile; bytes: Uint8Array } | null> {
  const own = await findFile(ctx.db.read, ctx.scope, fileId);
  const file = own !== null && (await maySee(ctx, own)) ? own : await evidenceHandedUp(ctx, fileId);
  if (file === null) return null;
  const bytes = await ctx.files.open(file.sha256);
  return bytes === null ? null : { file, bytes };
}

async function maySee(ctx: OfficialContext, file: StoredFile): Promise<boolean> {
  if (file.personId === ctx.actor.personId) return true;
  const voice = await findVoiceByFile(ctx.db.read, ctx.scope, file.id);
  if (voice !== null) {
    const petition = await findPetition(ctx.db.read, ctx.scope, voice.petitionId);
    return petition !== null && mayRead(ctx.actor, petition);
  }
  if (await isOfPetition(ctx, file.id)) return true;
  if (may(ctx.actor, "dialogue.hold", { communeId: ctx.scope }) && (await isSheet(ctx, file.id))) return true;
  if (may(ctx.actor, "evaluation.read", { communeId: ctx.scope }) && (await isEvidence(ctx, file.id))) return true;
  if (may(ctx.actor, "publication.read", { communeId: ctx.scope }) && (await isOfBoard(ctx, file.id))) return true;
  if (may(ctx.actor, "model.read", { communeId: ctx.scope }) && (await isOfModel(ctx, file.id))) return true;
  const release = await findReleaseOfFile(ctx.db.read, ctx.scope, file.id);
  // Before it is published, only who may decide of it looks into it.
  const wanted = release?.state === "published" ? "publication.read" : "publication.keep";
  if (release !== null && may(ctx.actor, wanted, { communeId: ctx.scope })) return true;
  const entries = await listEntriesWithFile(ctx.db.read, file);
  for (const taskId of new Set(entries.map((entry) => entry.taskId))) {
    const task = await findTask(ctx.db.read, ctx.scope, taskId);
    if (task !== null && may(ctx.actor, "task.read", targetOf(task))) return true;
  }
  return false;
}

async function isOfPetition(ctx: OfficialContext, fileId: Id<"file">): Promise<boolean> {
  for (const { petitionId, removed } of await findPetitionFilesOf(ctx.db.read, ctx.scope, fileId)) {
    const petition = removed === null ? await findPetition(ctx.db.read, ctx.scope, petitionId) : null;
    if (petition !== null && mayRead(ctx.actor, petition) && maySeeFiles(ctx.actor, petition)) return true;
  }
  return false;
}

// A commune has a few sessions a year; their sheets are looked through rather than kept apart.
const isSheet = async (ctx: OfficialContext, fileId: Id<"file">): Promise<boolean> =>
  (await listDialogues(ctx.db.read, ctx.scope, Day.parse("2000-01-01"), Day.parse("2100-12-31"))).some(({ sheetIds }) =>
    sheetIds.includes(fileId),
  );

// One sheet a year: these too are looked through.
const isEvidence = async (ctx: OfficialContext, fileId: Id<"file">): Promise<boolean> =>
  (await listEvaluations(ctx.db.read, ctx.scope)).some(({ course }) =>
    course.levels.some(({ entries, submissions }) =>
      [entries, ...submissions.map((signed) => signed.entries)].some(({ leaves }) =>
        Object.values(leaves).some(({ evidence }) => evidence.includes(fileId)),
      ),
    ),
  );

// So has that of models.
const isOfModel = async (ctx: OfficialContext, fileId: Id<"file">): Promise<boolean> =>
  (await listModelEvents(ctx.db.read, ctx.scope, null)).some(({ files }) => files.includes(fileId));

/** A file of a commune that went with a sheet which reached the appraiser's province; else null. */
async function evidenceHandedUp(ctx: OfficialContext, fileId: Id<"file">): Promise<StoredFile | null> {
  if (reachOf(ctx.actor, "evaluation.appraise") !== "province") return null;
  for (const { id } of await listCommunesOf(ctx.db.read, ctx.scope)) {
    const file = await findFile(ctx.db.read, id, fileId);
    if (file === null) continue;
    const sheets = (await listEvaluations(ctx.db.read, id)).filter(isHandedUp);
    const signed = sheets.flatMap(({ course }) => course.levels.flatMap(({ submissions }) => submissions));
    const isThere = signed.some(({ entries }) =>
      Object.values(entries.leaves).some(({ evidence }) => evidence.includes(fileId)),
    );
    return isThere ? file : null;
  }
  return null;
}

// A register has some dozens of documents a year.
const isOfBoard = async (ctx: OfficialContext, fileId: Id<"file">): Promise<boolean> =>
  (await listPublications(ctx.db.read, ctx.scope)).some(({ postings }) =>
    postings.some(({ photoIds }) => photoIds.includes(fileId)),
  );
