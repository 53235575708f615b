import { findFile } from "@gandan/db/files";
import { findTask, listEntriesWithFile } from "@gandan/db/tasks";
import type { StoredFile } from "@gandan/domain/files";
import { may } from "@gandan/domain/roles";
import { targetOf } from "@gandan/domain/tasks";
import type { Id } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";

/** A kept file with its bytes, for whoever brought it or may read a task that names it; else null. */
export async function openFile(
  ctx: OfficialContext,
  fileId: Id<"file">,
): Promise<{ file: StoredFile; bytes: Uint8Array } | null> {
  const file = await findFile(ctx.db.read, ctx.scope, fileId);
  if (file === null || !(await maySee(ctx, file))) return null;
  const bytes = await ctx.files.open(file.sha256);
  return bytes === null ? null : { file, bytes };
}

async function maySee(ctx: OfficialContext, file: StoredFile): Promise<boolean> {
  if (file.personId === ctx.actor.personId) return true;
  const entries = await listEntriesWithFile(ctx.db.read, file);
  for (const taskId of new Set(entries.map((entry) => entry.taskId))) {
    const task = await findTask(ctx.db.read, ctx.scope, taskId);
    if (task !== null && may(ctx.actor, "task.read", targetOf(task))) return true;
  }
  return false;
}
