import type { z } from "zod";
import { type DayFault, listRow } from "../lists/index.ts";
import type { Task } from "./task.ts";

/** The columns of a list of tasks that are read when it comes in; how far a task is, nobody says by a list. */
export const taskListColumns = [
  "code",
  "title",
  "position",
  "holders",
  "supporting",
  "hamlet",
  "deadline",
  "deadlineReason",
  "standing",
  "quantity",
  "unit",
  "product",
] as const;
export type TaskListColumn = (typeof taskListColumns)[number];

/** A row of a list of tasks as it was written. */
export const TaskListRow = listRow(taskListColumns);
export type TaskListRow = z.infer<typeof TaskListRow>;

/** What is wrong with a cell: what stands there, and the names that may be meant or that it may mean. */
export interface TaskListFault {
  column: TaskListColumn;
  fault:
    | DayFault
    | "recurring"
    | "missing"
    | "too-long"
    | "too-many"
    | "unknown"
    | "several"
    | "not-a-number"
    | "number-either"
    | "broken"
    | "finished"
    | "repeats"
    | "closed"
    | "not-yours"
    | "fixed";
  given: string;
  names: string[];
}

/** What a row would change of a task, as a list writes it. */
export interface TaskListDifference {
  column: TaskListColumn;
  from: string;
  to: string;
}

/** What would come of a row. */
export type TaskListOutcome =
  | { row: number; outcome: "new"; task: Task }
  | { row: number; outcome: "changed"; before: Task; after: Task; differences: TaskListDifference[] }
  | { row: number; outcome: "unchanged"; task: Task }
  | { row: number; outcome: "refused"; faults: TaskListFault[] };
