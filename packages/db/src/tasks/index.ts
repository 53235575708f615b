export { type StandingFacts, listStandingFacts } from "./standing-facts.store.ts";
export { listEntriesWithFile } from "./entries-with-file.store.ts";
export { findTaskEntry } from "./find-task-entry.store.ts";
export { insertTaskEntry, listEntriesOf, listTaskEntries } from "./task-entries.store.ts";
export type { TaskFilter } from "./task-filter.ts";
export {
  type TaskSort,
  countTasks,
  findTask,
  listTasks,
  listTasksById,
  listTasksByTitle,
  saveTask,
} from "./tasks.store.ts";
export { removeTask } from "./remove-task.ts";
