import { NewTask } from "@gandan/domain/tasks";
import { ListGiven } from "../list-file.ts";
import { Undo } from "../kept-undo.ts";
import { official, router } from "../procedures.ts";
import { cancelTask } from "./cancel-task.ts";
import { TasksChange, changeTasks } from "./change-tasks.ts";
import { confirmTask } from "./confirm-task.ts";
import { createTask } from "./create-task.ts";
import { EditedTask, editTask } from "./edit-task.ts";
import { TaskTableAsked, taskTable } from "./task-table.ts";
import { TaskAsked, getTask } from "./get-task.ts";
import { HeatYear, heat } from "./heat.ts";
import { listTasks } from "./list-tasks.ts";
import { readTaskList } from "./read-task-list.ts";
import { reopenTask } from "./reopen-task.ts";
import { ReportedTask, finishTask, reportTask } from "./report-task.ts";
import { TaskReason, returnTask } from "./return-task.ts";
import { startTask } from "./start-task.ts";
import { TaskListTaken, takeTaskList } from "./take-task-list.ts";
import { TaskFilter } from "./task-filter.ts";
import { undoChange } from "./undo-change.ts";
import { LineAsked, undoLast } from "./undo-last.ts";

export const tasksRouter = router({
  list: official.input(TaskFilter).query(({ ctx, input }) => listTasks(ctx, input)),
  get: official.input(TaskAsked).query(({ ctx, input }) => getTask(ctx, input)),
  create: official.input(NewTask).mutation(({ ctx, input }) => createTask(ctx, input)),
  edit: official.input(EditedTask).mutation(({ ctx, input }) => editTask(ctx, input)),
  start: official.input(TaskAsked).mutation(({ ctx, input }) => startTask(ctx, input)),
  report: official.input(ReportedTask).mutation(({ ctx, input }) => reportTask(ctx, input)),
  finish: official.input(ReportedTask).mutation(({ ctx, input }) => finishTask(ctx, input)),
  confirm: official.input(TaskAsked).mutation(({ ctx, input }) => confirmTask(ctx, input)),
  return: official.input(TaskReason).mutation(({ ctx, input }) => returnTask(ctx, input)),
  cancel: official.input(TaskReason).mutation(({ ctx, input }) => cancelTask(ctx, input)),
  reopen: official.input(TaskAsked).mutation(({ ctx, input }) => reopenTask(ctx, input)),
  bulk: official.input(TasksChange).mutation(({ ctx, input }) => changeTasks(ctx, input)),
  undo: official.input(Undo).mutation(({ ctx, input }) => undoChange(ctx, input)),
  table: official.input(TaskTableAsked).query(({ ctx, input }) => taskTable(ctx, input)),
  readList: official.input(ListGiven).mutation(({ ctx, input }) => readTaskList(ctx, input)),
  takeList: official.input(TaskListTaken).mutation(({ ctx, input }) => takeTaskList(ctx, input)),
  undoLast: official.input(LineAsked).mutation(({ ctx, input }) => undoLast(ctx, input)),
  heat: official.input(HeatYear).query(({ ctx, input }) => heat(ctx, input)),
});
