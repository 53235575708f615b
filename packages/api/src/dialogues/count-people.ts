import { addTally, listTallies } from "@gandan/db/dialogues";
import { type Attendance, Tally, attendanceOf } from "@gandan/domain/dialogues";
import { chartOn, may } from "@gandan/domain/roles";
import { type Result, ok, refuse } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { inRoom, moved } from "./in-room.ts";

export const TallyAsked = Tally.omit({ communeId: true, at: true });
export type TallyAsked = z.infer<typeof TallyAsked>;

type Refusal = "dialogue.not-yours" | "dialogue.hamlet-unknown" | "dialogue.not-open";

/** Counts people at the door, by hamlet, sex and ethnic group; the count's id is made on the screen, so it counts once. */
export const countPeople = (ctx: OfficialContext, asked: TallyAsked): Promise<Result<Attendance, Refusal>> =>
  inRoom(ctx, asked.dialogueId, async (tx, dialogue) => {
    if (!may(ctx.actor, "dialogue.hold", { communeId: ctx.scope })) return refuse("dialogue.not-yours");
    if (dialogue.state === "cancelled" || dialogue.state === "published") return refuse("dialogue.not-open");
    const isHamlet = chartOn(ctx.chart, dialogue.day).units.some(
      ({ id, kind }) => kind === "hamlet" && id === asked.hamletId,
    );
    if (asked.hamletId !== null && !isHamlet) return refuse("dialogue.hamlet-unknown");
    const isNew = await addTally(tx, { ...asked, communeId: ctx.scope, at: ctx.now() });
    if (isNew) {
      await moved(tx, ctx, dialogue);
      await record(tx, ctx, "dialogue.counted", dialogue.id, { people: { from: null, to: asked.people } });
    }
    return ok(attendanceOf(await listTallies(tx, ctx.scope, dialogue.id)));
  });
