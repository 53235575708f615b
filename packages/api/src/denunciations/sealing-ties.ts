import { type Reader, type Writer, wholeCommune } from "@gandan/db";
import { listEqualPetitions, partFromOthers } from "@gandan/db/petitions";
import { listEntriesOf, listTasks, removeTask } from "@gandan/db/tasks";
import type { Petition } from "@gandan/domain/petitions";
import type { Task, TaskEntry } from "@gandan/domain/tasks";
import { dayOf, idOf, shortDay } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import type { PetitionAsked } from "../petitions/get-petition.ts";
import { visiblePetition } from "../petitions/visible-petition.ts";
import { needsHolder } from "./my-keys.ts";

/** What is undone together with a sealing, as it was seen and agreed to. */
export const TiesUndone = z.object({
  petitionIds: z.array(idOf("petition")).max(200),
  taskIds: z.array(idOf("task")).max(200),
});
export type TiesUndone = z.infer<typeof TiesUndone>;

/** What ties a word to others that stay in clear: cases by number, tasks by title. */
interface SealingTies {
  cases: Pick<Petition, "id" | "kind" | "receipt" | "number" | "registerYear">[];
  tasks: Pick<Task, "id" | "title">[];
}

/** What has to be undone before a word can be sealed, for the page on which that is decided. */
export async function sealingTies(
  ctx: OfficialContext,
  { petitionId }: z.infer<typeof PetitionAsked>,
): Promise<SealingTies> {
  needsHolder(ctx);
  const { linked, tasks } = await tiesOf(ctx.db.read, ctx, await visiblePetition(ctx.db.read, ctx, petitionId));
  return {
    cases: linked.map(({ id, kind, receipt, number, registerYear }) => ({ id, kind, receipt, number, registerYear })),
    tasks: tasks.map(({ id, title }) => ({ id, title })),
  };
}

export interface Ties {
  linked: Petition[];
  tasks: Task[];
  entries: TaskEntry[];
}

export async function tiesOf(reader: Reader, ctx: OfficialContext, petition: Petition): Promise<Ties> {
  const { id: petitionId, duplicateOf } = petition;
  const group = await listEqualPetitions(reader, ctx.scope, duplicateOf ?? petitionId);
  const order = { by: "title", descending: false } as const;
  const tasks = await listTasks(reader, wholeCommune(ctx.scope), { petitionId }, order, { limit: 200, offset: 0 });
  const ids = tasks.map(({ id }) => id);
  return {
    linked: group.filter(({ id }) => id !== petitionId),
    tasks,
    entries: await listEntriesOf(reader, ctx.scope, ids),
  };
}

/** Whether what is to be undone is exactly what was agreed to. */
export const isAgreed = ({ linked, tasks }: Ties, undone: TiesUndone): boolean =>
  isSame(linked, undone.petitionIds) && isSame(tasks, undone.taskIds);

const isSame = (rows: readonly { id: string }[], ids: readonly string[]): boolean =>
  rows.length === new Set(ids).size && rows.every(({ id }) => ids.includes(id));

/** Undoes what ties a word to others; nothing of it is left there. */
export async function undoTies(tx: Writer, petition: Petition, { tasks }: Ties): Promise<void> {
  for (const task of tasks) await removeTask(tx, task);
  await partFromOthers(tx, petition);
}

/** What a task that is taken away said, for the sealed history: what was to be done, by whom, and what was reported. */
export function taskTold(ctx: OfficialContext, { id, title, detail, positionId }: Task, entries: readonly TaskEntry[]) {
  const position = ctx.chart.positions.find((one) => one.id === positionId)?.title ?? "";
  const reports = entries
    .filter(({ taskId, sentence }) => taskId === id && sentence !== "")
    .map(({ at, sentence }) => `${shortDay(dayOf(at))}: ${sentence}`);
  const given = `Công việc giao từ ý kiến này, gỡ khi niêm phong: ${title} (giao ${position})`;
  return [given, detail, ...reports].filter((line) => line !== "").join("\n");
}
