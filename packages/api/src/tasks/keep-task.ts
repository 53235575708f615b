import type { Writer } from "@gandan/db";
import { insertTaskEntry, saveTask } from "@gandan/db/tasks";
import { changeBetween } from "@gandan/domain/journal";
import type { Task, TaskEntry, TaskReport } from "@gandan/domain/tasks";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";

const actions = {
  assigned: "task.assigned",
  started: "task.started",
  progress: "task.reported",
  done: "task.finished",
  confirmed: "task.confirmed",
  returned: "task.returned",
  reopened: "task.reopened",
  cancelled: "task.cancelled",
  edited: "task.edited",
  undone: "task.undone",
} as const satisfies Record<TaskEntry["kind"], string>;

/** What is said with a step: a report, or a reason as its sentence. */
interface Said {
  entryId?: TaskEntry["id"];
  report?: TaskReport;
  reason?: string;
}

/** Keeps a changed task with its log line and its line of the journal. */
export async function keepTask(
  tx: Writer,
  ctx: OfficialContext,
  before: Task | null,
  task: Task,
  kind: TaskEntry["kind"],
  said: Said = {},
): Promise<void> {
  await saveTask(tx, task);
  await insertTaskEntry(tx, {
    id: said.entryId ?? ctx.newId("taskEntry"),
    communeId: task.communeId,
    taskId: task.id,
    kind,
    at: ctx.now(),
    personId: ctx.actor.personId,
    sentence: said.report?.sentence ?? said.reason ?? "",
    quantity: said.report?.quantity ?? null,
    evidence: said.report?.evidence ?? [],
  });
  // A task made of a citizen's word repeats it, and the journal never does.
  const isOfAWord = task.source.kind === "petition";
  const change = changeBetween(before, task, isOfAWord ? ["title", "detail", "product"] : []);
  await record(tx, ctx, actions[kind], task.id, change, isOfAWord ? null : (said.reason ?? null));
}
