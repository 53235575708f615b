import type { Petition } from "@gandan/domain/petitions";
import type { Instant } from "@gandan/domain/values";
import type { Writer } from "../database.ts";
import { wholeCommune } from "../scope.ts";
import { listEntriesWithFile } from "../tasks/entries-with-file.store.ts";
import { removeTask } from "../tasks/remove-task.ts";
import { listEntriesOf } from "../tasks/task-entries.store.ts";
import { listTasks } from "../tasks/tasks.store.ts";
import { eraseFile } from "./erased-contents.store.ts";

const order = { by: "title", descending: false } as const;
const page = { limit: 1000, offset: 0 };

/** Takes away what was given to somebody to do because of a matter, with its reports and their evidence. */
export async function eraseTasksOf(tx: Writer, { communeId, id: petitionId }: Petition, at: Instant): Promise<void> {
  const tasks = await listTasks(tx, wholeCommune(communeId), { petitionId }, order, page);
  const ids = tasks.map(({ id }) => id);
  const evidence = new Set((await listEntriesOf(tx, communeId, ids)).flatMap((entry) => entry.evidence));
  for (const task of tasks) await removeTask(tx, task);
  for (const id of evidence) {
    const file = await tx.rows.find(tx.tables.files, { communeId, id });
    // A photo that another task shows too stays there.
    if (file !== null && (await listEntriesWithFile(tx, file)).length === 0) await eraseFile(tx, communeId, id, at);
  }
}
