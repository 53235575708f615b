import type { Actor, RoleChart } from "../roles/index.ts";
import { type NewTask, type Task, createTask } from "../tasks/index.ts";
import { type Day, type Id, type Instant, type Result, ok, refuse } from "../values/index.ts";
import type { Evaluation } from "./evaluation.ts";
import { leavesOf } from "./rubric.ts";

export type CriterionTaskRefusal =
  | "evaluation.closed"
  | "evaluation.leaf-unknown"
  | "task.not-yours-to-assign"
  | "task.position-unknown"
  | "task.hamlet-unknown";

/** Has somebody do what a criterion of a year's score still asks for; refused once the year is closed. */
export function giveTaskOf(
  { course, rubric, year }: Evaluation,
  code: string,
  id: Id<"task">,
  wanted: NewTask,
  at: { chart: RoleChart; today: Day },
  by: Actor,
  now: Instant,
): Result<Task, CriterionTaskRefusal> {
  if (course.closedAt !== null) return refuse("evaluation.closed");
  const leaf = leavesOf(rubric).find((one) => one.code === code);
  if (leaf === undefined) return refuse("evaluation.leaf-unknown");
  const given = createTask(id, wanted, at, by, now);
  if (!given.ok) return given;
  return ok({
    ...given.value,
    source: { kind: "criterion", year, code, number: leaf.number, quote: leaf.text.slice(0, 5_000) },
  });
}
