import { saveDialogue } from "@gandan/db/dialogues";
import { findFile } from "@gandan/db/files";
import { may } from "@gandan/domain/roles";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { inRoom, logged } from "./in-room.ts";
import { DialogueAsked } from "./step-dialogue.ts";

export const SheetAsked = DialogueAsked.extend({ fileId: idOf("file") });
export type SheetAsked = z.infer<typeof SheetAsked>;

const mostSheets = 20;

/** Puts the scan of a signed attendance sheet to its session. */
export const keepSheet = (
  ctx: OfficialContext,
  { dialogueId, fileId }: SheetAsked,
): Promise<Result<true, "dialogue.not-yours" | "dialogue.too-many-sheets">> =>
  inRoom(ctx, dialogueId, async (tx, dialogue) => {
    if (!may(ctx.actor, "dialogue.hold", { communeId: ctx.scope })) return refuse("dialogue.not-yours");
    const file = found(await findFile(tx, ctx.scope, fileId));
    if (dialogue.sheetIds.includes(file.id)) return ok(true);
    if (dialogue.sheetIds.length >= mostSheets) return refuse("dialogue.too-many-sheets");
    const sheetIds = [...dialogue.sheetIds, file.id];
    await saveDialogue(tx, { ...dialogue, sheetIds, updatedAt: ctx.now(), version: dialogue.version + 1 });
    await logged(tx, ctx, dialogueId, { kind: "sheet-added" });
    return ok(true);
  });
