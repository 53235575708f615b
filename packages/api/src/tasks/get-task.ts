import { listFiles } from "@gandan/db/files";
import { findPetition } from "@gandan/db/petitions";
import { listTaskEntries } from "@gandan/db/tasks";
import type { StoredFile } from "@gandan/domain/files";
import { type Petition, mayRead } from "@gandan/domain/petitions";
import { type TaskEntry, type TaskStep, stepsFor } from "@gandan/domain/tasks";
import { type Id, idOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { type TaskRow, taskRow } from "./task-row.ts";
import { undoableLine } from "./undo-last.ts";
import { visibleTask } from "./visible-task.ts";

export const TaskAsked = z.object({ taskId: idOf("task") });
export type TaskAsked = z.infer<typeof TaskAsked>;

export type FileRow = Pick<StoredFile, "id" | "name" | "mediaType" | "size">;

export interface TaskPage {
  task: TaskRow;
  entries: (TaskEntry & { personName: string; files: FileRow[] })[];
  /** What the person may do with it now. */
  steps: (TaskStep | "edit")[];
  /** The newest line of its history, where the person may take that back. */
  undo: { sequence: number } | null;
  plan: { id: Id<"plan">; title: string } | null;
  /** The citizen's word it was given of, for who may read that. */
  petition: Pick<Petition, "id" | "kind" | "number" | "registerYear" | "receivedAt"> | null;
}

/** A task with its log, its evidence and the steps that the person may take. */
export async function getTask(ctx: OfficialContext, { taskId }: TaskAsked): Promise<TaskPage> {
  const task = await visibleTask(ctx.db.read, ctx, taskId);
  const entries = await listTaskEntries(ctx.db.read, ctx.scope, taskId);
  const ids = [...new Set(entries.flatMap((entry) => entry.evidence))];
  const files = await listFiles(ctx.db.read, ctx.scope, ids);
  const row = await taskRow(ctx.db.read, ctx, task);
  return {
    task: row,
    entries: entries.map((entry) => ({
      ...entry,
      personName: ctx.chart.people.find((person) => person.id === entry.personId)?.name ?? "",
      files: files
        .filter((file) => entry.evidence.includes(file.id))
        .map(({ id, name, mediaType, size }) => ({ id, name, mediaType, size })),
    })),
    steps: stepsFor(task, ctx.actor),
    undo: await undoableLine(ctx, task),
    petition: task.source.kind === "petition" ? await wordOf(ctx, task.source.petitionId) : null,
    plan: task.source.kind === "plan" ? { id: task.source.planId, title: row.planTitle ?? "" } : null,
  };
}

async function wordOf(ctx: OfficialContext, petitionId: Id<"petition">): Promise<TaskPage["petition"]> {
  const petition = await findPetition(ctx.db.read, ctx.scope, petitionId);
  if (petition === null || !mayRead(ctx.actor, petition)) return null;
  const { id, kind, number, registerYear, receivedAt } = petition;
  return { id, kind, number, registerYear, receivedAt };
}
