import { type TaskListOutcome, TaskListRow, judgeTaskList } from "@gandan/domain/tasks";
import { ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { keepUndo } from "../kept-undo.ts";
import { record } from "../record.ts";
import { keepTask } from "./keep-task.ts";
import { ListFile, reasonOf, taskListAround } from "./task-list-around.ts";
import type { Kept } from "./undo-change.ts";

/** Rows of a file that somebody looked at and wants taken in; of a change the revision that was shown. */
export const TaskListTaken = ListFile.extend({
  rows: z
    .array(TaskListRow.extend({ revision: z.number().int().nullable() }))
    .min(1)
    .max(200),
});
export type TaskListTaken = z.infer<typeof TaskListTaken>;

interface Taken {
  given: number;
  changed: number;
  /** Rows that would now do something else than what was shown; nothing was done of them. */
  left: number;
  /** Null where there is nothing to take back. */
  undo: string | null;
}

/** Takes rows of a list in, all in one write; what came in before, or stands differently by now, is left as it is. */
export const takeTaskList = (
  ctx: OfficialContext,
  { rows, ...file }: TaskListTaken,
): Promise<{ ok: true; value: Taken }> =>
  ctx.db.write(ctx.scope, async (tx) => {
    needs(ctx, "task.create");
    const at = ctx.now();
    const outcomes = judgeTaskList(rows, await taskListAround(tx, ctx, file, rows));
    const revisions = new Map(rows.map(({ row, revision }) => [row, revision]));
    const wanted = outcomes.filter((outcome) => isAsShown(outcome, revisions.get(outcome.row) ?? null));
    const created: Kept["created"] = [];
    const changed: Kept["tasks"] = [];
    for (const outcome of wanted)
      if (outcome.outcome === "new") {
        await keepTask(tx, ctx, null, outcome.task, "assigned", { reason: reasonOf(file, outcome.row) });
        created.push(outcome.task.id);
      } else if (outcome.outcome === "changed") {
        await keepTask(tx, ctx, outcome.before, outcome.after, "edited", { reason: reasonOf(file, outcome.row) });
        changed.push({ before: outcome.before, revision: outcome.after.revision });
      }
    const counts = { given: created.length, changed: changed.length };
    const undo = counts.given + counts.changed === 0 ? null : await keepUndo(tx, ctx, { at, tasks: changed, created });
    if (undo !== null)
      await record(tx, ctx, "task.list-taken-in", ctx.account.id, { count: { from: 0, to: wanted.length } }, file.name);
    const same = outcomes.filter(({ outcome }) => outcome === "unchanged").length;
    return ok({ ...counts, left: rows.length - counts.given - counts.changed - same, undo });
  });

const isAsShown = (outcome: TaskListOutcome, revision: number | null): boolean =>
  outcome.outcome === "changed" ? outcome.before.revision === revision : outcome.outcome === "new" && revision === null;
