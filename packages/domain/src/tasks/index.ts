export { beginTask, taskTitle } from "./begin-task.ts";
export { isCurrent, step, touched } from "./change-task.ts";
export { TaskEdit, editTask } from "./edit-task.ts";
export { cancelTask, confirmTask, reopenTask, returnTask } from "./judge-task.ts";
export { type Occurrence, occurrencesOf, occurrencesSince } from "./occurrences.ts";
export {
  type Reported,
  type Standing,
  type Tally,
  isLate,
  percentOf,
  reportedOf,
  standingOf,
  tallyOf,
} from "./progress.ts";
export { TaskReport, finishTask, reportProgress, startTask } from "./report-task.ts";
export { type TaskStep, isOpen, isToBeDone, openTaskStates, stepFrom, taskSteps, toBeDoneStates } from "./steps.ts";
export { targetOf } from "./target-of.ts";
export { Task, TaskEntry, TaskEntryKind, TaskSource, TaskState } from "./task.ts";
export { ManyChange, changeOne, mayStillUndo, takeBack } from "./change-many.ts";
export { NewTask, createTask, isWellPlaced } from "./create-task.ts";
export { isSilent } from "./silence.ts";
export { stepsFor } from "./steps-for.ts";
export { undoLast } from "./undo-last.ts";
export { type TaskListAround, judgeTaskList } from "./judge-task-list.ts";
export {
  type TaskListColumn,
  type TaskListDifference,
  type TaskListFault,
  type TaskListOutcome,
  TaskListRow,
  taskListColumns,
} from "./task-list.ts";
