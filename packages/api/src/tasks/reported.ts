import type { Reader } from "@gandan/db";
import { listEntriesOf } from "@gandan/db/tasks";
import { type Reported, type Task, type TaskEntry, reportedOf } from "@gandan/domain/tasks";
import type { Id } from "@gandan/domain/values";

/** What the logs of several tasks add up to, by task. */
export async function reportedOn(
  tx: Reader,
  communeId: Id<"commune">,
  tasks: readonly Task[],
): Promise<(task: Task) => Reported> {
  const entries = new Map<string, TaskEntry[]>();
  const ids = tasks.map((task) => task.id);
  for (const entry of await listEntriesOf(tx, communeId, ids)) {
    const known = entries.get(entry.taskId);
    if (known === undefined) entries.set(entry.taskId, [entry]);
    else known.push(entry);
  }
  return (task) => reportedOf(entries.get(task.id) ?? []);
}
