import { wholeCommune } from "@gandan/db";
import { findPlanVersion, listPlans } from "@gandan/db/plans";
import { listEntriesOf, listTasks } from "@gandan/db/tasks";
import type { Figures } from "@gandan/domain/evaluation";
import { type DutyProgress, dutyProgress } from "@gandan/domain/plans";
import { chartOn, holdersOf } from "@gandan/domain/roles";
import { Day, dayOf, daysBetween } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { standingTasks } from "../plans/plan-tasks.ts";
import { type RegisterRow, countOf, numberOf } from "./counted.ts";

const issuedStates: ReadonlySet<string> = new Set(["signed", "in-force", "closed"]);

/** Figures of the year's plans, their duties, the tasks due in the year and who is in charge. */
export async function workFigures(ctx: OfficialContext, year: number, last: Day): Promise<Figures> {
  const plans = await listPlans(ctx.db.read, ctx.scope, { years: [year] });
  const issued = plans.filter(({ state, issuedOn }) => issuedStates.has(state) && issuedOn !== null);
  const first = issued.map(({ issuedOn }) => issuedOn ?? last).toSorted()[0];
  const lateDays = first === undefined ? null : Math.max(0, daysBetween(Day.parse(`${year}-01-31`), first));
  const duties: (RegisterRow & Pick<DutyProgress, "standing">)[] = [];
  for (const plan of issued) {
    const kept = await findPlanVersion(ctx.db.read, ctx.scope, plan.id, plan.version);
    if (kept === null) continue;
    const standing = (await standingTasks(ctx.db.read, ctx, plan.id)).map((one) => ({
      dutyKeys: one.task.source.kind === "plan" ? one.task.source.dutyKeys : [],
      standing: one.standing,
    }));
    const own = new Set(kept.document.duties.map(({ key }) => key));
    for (const duty of dutyProgress(kept.document, standing))
      if (own.has(duty.key)) duties.push({ id: `${plan.id} ${duty.key}`, standing: duty.standing });
  }
  const noPlan = numberOf(null);
  const ofDuties = (isCounted: (duty: (typeof duties)[number]) => boolean) =>
    issued.length === 0 ? noPlan : countOf(duties.filter(isCounted));
  const inCharge = chartOn(ctx.chart, last).positions.filter(
    ({ bundle, id }) => bundle === "in-charge" && holdersOf(ctx.chart, id, last).length > 0,
  );
  return {
    "plans.issued": countOf(
      plans.map((plan) => (issued.includes(plan) ? { id: plan.id } : { id: plan.id, leftOut: "not-issued" })),
    ),
    "plans.weeks-late": numberOf(
      lateDays === null ? null : Math.ceil(lateDays / 7),
      issued.map(({ id }) => id),
    ),
    "duties.total": ofDuties(() => true),
    "duties.with-task": ofDuties(({ standing }) => standing !== "no-task"),
    "duties.done": ofDuties(({ standing }) => standing === "done"),
    "duties.late": ofDuties(({ standing }) => standing === "late"),
    "roles.in-charge": countOf(inCharge.map(({ id }) => ({ id }))),
    ...(await taskFigures(ctx, year)),
  };
}

async function taskFigures(ctx: OfficialContext, year: number): Promise<Figures> {
  const tasks = await listTasks(
    ctx.db.read,
    wholeCommune(ctx.scope),
    { dueFrom: Day.parse(`${year}-01-01`), dueTo: Day.parse(`${year}-12-31`) },
    { by: "deadline", descending: false },
    { limit: 100_000, offset: 0 },
  );
  const entries = await listEntriesOf(
    ctx.db.read,
    ctx.scope,
    tasks.map(({ id }) => id),
  );
  const doneOn = new Map(entries.flatMap(({ taskId, kind, at }) => (kind === "done" ? [[taskId, dayOf(at)]] : [])));
  const live = tasks.filter(({ state }) => state !== "cancelled");
  const done = live.filter(({ state }) => state === "done" || state === "confirmed");
  const inTime = done.filter(({ id, deadline }) => (doneOn.get(id) ?? "9999") <= (deadline ?? ""));
  const open = live.filter((task) => !done.includes(task) && (task.deadline ?? "") >= ctx.today).length;
  return {
    "tasks.assigned": countOf(
      tasks.map(({ id, state }) => (state === "cancelled" ? { id, leftOut: "cancelled" } : { id })),
    ),
    "tasks.done": countOf(
      done.map(({ id }) => ({ id })),
      open,
    ),
    "tasks.done-in-time": countOf(
      inTime.map(({ id }) => ({ id })),
      open,
    ),
    "tasks.confirmed": countOf(live.filter(({ state }) => state === "confirmed").map(({ id }) => ({ id }))),
  };
}
