import { findCommune } from "@gandan/db/communes";
import { countSupports, findDialogueByCode, listDialogues, listQuestions, listTallies } from "@gandan/db/dialogues";
import { listPetitionsById } from "@gandan/db/petitions";
import {
  type Dialogue,
  type Question,
  type RoomView,
  attendanceOf,
  readRoomCode,
  roomView,
} from "@gandan/domain/dialogues";
import { type RoleChart, hamletsOn } from "@gandan/domain/roles";
import { Day, type Id, dayOf } from "@gandan/domain/values";
import { z } from "zod";
import type { Context } from "../context.ts";
import { knownChart } from "../session/known-chart.ts";
import { promisesOf } from "./promises-of.ts";

export const RoomAsked = z.object({ code: z.string().max(40) });
export type RoomAsked = z.infer<typeof RoomAsked>;

/** The session of a room code as it was typed or scanned; null where there is none. */
export async function roomBy(ctx: Context, typed: string): Promise<Dialogue | null> {
  const code = readRoomCode(typed);
  return code === null ? null : findDialogueByCode(ctx.db.read, code);
}

/** What everybody may see of the room of a code; null where there is none. */
export async function viewRoom(ctx: Context, { code }: RoomAsked): Promise<RoomView | null> {
  const dialogue = await roomBy(ctx, code);
  return dialogue === null ? null : viewOf(ctx, dialogue);
}

/** The view of a session, made anew from what is kept. */
export async function viewOf(ctx: Context, dialogue: Dialogue): Promise<RoomView | null> {
  const { communeId } = dialogue;
  const reader = ctx.db.read;
  const commune = await findCommune(reader, communeId);
  if (commune === null) return null;
  const chart = await knownChart(ctx, communeId);
  const today = dayOf(ctx.now());
  const questions = await listQuestions(reader, communeId, dialogue.id);
  const known = { communeId, chart, today };
  const before = await lastWithPromises(ctx, dialogue);
  const promises = await promisesOf(reader, known, before === null ? [dialogue.id] : [dialogue.id, before.id]);
  return roomView({
    commune,
    hamlets: hamletsOn(chart, today).map(({ id, name }) => ({ id, name })),
    dialogue,
    chair: chart.positions.find(({ id }) => id === dialogue.chairId)?.title ?? "",
    questions,
    said: await wordsOf(ctx, communeId, chart, questions),
    supports: await countSupports(reader, communeId, dialogue.id),
    attendance: attendanceOf(await listTallies(reader, communeId, dialogue.id)),
    promises: promises.filter(({ dialogueId }) => dialogueId === dialogue.id),
    earlier:
      before === null
        ? null
        : { dialogue: before, promises: promises.filter(({ dialogueId }) => dialogueId === before.id) },
  });
}

async function wordsOf(
  ctx: Context,
  communeId: Id<"commune">,
  chart: RoleChart,
  questions: readonly Question[],
): Promise<Map<Id<"petition">, { text: string; hamletName: string | null }>> {
  const shown = questions.filter(
    ({ state, mayShow }) => mayShow && (state === "released" || state === "called" || state === "answered"),
  );
  const petitions = await listPetitionsById(
    ctx.db.read,
    communeId,
    shown.map(({ petitionId }) => petitionId),
  );
  return new Map(
    petitions.map(({ id, text, hamletId }) => [
      id,
      { text, hamletName: chart.units.find((unit) => unit.id === hamletId)?.name ?? null },
    ]),
  );
}

/** The session before this one, or before a day, whose promises the next one opens with. */
export async function lastWithPromises(
  ctx: Context,
  { communeId, day, id = null }: Pick<Dialogue, "communeId" | "day"> & { id?: Dialogue["id"] | null },
): Promise<Dialogue | null> {
  const earlier = await listDialogues(ctx.db.read, communeId, firstDay, day);
  return (
    earlier.findLast(
      (one) => one.id !== id && (one.state === "held" || one.state === "concluded" || one.state === "published"),
    ) ?? null
  );
}

const firstDay = Day.parse("2000-01-01");
