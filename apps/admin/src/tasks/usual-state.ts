import type { Task, TaskEntry } from "@gandan/domain/tasks";

/** The usual way of a task, in order. */
export const usualStates = ["assigned", "in-progress", "done", "confirmed"] as const;
type UsualState = (typeof usualStates)[number];

const reached: Partial<Record<TaskEntry["kind"], UsualState>> = {
  started: "in-progress",
  progress: "in-progress",
  done: "done",
  confirmed: "confirmed",
  returned: "in-progress",
  reopened: "assigned",
};

/** The last state of the usual way that a task was in, from its log, oldest first; what was returned is at work again. */
export function lastUsualState(state: Task["state"], entries: readonly Pick<TaskEntry, "kind">[]): UsualState {
  if (state === "returned") return "in-progress";
  if (state !== "cancelled") return state;
  return entries.reduce<UsualState>((at, { kind }) => reached[kind] ?? at, "assigned");
}
