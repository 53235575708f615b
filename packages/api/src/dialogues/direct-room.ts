import { saveDialogue } from "@gandan/db/dialogues";
import { RoomScene, type RoomRefusal, directRoom as direct } from "@gandan/domain/dialogues";
import { type Result, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { inRoom, logged } from "./in-room.ts";
import { DialogueAsked } from "./step-dialogue.ts";

export const RoomDirectionAsked = DialogueAsked.extend({
  direction: z.discriminatedUnion("part", [
    z.object({ part: z.literal("scene"), scene: RoomScene }),
    z.object({ part: z.literal("agenda"), at: z.int().min(0).max(50) }),
    z.object({ part: z.literal("speaker"), name: z.string().trim().max(200).nullable() }),
    z.object({ part: z.literal("timer"), seconds: z.int().min(10).max(7_200).nullable() }),
  ]),
});
export type RoomDirectionAsked = z.infer<typeof RoomDirectionAsked>;

/** Sets one part of the room: what the projector shows, the item of the agenda, who speaks, the time left. */
export const directRoom = (
  ctx: OfficialContext,
  { dialogueId, direction }: RoomDirectionAsked,
): Promise<Result<{ version: number }, RoomRefusal>> =>
  inRoom(ctx, dialogueId, async (tx, dialogue) => {
    const decision = direct(dialogue, direction, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await saveDialogue(tx, decision.value);
    // What the projector showed when is no fact of the session; what was on the agenda and who spoke is.
    if (direction.part === "agenda")
      await logged(tx, ctx, dialogueId, { kind: "agenda", note: dialogue.agenda[direction.at] ?? null });
    if (direction.part === "speaker" && decision.value.room.speaker !== null)
      await logged(tx, ctx, dialogueId, { kind: "speaker", note: decision.value.room.speaker });
    return ok({ version: decision.value.version });
  });
