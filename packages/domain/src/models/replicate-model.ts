import { z } from "zod";
import { type Calendar, type SkippedDay, coverageOf, workingDayFrom } from "../calendar/index.ts";
import { type Actor, type RoleChart, chartOn } from "../roles/index.ts";
import { type Task, beginTask } from "../tasks/index.ts";
import {
  Day,
  type Id,
  type Instant,
  type Result,
  addDays,
  dayOf,
  daysBetween,
  idOf,
  ok,
  publicText,
  refuse,
  shortDay,
} from "../values/index.ts";
import { mayStep } from "./may-keep.ts";
import { modelSteps } from "./model-steps.ts";
import type { Model } from "./model.ts";
import { something } from "./words.ts";

/** Where a model is taken, who answers for it there and on which day its work begins. */
export const ReplicaWish = z.object({
  id: idOf("model"),
  name: something(300),
  hamletId: idOf("unit"),
  ownerId: idOf("position"),
  startsOn: Day,
});
export type ReplicaWish = z.infer<typeof ReplicaWish>;

/** A deadline of a model's task on the calendar of who takes it: shifted, and moved where nobody works that day. */
export interface ShiftedDay {
  taskId: Id<"task">;
  title: string;
  before: Day | null;
  /** The same number of days after the beginning; null where the task has no deadline. */
  shifted: Day | null;
  /** The deadline it gets: `shifted`, or the first working day after it. */
  day: Day | null;
  /** The days off that it was moved over; empty where it was not moved. */
  skipped: SkippedDay[];
  /** Whether the calendar of that year was entered; without it only weekends are known. */
  isKnown: boolean;
}

export type ReplicateRefusal =
  | "model.not-yours"
  | "model.step-not-allowed"
  | "model.no-tasks"
  | "model.hamlet-unknown"
  | "model.hamlet-has-it"
  | "model.owner-unknown"
  | "model.starts-past";

/** The deadlines of a model's tasks as they fall when its work begins on another day; cancelled tasks are left out. */
export function shiftTasks(
  model: Pick<Model, "begunOn" | "registeredOn">,
  tasks: readonly Task[],
  startsOn: Day,
  calendar: Calendar,
): ShiftedDay[] {
  const apart = daysBetween(model.begunOn ?? model.registeredOn, startsOn);
  return tasks
    .filter(({ state }) => state !== "cancelled")
    .map(({ id: taskId, title, deadline: before }) => {
      if (before === null) return { taskId, title, before, shifted: null, day: null, skipped: [], isKnown: true };
      // Work that was due before the beginning is due on the first day.
      const late = addDays(before, apart);
      const shifted = late < startsOn ? startsOn : late;
      const { day, skipped } = workingDayFrom(calendar, shifted);
      const isKnown = !coverageOf(calendar, shifted, day).assumed;
      return { taskId, title, before, shifted, day, skipped, isKnown };
    });
}

/** Takes a recognised model to another hamlet, of the same commune or of another one: a model of its own with the original's task list on its own days. */
export function replicateModel(
  original: Model,
  tasks: readonly Task[],
  wish: ReplicaWish,
  around: {
    chart: RoleChart;
    calendar: Calendar;
    family: readonly Pick<Model, "state" | "hamletIds">[];
    newTaskId: () => Id<"task">;
  },
  by: Actor,
  now: Instant,
): Result<{ replica: Model; tasks: { task: Task; fromTaskId: Id<"task"> }[] }, ReplicateRefusal> {
  // Who decides of models takes them to hamlets of the own commune, wherever they come from.
  if (!mayStep(by, { ...original, communeId: by.communeId }, "replicate")) return refuse("model.not-yours");
  if (modelSteps[original.state].replicate === undefined) return refuse("model.step-not-allowed");
  const today = dayOf(now);
  const open = chartOn(around.chart, today);
  if (!open.units.some(({ id, kind }) => kind === "hamlet" && id === wish.hamletId))
    return refuse("model.hamlet-unknown");
  if (!open.positions.some(({ id }) => id === wish.ownerId)) return refuse("model.owner-unknown");
  const lives = around.family.filter(({ state }) => state !== "ended");
  if ([original, ...lives].some(({ hamletIds }) => hamletIds.includes(wish.hamletId)))
    return refuse("model.hamlet-has-it");
  if (wish.startsOn < today) return refuse("model.starts-past");
  const shifted = shiftTasks(original, tasks, wish.startsOn, around.calendar);
  if (shifted.length === 0) return refuse("model.no-tasks");
  const local = new Set(
    around.chart.positions.filter(({ unitId }) => original.hamletIds.some((id) => id === unitId)).map(({ id }) => id),
  );
  const known = new Set(open.positions.map(({ id }) => id));
  // What a hamlet's own people did is done by those who take the model; the offices keep their part.
  const takenBy = (id: Id<"position">) => (local.has(id) || !known.has(id) ? wish.ownerId : id);
  const isOwn = original.communeId === by.communeId;
  const replica = replicaOf(original, wish, by, now);
  return ok({
    replica,
    tasks: shifted.flatMap((place) => {
      const task = tasks.find(({ id }) => id === place.taskId);
      if (task === undefined) return [];
      const positionId = takenBy(task.positionId);
      const supportingIds = [...new Set(task.supportingIds.map(takenBy))].filter((id) => id !== positionId);
      return [
        {
          fromTaskId: task.id,
          task: beginTask(
            {
              ...task,
              id: around.newTaskId(),
              // What offices of another commune noted for their own people stays there.
              ...(!isOwn && { title: publicText(task.title), detail: "" }),
              communeId: replica.communeId,
              source: { kind: "model" as const, modelId: replica.id, quote: task.title },
              positionId,
              supportingIds,
              hamletId: wish.hamletId,
              deadline: place.day,
              deadlineReason: reasonOf(original, place, wish.startsOn),
              occurrence: null,
            },
            now,
          ),
        },
      ];
    }),
  });
}

const replicaOf = (
  original: Model,
  wish: ReplicaWish,
  { communeId }: Pick<Actor, "communeId">,
  now: Instant,
): Model => ({
  ...original,
  communeId,
  id: wish.id,
  name: wish.name,
  registeredOn: dayOf(now),
  ownerId: wish.ownerId,
  hamletIds: [wish.hamletId],
  // What was reached elsewhere is not claimed here: only the way of working is taken over.
  passport: {
    ...(original.communeId === communeId ? original.passport : withoutNumbers(original.passport)),
    measures: original.passport.measures.map((measure) => ({ ...measure, before: null, after: null, source: "" })),
    people: null,
    households: null,
    cost: null,
    labourDays: null,
    land: null,
  },
  state: "registered",
  begunOn: null,
  proposal: null,
  recognitions: [],
  aliveOn: null,
  endedOn: null,
  endReason: null,
  originId: original.id,
  originCommuneId: original.communeId === communeId ? null : original.communeId,
  updatedAt: now,
  revision: 1,
});

const withoutNumbers = (passport: Model["passport"]): Model["passport"] => ({
  ...passport,
  problem: publicText(passport.problem),
  goal: publicText(passport.goal),
  approach: publicText(passport.approach),
  product: publicText(passport.product),
  partners: "",
  outlook: publicText(passport.outlook),
});

function reasonOf(original: Model, { shifted, day, before }: ShiftedDay, startsOn: Day): string | null {
  if (shifted === null || day === null || before === null) return null;
  const apart = daysBetween(startsOn, shifted);
  const counted = `Theo mô hình “${original.name.slice(0, 200)}”: ${apart} ngày sau ngày bắt đầu ${shortDay(startsOn)}`;
  return shifted === day ? counted : `${counted}; ngày ${shortDay(shifted)} là ngày nghỉ, dời sang ${shortDay(day)}`;
}
