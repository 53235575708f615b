import type { JournalEntry } from "../journal/index.ts";
import { type Actor, type RoleChart, may } from "../roles/index.ts";
import { type Day, type Instant, type Result, refuse, ok } from "../values/index.ts";
import { touched } from "./change-task.ts";
import { isWellPlaced } from "./create-task.ts";
import { targetOf } from "./target-of.ts";
import { Task } from "./task.ts";

const undoneWithin = 30 * 24 * 60 * 60_000;

// What was done to the task itself; a report, a confirmation or a return is somebody's word and stays.
const undoable = new Set(["task.edited", "task.cancelled", "task.undone"]);

type Refusal =
  | "task.not-yours-to-assign"
  | "task.undo-unknown"
  | "task.undo-late"
  | "task.changed-meanwhile"
  | "task.position-unknown"
  | "task.hamlet-unknown";

/** The task as it was before the newest line of its history, for 30 days and as long as nothing followed. */
export function undoLast(
  task: Task,
  line: Pick<JournalEntry, "action" | "at" | "change">,
  at: { chart: RoleChart; today: Day },
  by: Actor,
  now: Instant,
): Result<Task, Refusal> {
  if (!may(by, "task.assign", targetOf(task))) return refuse("task.not-yours-to-assign");
  if (!undoable.has(line.action)) return refuse("task.undo-unknown");
  if (now - line.at > undoneWithin) return refuse("task.undo-late");
  if (line.change["revision"]?.to !== task.revision) return refuse("task.changed-meanwhile");
  const before = taskBefore(task, line.change);
  if (before === null) return refuse("task.undo-unknown");
  // The office of then may be gone since.
  const placed = isWellPlaced(before, at.chart, at.today);
  return placed.ok ? ok(touched(before, now)) : placed;
}

/** Null where the line does not hold what was: a citizen's words are never written into the history. */
function taskBefore(task: Task, change: JournalEntry["change"]): Task | null {
  const fields = Object.entries(change).filter(([field]) => field !== "revision" && field !== "updatedAt");
  if (fields.length === 0 || fields.some(([, { from, to }]) => from === "…" && to === "…")) return null;
  const before = Task.safeParse({ ...task, ...Object.fromEntries(fields.map(([field, { from }]) => [field, from])) });
  return before.success ? before.data : null;
}
