import type { Instant } from "../values/index.ts";
import type { Task } from "./task.ts";

type Begun = "state" | "createdAt" | "updatedAt" | "revision";
type Usual = "supportingIds" | "recurrence" | "occurrence" | "product" | "quantity" | "unit";

/** A task as it begins, whatever it was given of: assigned at this moment, and empty where nothing is said. */
export const beginTask = (given: Omit<Task, Begun | Usual> & Partial<Pick<Task, Usual>>, now: Instant): Task => ({
  supportingIds: [],
  recurrence: null,
  occurrence: null,
  product: null,
  quantity: null,
  unit: null,
  ...given,
  state: "assigned",
  createdAt: now,
  updatedAt: now,
  revision: 1,
});

const longestTitle = 200;

/** A text as a task's title; of a long one its beginning, with a sign that it goes on. */
export const taskTitle = (text: string): string =>
  text.length > longestTitle ? `${text.slice(0, longestTitle - 1)}…` : text;
