import type { Writer } from "@gandan/db";
import { addDialogueEvent, findDialogue, saveDialogue } from "@gandan/db/dialogues";
import type { Dialogue, DialogueEvent } from "@gandan/domain/dialogues";
import type { Id, Result } from "@gandan/domain/values";
import type { Context, OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { record, recordAs } from "../record.ts";

/** Works on a session in one transaction; once it is kept, every screen that follows the room is told. */
export async function inRoom<T, R extends string>(
  ctx: OfficialContext,
  dialogueId: Id<"dialogue">,
  work: (tx: Writer, dialogue: Dialogue) => Promise<Result<T, R>>,
): Promise<Result<T, R>> {
  needs(ctx, "dialogue.read");
  const done = await ctx.db.write(ctx.scope, async (tx) =>
    work(tx, found(await findDialogue(tx, ctx.scope, dialogueId))),
  );
  if (done.ok) ctx.rooms.changed(dialogueId);
  return done;
}

type Line = Pick<DialogueEvent, "kind"> & Partial<Pick<DialogueEvent, "petitionId" | "note">>;

/** Writes what a person did into the session's log and the journal. */
export async function logged(
  tx: Writer,
  ctx: OfficialContext,
  dialogueId: Id<"dialogue">,
  line: Line,
  change: Parameters<typeof record>[4] = {},
): Promise<void> {
  await addDialogueEvent(tx, lineOf(ctx, ctx.scope, dialogueId, ctx.actor.personId, line));
  await record(tx, ctx, `dialogue.${line.kind}`, dialogueId, change, line.note ?? null);
}

/** The same for what a citizen or the program did. */
export async function loggedAs(
  tx: Writer,
  ctx: Context,
  dialogue: Pick<Dialogue, "communeId" | "id">,
  line: Line,
): Promise<void> {
  const { communeId, id } = dialogue;
  await addDialogueEvent(tx, lineOf(ctx, communeId, id, null, line));
  await recordAs(tx, ctx, { communeId, personId: null, action: `dialogue.${line.kind}`, recordId: id });
}

const lineOf = (
  ctx: Context,
  communeId: Id<"commune">,
  dialogueId: Id<"dialogue">,
  personId: Id<"person"> | null,
  { kind, petitionId = null, note = null }: Line,
): DialogueEvent => ({
  communeId,
  id: ctx.newId("dialogueEvent"),
  dialogueId,
  kind,
  at: ctx.now(),
  personId,
  petitionId,
  note,
});

/** Keeps that something happened in the room, where nothing of the session itself changed. */
export const moved = (tx: Writer, ctx: Context, dialogue: Dialogue): Promise<void> =>
  saveDialogue(tx, { ...dialogue, updatedAt: ctx.now(), version: dialogue.version + 1 });
