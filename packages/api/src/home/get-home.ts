import type { Scope } from "@gandan/db";
import { listPlans } from "@gandan/db/plans";
import { countTasks, listTasks, type TaskFilter as Wanted } from "@gandan/db/tasks";
import { may, reachOf } from "@gandan/domain/roles";
import { type Tally, type Task, isSilent, targetOf } from "@gandan/domain/tasks";
import { type Id, addDays, weekdayOf } from "@gandan/domain/values";
import { calendar } from "../calendar.ts";
import type { OfficialContext } from "../context.ts";
import { headOf, visibleHamlets } from "../hamlets/list-hamlets.ts";
import { allPetitions } from "../petitions/all-petitions.ts";
import { PetitionFilter } from "../petitions/petition-filter.ts";
import type { PetitionRow } from "../petitions/petition-row.ts";
import { standingTasks, tallyOn } from "../plans/plan-tasks.ts";
import { scopeFor } from "../scope.ts";
import { type TaskRow, taskRows } from "../tasks/task-row.ts";
import { lateStates } from "../tasks/wanted-tasks.ts";

/** One heap of tasks on the desk: how many, and the first five. */
export interface Heap {
  count: number;
  rows: TaskRow[];
}

export interface Home {
  late: Heap;
  today: Heap;
  thisWeek: Heap;
  returned: Heap;
  waitingForMe: Heap;
  silent: Heap;
  voices: { count: number; late: number; rows: PetitionRow[] };
  plan: { id: Id<"plan">; title: string; tally: Tally } | null;
  hamlets: { id: Id<"unit">; name: string; headName: string | null; tally: Tally }[];
}

const most = 5;
const byDeadline = { by: "deadline", descending: false } as const;

/** The desk of a person: what is due, what waits for them, who was not answered, how far the year's plan is. */
export async function getHome(ctx: OfficialContext): Promise<Home> {
  const scope = ownScope(ctx);
  const heap = (wanted: Wanted) => heapOf(ctx, scope, wanted);
  const [late, today, thisWeek, returned] = await Promise.all([
    heap({ states: lateStates, dueTo: addDays(ctx.today, -1), hasDeadline: true }),
    heap({ states: lateStates, dueFrom: ctx.today, dueTo: ctx.today }),
    heap({ states: lateStates, dueFrom: addDays(ctx.today, 1), dueTo: sundayOf(ctx) }),
    heap({ states: ["returned"] }),
  ]);
  const done = await listTasks(ctx.db.read, scope, { states: ["done"] }, byDeadline, { limit: 10_000, offset: 0 });
  const open = await listTasks(ctx.db.read, scope, { states: lateStates }, byLastChange, { limit: 10_000, offset: 0 });
  const tasks = await standingTasks(ctx.db.read, ctx, null);
  return {
    late,
    today,
    thisWeek,
    returned,
    waitingForMe: await heapFrom(
      ctx,
      done.filter((task) => mayConfirm(ctx, task)),
    ),
    silent: await heapFrom(
      ctx,
      open.filter((task) => isSilent(task, ctx.commune, calendar, ctx.today)),
    ),
    voices: await voicesOf(ctx),
    plan: await planOf(ctx, tasks),
    hamlets: visibleHamlets(ctx).map(({ id, name }) => ({
      id,
      name,
      headName: headOf(ctx, id),
      tally: tallyOn(tasks.filter(({ task }) => task.hamletId === id)),
    })),
  };
}

const byLastChange = { by: "updated", descending: false } as const;

// Who confirms the work of others has the whole commune on the desk; everybody else their own.
function ownScope(ctx: OfficialContext): Scope {
  if (reachOf(ctx.actor, "task.confirm") !== "none") return scopeFor(ctx, "task.confirm");
  const isReader = reachOf(ctx.actor, "task.read") !== "none";
  return isReader ? scopeFor(ctx, "task.report") : scopeFor(ctx, "task.read");
}

const sundayOf = ({ today }: OfficialContext) => addDays(today, (7 - weekdayOf(today)) % 7);

const mayConfirm = ({ actor }: OfficialContext, task: Task): boolean =>
  may(actor, "task.confirm", targetOf(task)) &&
  (actor.bundle === "leader" || !actor.positionIds.includes(task.positionId));

async function heapOf(ctx: OfficialContext, scope: Scope, wanted: Wanted): Promise<Heap> {
  const tasks = await listTasks(ctx.db.read, scope, wanted, byDeadline, { limit: most, offset: 0 });
  return { count: await countTasks(ctx.db.read, scope, wanted), rows: await taskRows(ctx.db.read, ctx, tasks) };
}

const heapFrom = async (ctx: OfficialContext, tasks: readonly Task[]): Promise<Heap> => ({
  count: tasks.length,
  rows: await taskRows(ctx.db.read, ctx, tasks.slice(0, most)),
});

async function voicesOf(ctx: OfficialContext): Promise<Home["voices"]> {
  const rows = await allPetitions(
    ctx,
    PetitionFilter.parse({ states: ["received", "assigned"], sort: "received", order: "asc" }),
  );
  return { count: rows.length, late: rows.filter(({ isLate }) => isLate).length, rows: rows.slice(0, most) };
}

async function planOf(ctx: OfficialContext, tasks: Awaited<ReturnType<typeof standingTasks>>): Promise<Home["plan"]> {
  if (reachOf(ctx.actor, "plan.read") === "none") return null;
  const plans = await listPlans(ctx.db.read, ctx.scope);
  const living = plans.filter(({ state }) => state !== "withdrawn" && state !== "closed");
  const plan = living.find(({ state }) => state === "in-force") ?? living[0];
  if (plan === undefined) return null;
  const own = tasks.filter(({ task: { source } }) => source.kind === "plan" && source.planId === plan.id);
  return { id: plan.id, title: plan.title, tally: tallyOn(own) };
}
