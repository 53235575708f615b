import { z } from "zod/mini";
import type { Inputs } from "../api.ts";

export const taskViews = ["list", "board", "calendar"] as const;

const states = ["assigned", "in-progress", "done", "confirmed", "returned", "cancelled"] as const;
const standings = ["untouched", "moving", "done", "confirmed", "late", "cancelled"] as const;
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** What the address of the tasks page says; anything else in it is left aside. */
export const TaskSearch = z.object({
  view: z.catch(z.optional(z.enum(taskViews)), undefined),
  /** Only what is not finished yet; unsaid it holds for the list that nothing else narrows. */
  open: z.catch(z.optional(z.boolean()), undefined),
  mine: z.catch(z.optional(z.boolean()), undefined),
  late: z.catch(z.optional(z.boolean()), undefined),
  states: z.catch(z.optional(z.array(z.enum(states))), undefined),
  standing: z.catch(z.optional(z.array(z.enum(standings))), undefined),
  positionId: z.catch(z.optional(z.string()), undefined),
  hamletId: z.catch(z.optional(z.string()), undefined),
  planId: z.catch(z.optional(z.string()), undefined),
  dutyKey: z.catch(z.optional(z.string()), undefined),
  from: z.catch(z.optional(day), undefined),
  to: z.catch(z.optional(day), undefined),
  words: z.catch(z.optional(z.string()), undefined),
  sort: z.catch(z.optional(z.enum(["deadline", "updated", "title"])), undefined),
  order: z.catch(z.optional(z.enum(["asc", "desc"])), undefined),
  page: z.catch(z.optional(z.int().check(z.minimum(1))), undefined),
  /** The month shown in the calendar, "2025-03". */
  month: z.catch(z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))), undefined),
});
export type TaskSearch = z.infer<typeof TaskSearch>;

export const pageSize = 50;

const unsifting = new Set(["view", "sort", "order", "page", "month"]);

/** Whether anything narrows the tasks. */
export const isNarrowed = (search: TaskSearch): boolean =>
  Object.entries(search).some(([key, value]) => value !== undefined && !unsifting.has(key));

/** The change that takes every narrowing away. */
export const unnarrowed: Partial<TaskSearch> = {
  words: undefined,
  open: undefined,
  standing: undefined,
  states: undefined,
  hamletId: undefined,
  positionId: undefined,
  planId: undefined,
  dutyKey: undefined,
  mine: undefined,
  late: undefined,
  from: undefined,
  to: undefined,
};

const openStates = ["assigned", "in-progress", "returned", "done"] as const;

/** Whether the list leaves out what is confirmed or cancelled; the board and the calendar show all of it. */
export const isOpenOnly = (search: TaskSearch): boolean =>
  (search.view ?? "list") === "list" && (search.open ?? !isNarrowed(search));

/** The same address as the server's filter; ids in it are checked there. */
export function filterOf(search: TaskSearch): Inputs["tasks"]["list"] {
  const { view: _view, open: _open, page, month: _month, ...filter } = search;
  const said = Object.entries(filter).filter(([, value]) => value !== undefined && value !== "" && value !== false);
  const states = isOpenOnly(search) && filter.states === undefined ? { states: [...openStates] } : {};
  return { ...states, ...Object.fromEntries(said), offset: ((page ?? 1) - 1) * pageSize, limit: pageSize };
}
