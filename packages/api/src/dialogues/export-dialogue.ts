import { findDialogueByCode } from "@gandan/db/dialogues";
import { DialogueCopy, readRoomCode } from "@gandan/domain/dialogues";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { Outside } from "../context.ts";
import { copyOf } from "./copy-of.ts";

/** A session on its way from one machine to another, with the files it needs. */
export const DialogueArchive = z.object({
  format: z.literal("gandan-dialogue"),
  version: z.literal(1),
  copy: DialogueCopy,
  /** The contents of its files by their SHA-256, as base64. */
  contents: z.record(z.string().regex(/^[0-9a-f]{64}$/), z.base64()),
  /** SHA-256 of everything above, so that a broken copy is noticed. */
  seal: z.string().regex(/^[0-9a-f]{64}$/),
});
export type DialogueArchive = z.infer<typeof DialogueArchive>;

export const sealOf = (
  outside: Pick<Outside, "digest">,
  { copy, contents }: Pick<DialogueArchive, "copy" | "contents">,
) => outside.digest(JSON.stringify([copy, contents]));

/** The session of a room code as an archive; nothing of other sessions goes with it. */
export async function exportDialogue(
  outside: Pick<Outside, "db" | "files" | "digest">,
  typed: string,
): Promise<Result<DialogueArchive, "archive.no-session" | "archive.file-missing">> {
  const code = readRoomCode(typed);
  const dialogue = code === null ? null : await findDialogueByCode(outside.db.read, code);
  if (dialogue === null) return refuse("archive.no-session");
  const copy = DialogueCopy.parse(await copyOf(outside.db.read, dialogue));
  const contents: DialogueArchive["contents"] = {};
  for (const { sha256 } of copy.files) {
    const bytes = await outside.files.open(sha256);
    if (bytes === null) return refuse("archive.file-missing");
    contents[sha256] = Buffer.from(bytes).toString("base64");
  }
  return ok({ format: "gandan-dialogue", version: 1, copy, contents, seal: sealOf(outside, { copy, contents }) });
}
