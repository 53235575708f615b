import { type Actor, type RoleChart, chartOn, may } from "../roles/index.ts";
import { type Task, beginTask, taskTitle } from "../tasks/index.ts";
import { type Day, type Id, type Instant, type Result, asTitle, dayOf, ok, refuse } from "../values/index.ts";
import { type FindingRefusal, onFinding } from "./finding-acts.ts";
import type { Supervision, SupervisionFinding } from "./supervision.ts";

export type GiveTaskRefusal = FindingRefusal | "supervision.has-task" | "supervision.deadline-past";

/** Gives what was recommended to a position as a task; each knows the other. */
export function giveTask(
  kept: Supervision,
  id: SupervisionFinding["id"],
  given: { taskId: Id<"task">; positionId: Id<"position">; deadline: Day; chart: RoleChart },
  revision: number,
  by: Actor,
  now: Instant,
): Result<{ supervision: Supervision; task: Task }, GiveTaskRefusal> {
  const mayGive =
    may(by, "task.create", { communeId: kept.communeId }) &&
    may(by, "supervision.answer", { communeId: kept.communeId });
  const finding = kept.findings.find((one) => one.id === id);
  const turn = { id, step: "give", revision, now, isAllowed: mayGive } as const;
  const decision = onFinding(kept, turn, (one): Result<SupervisionFinding, GiveTaskRefusal> => {
    if (one.taskId !== null) return refuse("supervision.has-task");
    if (given.deadline < dayOf(now)) return refuse("supervision.deadline-past");
    const { positions } = chartOn(given.chart, dayOf(now));
    if (!positions.some((position) => position.id === given.positionId)) return refuse("supervision.position-unknown");
    return ok({ ...one, taskId: given.taskId });
  });
  if (!decision.ok) return decision;
  if (finding === undefined) return refuse("supervision.finding-unknown");
  return ok({ supervision: decision.value, task: taskOf(kept, finding, given, now) });
}

function taskOf(
  supervision: Supervision,
  { id, text, recommendation }: SupervisionFinding,
  { taskId, positionId, deadline }: { taskId: Id<"task">; positionId: Id<"position">; deadline: Day },
  now: Instant,
): Task {
  const asked = recommendation === "" ? text : recommendation;
  return beginTask(
    {
      id: taskId,
      communeId: supervision.communeId,
      title: taskTitle(asTitle(asked)),
      detail: text,
      source: { kind: "supervision", supervisionId: supervision.id, findingId: id, quote: asked.slice(0, 2_000) },
      positionId,
      hamletId: null,
      deadline,
      deadlineReason: `Kiến nghị tại “${supervision.title}”`.slice(0, 500),
      // What was recommended is mended when there is something to show for it.
      evidenceRequired: true,
    },
    now,
  );
}
