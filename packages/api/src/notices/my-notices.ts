import { findForRecipient } from "@gandan/db/denunciations";
import { findModel } from "@gandan/db/models";
import { listNotices, saveNotice } from "@gandan/db/notices";
import { findPetition } from "@gandan/db/petitions";
import { findDestructionList } from "@gandan/db/retention";
import { findTask } from "@gandan/db/tasks";
import { type Denunciation, stateOfDestruction } from "@gandan/domain/denunciations";
import { aliveClock } from "@gandan/domain/models";
import { Notice } from "@gandan/domain/notices";
import { type Petition, isUnderWay, mayRead } from "@gandan/domain/petitions";
import { destructionStepsFor } from "@gandan/domain/retention";
import { may } from "@gandan/domain/roles";
import { isToBeDone, targetOf } from "@gandan/domain/tasks";
import { type Id, dayOf, idOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";

/** A reminder as it is shown: which matter, which rung, since when. */
export interface NoticeRow {
  kind: Notice["kind"];
  on: Notice["on"];
  at: Notice["at"];
  about:
    | { subject: "petition"; id: Id<"petition">; kind: Petition["kind"]; number: number | null; text: string }
    | { subject: "task"; id: Id<"task">; text: string }
    | { subject: "model"; id: Id<"model">; text: string }
    | { subject: "destruction"; id: Id<"destructionList">; number: number; year: number }
    | { subject: "denunciation"; id: Id<"denunciation">; number: number; year: number };
}

const most = 100;
const shown = 120;

/** What the person was reminded of and has not put aside; what is settled by now is left out. */
export async function myNotices(ctx: OfficialContext): Promise<NoticeRow[]> {
  const wanted = { isUnread: true, limit: most };
  const notices = await listNotices(ctx.db.read, ctx.scope, ctx.actor.personId, wanted);
  const rows: NoticeRow[] = [];
  // Of one matter only the newest rung.
  const told = new Set<string>();
  for (const { recordId, kind, on, at } of notices) {
    if (told.has(recordId)) continue;
    const about = await aboutOf(ctx, recordId, kind, on);
    if (about === null) continue;
    told.add(recordId);
    rows.push({ kind, on, at, about });
  }
  return rows;
}

async function aboutOf(
  ctx: OfficialContext,
  recordId: Notice["recordId"],
  kind: Notice["kind"],
  on: Notice["on"],
): Promise<NoticeRow["about"] | null> {
  const petitionId = idOf("petition").safeParse(recordId);
  if (petitionId.success) {
    const petition = await findPetition(ctx.db.read, ctx.scope, petitionId.data);
    if (petition === null || !isUnderWay(petition.state) || !mayRead(ctx.actor, petition)) return null;
    if (kind !== "silent" && petition.dueOn !== on) return null;
    const { id, number, text } = petition;
    return { subject: "petition", id, kind: petition.kind, number, text: text.slice(0, shown) };
  }
  const taskId = idOf("task").safeParse(recordId);
  if (taskId.success) {
    const task = await findTask(ctx.db.read, ctx.scope, taskId.data);
    if (task === null || !isToBeDone(task)) return null;
    if (!may(ctx.actor, "task.read", targetOf(task))) return null;
    const stands = kind === "silent" ? dayOf(task.updatedAt) === on : task.deadline === on;
    return stands ? { subject: "task", id: task.id, text: task.title.slice(0, shown) } : null;
  }
  const modelId = idOf("model").safeParse(recordId);
  if (modelId.success) {
    const model = await findModel(ctx.db.read, ctx.scope, modelId.data);
    if (model === null || !may(ctx.actor, "model.read", { communeId: ctx.scope })) return null;
    const clock = aliveClock(model, ctx.today);
    return clock?.state === "asked" && clock.due === on ? { subject: "model", id: model.id, text: model.name } : null;
  }
  const listId = idOf("destructionList").safeParse(recordId);
  if (listId.success) {
    const list = await findDestructionList(ctx.db.read, ctx.scope, listId.data);
    if (list === null || !destructionStepsFor(list, ctx.actor).includes("decide")) return null;
    return { subject: "destruction", id: list.id, number: list.number, year: list.year };
  }
  const id = idOf("denunciation").parse(recordId);
  const named = await findForRecipient(ctx.db.read, ctx.scope, id, ctx.actor.personId);
  if (named === null || !isStanding(named.denunciation, kind, on)) return null;
  return { subject: "denunciation", id, number: named.denunciation.number, year: named.denunciation.registerYear };
}

const isStanding = ({ dueOn, destruction }: Denunciation, kind: Notice["kind"], on: Notice["on"]): boolean =>
  kind === "destruction-waits"
    ? destruction !== null && stateOfDestruction(destruction) === "proposed" && dayOf(destruction.proposedAt) === on
    : dueOn === on;

export const PutAside = z.object({ recordId: Notice.shape.recordId });
export type PutAside = z.infer<typeof PutAside>;

/** Puts a matter's reminders aside; the next rung reminds again. */
export async function putAside(ctx: OfficialContext, { recordId }: PutAside): Promise<{ ok: true; value: true }> {
  await ctx.db.write(ctx.scope, async (tx) => {
    const mine = await listNotices(tx, ctx.scope, ctx.actor.personId, { isUnread: true, limit: most });
    for (const notice of mine.filter((known) => known.recordId === recordId))
      await saveNotice(tx, { ...notice, readAt: ctx.now() });
  });
  return { ok: true, value: true };
}
