import type { Reader } from "@gandan/db";
import { listPromises } from "@gandan/db/dialogues";
import { findTask, listEntriesOf } from "@gandan/db/tasks";
import { type DialoguePromise, type PromiseStanding, standingOf } from "@gandan/domain/dialogues";
import { type RoleChart, holdersOf } from "@gandan/domain/roles";
import type { Task } from "@gandan/domain/tasks";
import { type Day, type Id, dayOf } from "@gandan/domain/values";

/** A promise with who made it in words, and how it stands. */
export interface StandingPromise extends DialoguePromise {
  who: string;
  standing: PromiseStanding;
  taskState: Task["state"];
  doneOn: Day | null;
}

/** The promises of some sessions, each with how it stands on a day, from its task. */
export async function promisesOf(
  reader: Reader,
  { communeId, chart, today }: { communeId: Id<"commune">; chart: RoleChart; today: Day },
  dialogueIds: readonly Id<"dialogue">[],
): Promise<StandingPromise[]> {
  const promises = await listPromises(reader, communeId, dialogueIds);
  const entries = await listEntriesOf(
    reader,
    communeId,
    promises.map(({ taskId }) => taskId),
  );
  const found: StandingPromise[] = [];
  for (const promise of promises) {
    const task = await findTask(reader, communeId, promise.taskId);
    if (task === null) continue;
    const done = entries.findLast(({ taskId, kind }) => taskId === promise.taskId && kind === "done");
    const doneOn = done === undefined ? null : dayOf(done.at);
    found.push({
      ...promise,
      who: nameOf(chart, promise),
      standing: standingOf(promise, task, doneOn, today),
      taskState: task.state,
      doneOn,
    });
  }
  return found;
}

/** Who held the position that promised on that day where one person did, and the position. */
function nameOf(chart: RoleChart, { positionId, madeAt }: DialoguePromise): string {
  const title = chart.positions.find(({ id }) => id === positionId)?.title ?? "";
  const holders = holdersOf(chart, positionId, dayOf(madeAt));
  return holders.length === 1 ? `${holders[0]?.name ?? ""}, ${title}` : title;
}
