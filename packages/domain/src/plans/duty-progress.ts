import { type Standing, type Tally, tallyOf } from "../tasks/index.ts";
import type { PlanDocument } from "./plan-document.ts";
import type { Span } from "./span.ts";
import { keyedTargets, targetsAlone } from "./targets-within.ts";
import { titleOfRow } from "./row-words.ts";

/** A sentence of the plan with what became of it. */
export interface DutyProgress {
  key: string;
  title: string;
  span: Span;
  tally: Tally;
  /** What the sentence's colour says: late before untouched before moving before done; "no-task" where nothing was made of it. */
  standing: "no-task" | "late" | "untouched" | "moving" | "done";
}

/** Every duty, assigned duty, schedule row and target of a plan with the standing of its tasks. */
export function dutyProgress(
  document: PlanDocument,
  tasks: readonly { dutyKeys: readonly string[]; standing: Standing }[],
): DutyProgress[] {
  // A target within a duty's sentence is told with the duty, unless a task was made of it alone.
  const alone = new Set(targetsAlone(document).map(({ key }) => key));
  const taken = new Set(tasks.filter(({ dutyKeys }) => dutyKeys.length === 1).flatMap(({ dutyKeys }) => dutyKeys));
  const sentences = [
    ...keyedTargets(document)
      .filter(({ key }) => alone.has(key) || taken.has(key))
      .map(({ key, target }) => ({ key, title: target.text, span: target.span })),
    ...document.duties,
    ...document.assignments.flatMap((assignment) => assignment.duties),
    ...document.scheduleRows.map((row) => ({ key: row.key, title: titleOfRow(row), span: row.span })),
  ];
  const byKey = new Map<string, Standing[]>();
  for (const task of tasks) for (const key of task.dutyKeys) byKey.set(key, [...(byKey.get(key) ?? []), task.standing]);
  return sentences
    .map(({ key, title, span }) => {
      const tally = tallyOf(byKey.get(key) ?? []);
      return { key, title, span, tally, standing: overall(tally) };
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function overall(tally: Tally): DutyProgress["standing"] {
  if (tally.total === 0) return "no-task";
  if (tally.late > 0) return "late";
  if (tally.done === tally.total) return "done";
  return tally.moving > 0 || tally.done > 0 ? "moving" : "untouched";
}
