import type { KeptLook } from "../browsing/use-list-look.ts";

/** The columns of the task list beside the task itself, each with whether it is usual. */
export const taskColumns = {
  who: true,
  hamlet: false,
  support: false,
  plan: false,
  due: true,
  standing: true,
  updated: false,
} as const;
export type TaskColumn = keyof typeof taskColumns;
export type TaskLook = KeptLook<TaskColumn>;

/** What the list can be sorted by stands in these columns. */
export const sortedBy: Partial<Record<TaskColumn, "deadline" | "updated">> = { due: "deadline", updated: "updated" };
