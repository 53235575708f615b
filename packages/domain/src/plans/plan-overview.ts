import type { Position } from "../roles/index.ts";
import type { Standing, Task } from "../tasks/index.ts";
import type { Day, Id } from "../values/index.ts";
import type { DutyProgress } from "./duty-progress.ts";

/** What a plan's overview knows of a task. */
export interface PlanTask extends Pick<Task, "positionId" | "supportingIds" | "deadline"> {
  dutyKeys: readonly string[];
  standing: Standing;
}

/** A column of the overview: one position, or the heads of all hamlets together. */
export interface OverviewColumn {
  positionIds: Id<"position">[];
  title: string;
  isHamlets: boolean;
  /** Whether nobody of the column has anything to do in the plan, not even to support. */
  isIdle: boolean;
}

/** What the positions of a column have to do for a duty; its standing is that of what they lead. */
export interface OverviewCell {
  leads: number;
  supports: number;
  standing: Standing | null;
}

/** A duty of the plan with who is at it and by when. */
export interface OverviewRow extends Pick<DutyProgress, "key" | "title" | "standing"> {
  cells: (OverviewCell | null)[];
  /** The days on which its tasks are due, in their order, and how the tasks of each stand. */
  days: { day: Day; count: number; standing: Standing }[];
  undated: number;
}

export interface PlanOverview {
  columns: OverviewColumn[];
  rows: OverviewRow[];
}

// What is shown where several stand differently: what most needs a look.
const worstFirst: readonly Standing[] = ["late", "untouched", "moving", "done", "confirmed", "cancelled"];
const worst = (standings: readonly Standing[]): Standing | null =>
  worstFirst.find((standing) => standings.includes(standing)) ?? null;

/** Who of the commune has what to do for each duty of a plan, and by when; what nobody is at stays empty to be seen. */
export function planOverview(
  progress: readonly DutyProgress[],
  tasks: readonly PlanTask[],
  positions: readonly Position[],
): PlanOverview {
  const open = tasks.filter(({ standing }) => standing !== "cancelled");
  const busy = new Set(open.flatMap(({ positionId, supportingIds }) => [positionId, ...supportingIds]));
  const columns = columnsOf(positions, busy);
  return {
    columns,
    rows: progress.map(({ key, title, standing }) => {
      const own = open.filter(({ dutyKeys }) => dutyKeys.includes(key));
      return {
        key,
        title,
        standing,
        cells: columns.map(({ positionIds }) => cellOf(own, new Set(positionIds))),
        days: daysOf(own),
        undated: own.filter(({ deadline }) => deadline === null).length,
      };
    }),
  };
}

function columnsOf(positions: readonly Position[], busy: ReadonlySet<Id<"position">>): OverviewColumn[] {
  const heads = positions.filter(({ bundle }) => bundle === "hamlet-head").map(({ id }) => id);
  const single = positions
    .filter(({ bundle }) => bundle !== "hamlet-head")
    .map(({ id, title }) => ({ positionIds: [id], title, isHamlets: false, isIdle: !busy.has(id) }));
  if (heads.length === 0) return single;
  return [...single, { positionIds: heads, title: "", isHamlets: true, isIdle: !heads.some((id) => busy.has(id)) }];
}

function cellOf(tasks: readonly PlanTask[], positionIds: ReadonlySet<Id<"position">>): OverviewCell | null {
  const led = tasks.filter(({ positionId }) => positionIds.has(positionId));
  const supports = tasks.filter((task) => !led.includes(task) && task.supportingIds.some((id) => positionIds.has(id)));
  if (led.length + supports.length === 0) return null;
  return { leads: led.length, supports: supports.length, standing: worst(led.map(({ standing }) => standing)) };
}

function daysOf(tasks: readonly PlanTask[]): OverviewRow["days"] {
  const days = new Map<Day, Standing[]>();
  for (const { deadline, standing } of tasks)
    if (deadline !== null) days.set(deadline, [...(days.get(deadline) ?? []), standing]);
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, standings]) => ({ day, count: standings.length, standing: worst(standings) ?? "untouched" }));
}
