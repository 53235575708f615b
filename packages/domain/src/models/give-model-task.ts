import type { Actor, RoleChart } from "../roles/index.ts";
import { type NewTask, type Task, createTask } from "../tasks/index.ts";
import { type Day, type Id, type Instant, type Result, ok, refuse } from "../values/index.ts";
import type { Model } from "./model.ts";

type Refusal = "task.not-yours-to-assign" | "task.position-unknown" | "task.hamlet-unknown" | "model.step-not-allowed";

/** Gives somebody a part of a model's work; refused when the model has ended. */
export function giveModelTask(
  model: Model,
  id: Id<"task">,
  wanted: NewTask,
  at: { chart: RoleChart; today: Day },
  by: Actor,
  now: Instant,
): Result<Task, Refusal> {
  if (model.state === "ended") return refuse("model.step-not-allowed");
  const given = createTask(id, wanted, at, by, now);
  if (!given.ok) return given;
  return ok({ ...given.value, source: { kind: "model", modelId: model.id, quote: model.name } });
}
