import type { Recurrence } from "@gandan/domain/plans";
import type { Task, TaskEntry, TaskSource } from "@gandan/domain/tasks";
import type { Columns } from "../columns.ts";
import type { Petitions } from "../petitions/petitions.table.ts";
import type { Plans } from "../plans/plans.table.ts";
import type { Roles } from "../roles/roles.table.ts";

export function defineTasks(columns: Columns, roles: Roles, { plans }: Plans, { petitions }: Petitions) {
  const { table, id, text, word, day, whole, decimal, instant, flag, json, together, sortedBy, refersTo } = columns;
  const { positions, units } = roles;

  const tasks = table(
    "tasks",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"task">("id").notNull(),
      title: text("title").notNull(),
      detail: text("detail").notNull(),
      source: json<TaskSource>("source").notNull(),
      planId: id<"plan">("plan_id"),
      petitionId: id<"petition">("petition_id"),
      /** The criterion it was given of, as `criterionKey` writes it. */
      criterion: text("criterion"),
      positionId: id<"position">("position_id").notNull(),
      supportingIds: json<Task["supportingIds"]>("supporting_ids").notNull(),
      hamletId: id<"unit">("hamlet_id"),
      deadline: day("deadline"),
      deadlineReason: text("deadline_reason"),
      recurrence: json<Recurrence>("recurrence"),
      occurrence: text("occurrence"),
      product: text("product"),
      quantity: decimal("quantity"),
      unit: text("unit"),
      evidenceRequired: flag("evidence_required").notNull(),
      state: word<Task["state"]>("state").notNull(),
      createdAt: instant("created_at").notNull(),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
      /** The deadline, or a last day where there is none: the engines disagree where nulls stand in an order. */
      due: day("due").notNull(),
      titleOrder: text("title_order").notNull(),
    },
    (t) => [
      together({ name: "tasks_key", columns: [t.communeId, t.id] }),
      refersTo({
        name: "tasks_position",
        columns: [t.communeId, t.positionId],
        foreignColumns: [positions.communeId, positions.id],
      }),
      refersTo({
        name: "tasks_hamlet",
        columns: [t.communeId, t.hamletId],
        foreignColumns: [units.communeId, units.id],
      }),
      refersTo({ name: "tasks_plan", columns: [t.communeId, t.planId], foreignColumns: [plans.communeId, plans.id] }),
      refersTo({
        name: "tasks_petition",
        columns: [t.communeId, t.petitionId],
        foreignColumns: [petitions.communeId, petitions.id],
      }),
      sortedBy("tasks_by_due").on(t.communeId, t.due, t.id),
      sortedBy("tasks_by_change").on(t.communeId, t.updatedAt, t.id),
      sortedBy("tasks_by_title").on(t.communeId, t.titleOrder, t.id),
      sortedBy("tasks_by_state").on(t.communeId, t.state, t.due, t.id),
      sortedBy("tasks_by_position").on(t.communeId, t.positionId, t.due, t.id),
      sortedBy("tasks_by_hamlet").on(t.communeId, t.hamletId, t.due, t.id),
      sortedBy("tasks_by_plan").on(t.communeId, t.planId, t.due, t.id),
      sortedBy("tasks_by_petition").on(t.communeId, t.petitionId, t.id),
      sortedBy("tasks_by_criterion").on(t.communeId, t.criterion, t.id),
    ],
  );

  // The row names them in their order; this table finds the tasks of a position.
  const taskSupporters = table(
    "task_supporters",
    {
      communeId: id<"commune">("commune_id").notNull(),
      taskId: id<"task">("task_id").notNull(),
      positionId: id<"position">("position_id").notNull(),
    },
    (t) => [
      together({ name: "task_supporters_key", columns: [t.communeId, t.taskId, t.positionId] }),
      refersTo({
        name: "task_supporters_task",
        columns: [t.communeId, t.taskId],
        foreignColumns: [tasks.communeId, tasks.id],
      }),
      refersTo({
        name: "task_supporters_position",
        columns: [t.communeId, t.positionId],
        foreignColumns: [positions.communeId, positions.id],
      }),
      sortedBy("task_supporters_by_position").on(t.communeId, t.positionId, t.taskId),
    ],
  );

  const taskDuties = table(
    "task_duties",
    {
      communeId: id<"commune">("commune_id").notNull(),
      taskId: id<"task">("task_id").notNull(),
      planId: id<"plan">("plan_id").notNull(),
      dutyKey: text("duty_key").notNull(),
    },
    (t) => [
      together({ name: "task_duties_key", columns: [t.communeId, t.taskId, t.dutyKey] }),
      refersTo({
        name: "task_duties_task",
        columns: [t.communeId, t.taskId],
        foreignColumns: [tasks.communeId, tasks.id],
      }),
      sortedBy("task_duties_by_duty").on(t.communeId, t.planId, t.dutyKey, t.taskId),
    ],
  );

  const taskEntries = table(
    "task_entries",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"taskEntry">("id").notNull(),
      taskId: id<"task">("task_id").notNull(),
      kind: word<TaskEntry["kind"]>("kind").notNull(),
      at: instant("at").notNull(),
      personId: id<"person">("person_id").notNull(),
      sentence: text("sentence").notNull(),
      quantity: decimal("quantity"),
      evidence: json<TaskEntry["evidence"]>("evidence").notNull(),
    },
    (t) => [
      together({ name: "task_entries_key", columns: [t.communeId, t.id] }),
      refersTo({
        name: "task_entries_task",
        columns: [t.communeId, t.taskId],
        foreignColumns: [tasks.communeId, tasks.id],
      }),
      sortedBy("task_entries_by_task").on(t.communeId, t.taskId, t.at, t.id),
      sortedBy("task_entries_by_time").on(t.communeId, t.at, t.id),
    ],
  );

  return { tasks, taskSupporters, taskDuties, taskEntries };
}
export type Tasks = ReturnType<typeof defineTasks>;
