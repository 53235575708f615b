import { z } from "zod";
import { type Actor, type RoleChart, chartOn, may } from "../roles/index.ts";
import { Day, type Id, type Instant, type Result, idOf, ok, refuse } from "../values/index.ts";
import { beginTask } from "./begin-task.ts";
import type { Task } from "./task.ts";

/** A task given by hand, with the reason where no plan names it. */
export const NewTask = z.object({
  title: z.string().trim().min(1).max(500),
  detail: z.string().max(20_000),
  positionId: idOf("position"),
  supportingIds: z.array(idOf("position")).max(30),
  hamletId: idOf("unit").nullable(),
  deadline: Day.nullable(),
  product: z.string().trim().max(500).nullable(),
  quantity: z.number().min(0).nullable(),
  unit: z.string().trim().max(100).nullable(),
  evidenceRequired: z.boolean(),
  reason: z.string().trim().max(500),
});
export type NewTask = z.infer<typeof NewTask>;

type Refusal = "task.not-yours-to-assign" | "task.position-unknown" | "task.hamlet-unknown";

/** The positions and the hamlet a task names must exist on the day it is given. */
export function isWellPlaced(
  task: Pick<Task, "positionId" | "supportingIds" | "hamletId">,
  chart: RoleChart,
  today: Day,
): Result<null, "task.position-unknown" | "task.hamlet-unknown"> {
  const open = chartOn(chart, today);
  const positions = new Set(open.positions.map((position) => position.id));
  if (![task.positionId, ...task.supportingIds].every((id) => positions.has(id)))
    return refuse("task.position-unknown");
  const isHamlet = open.units.some((unit) => unit.kind === "hamlet" && unit.id === task.hamletId);
  return task.hamletId === null || isHamlet ? ok(null) : refuse("task.hamlet-unknown");
}

/** A new task by hand, from one who may create tasks. */
export function createTask(
  id: Id<"task">,
  wanted: NewTask,
  at: { chart: RoleChart; today: Day },
  by: Actor,
  now: Instant,
): Result<Task, Refusal> {
  if (!may(by, "task.create", { communeId: by.communeId })) return refuse("task.not-yours-to-assign");
  const placed = isWellPlaced(wanted, at.chart, at.today);
  if (!placed.ok) return placed;
  const { reason, ...fields } = wanted;
  const deadlineReason = fields.deadline === null ? null : `${by.name} đặt`;
  const source = { kind: "by-hand", reason } as const;
  return ok(beginTask({ id, communeId: by.communeId, ...fields, source, deadlineReason }, now));
}
