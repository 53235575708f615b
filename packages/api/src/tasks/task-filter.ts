import { TaskState } from "@gandan/domain/tasks";
import { Day, idOf } from "@gandan/domain/values";
import { z } from "zod";

const Standing = z.enum(["untouched", "moving", "done", "confirmed", "late", "cancelled"]);

/** Which tasks, in which order, which page of them. */
export const TaskFilter = z.object({
  states: z.array(TaskState).max(10).optional(),
  standing: z.array(Standing).max(10).optional(),
  positionId: idOf("position").optional(),
  hamletId: idOf("unit").optional(),
  planId: idOf("plan").optional(),
  dutyKey: z.string().max(200).optional(),
  mine: z.boolean().optional(),
  /** First and last deadline. */
  from: Day.optional(),
  to: Day.optional(),
  late: z.boolean().optional(),
  words: z.string().max(200).optional(),
  sort: z.enum(["deadline", "updated", "title"]).default("deadline"),
  order: z.enum(["asc", "desc"]).default("asc"),
  offset: z.number().int().min(0).max(1_000_000).default(0),
  limit: z.number().int().min(1).max(200).default(50),
});
export type TaskFilter = z.infer<typeof TaskFilter>;
