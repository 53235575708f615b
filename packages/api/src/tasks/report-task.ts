import { findTaskEntry, listTaskEntries } from "@gandan/db/tasks";
import * as tasks from "@gandan/domain/tasks";
import { type Id, type Result, idOf, ok, refuse } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { areOwnFiles } from "../files/are-own-files.ts";
import { keepTask } from "./keep-task.ts";
import { type TaskRow, taskRow } from "./task-row.ts";
import { visibleTask } from "./visible-task.ts";

export const ReportedTask = tasks.TaskReport.extend({ id: idOf("taskEntry"), taskId: idOf("task") });
export type ReportedTask = z.infer<typeof ReportedTask>;

type Refusal =
  | "task.not-yours"
  | "task.report-empty"
  | "task.evidence-missing"
  | "task.evidence-unknown"
  | "task.report-id-taken"
  | "task.step-not-allowed";

/** Progress on a task. The device made the entry's id, so the same report sent again is kept once. */
export const reportTask = (ctx: OfficialContext, input: ReportedTask) =>
  keepReport(ctx, input, "progress", (task, report) => tasks.reportProgress(task, report, ctx.actor, ctx.now()));

/** The task reported done; like progress, a repeat is the same report. */
export const finishTask = (ctx: OfficialContext, input: ReportedTask) =>
  keepReport(ctx, input, "done", (task, report, hasEarlier) =>
    tasks.finishTask(task, report, hasEarlier, ctx.actor, ctx.now()),
  );

const keepReport = (
  ctx: OfficialContext,
  { id, taskId, ...report }: ReportedTask,
  kind: "progress" | "done",
  decide: (task: tasks.Task, report: tasks.TaskReport, hasEarlierEvidence: boolean) => Result<tasks.Task, Refusal>,
): Promise<Result<TaskRow, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const task = await visibleTask(tx, ctx, taskId);
    const kept = await findTaskEntry(tx, ctx.scope, id);
    if (kept !== null)
      return isRepeat(kept, taskId, kind, report) ? ok(await taskRow(tx, ctx, task)) : refuse("task.report-id-taken");
    const earlier = await listTaskEntries(tx, ctx.scope, taskId);
    const decision = decide(
      task,
      report,
      earlier.some((entry) => entry.evidence.length > 0),
    );
    if (!decision.ok) return decision;
    if (!(await areOwnFiles(tx, ctx, report.evidence))) return refuse("task.evidence-unknown");
    await keepTask(tx, ctx, task, decision.value, kind, { entryId: id, report });
    return ok(await taskRow(tx, ctx, decision.value));
  });

const isRepeat = (kept: tasks.TaskEntry, taskId: Id<"task">, kind: "progress" | "done", report: tasks.TaskReport) =>
  kept.taskId === taskId &&
  kept.kind === kind &&
  kept.sentence === report.sentence &&
  kept.quantity === report.quantity &&
  kept.evidence.join() === report.evidence.join();
