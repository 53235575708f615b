import type { Reader } from "@gandan/db";
import { listFiles } from "@gandan/db/files";
import type { Id } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";

/** Only files the person brought: to name another's file would open it to whoever may read the record. */
export async function areOwnFiles(tx: Reader, ctx: OfficialContext, ids: readonly Id<"file">[]): Promise<boolean> {
  const files = await listFiles(tx, ctx.scope, ids);
  return files.length === ids.length && files.every((file) => file.personId === ctx.actor.personId);
}
