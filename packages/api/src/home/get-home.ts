import type { Scope } from "@gandan/db";
import { listPlans } from "@gandan/db/plans";
import { countAsked } from "@gandan/db/reception";
import { countTasks, listTasks, type TaskFilter as Wanted } from "@gandan/db/tasks";
import { openStates } from "@gandan/domain/petitions";
import { reachOf } from "@gandan/domain/roles";
import { type Tally, type Task, isSilent, stepsFor, toBeDoneStates } from "@gandan/domain/tasks";
import { type Id, addDays, weekdayOf } from "@gandan/domain/values";
import { calendarFor } from "../calendar/calendar-for.ts";
import type { OfficialContext } from "../context.ts";
import { headOf, visibleHamlets } from "../hamlets/list-hamlets.ts";
import { listPetitions } from "../petitions/list-petitions.ts";
import { PetitionFilter } from "../petitions/petition-filter.ts";
import type { PetitionLine } from "../petitions/petition-line.ts";
import { scopeFor } from "../scope.ts";
import { type Stood, standingsOf, tallyWhere } from "../tasks/standings.ts";
import { type TaskRow, taskRows } from "../tasks/task-row.ts";

/** One heap of tasks on the desk: how many, and the first five. */
interface Heap {
  count: number;
  rows: TaskRow[];
}

export interface Home {
  late: Heap;
  today: Heap;
  thisWeek: Heap;
  /** What comes after this week, and what has no deadline. */
  next: Heap;
  returned: Heap;
  waitingForMe: Heap;
  silent: Heap;
  /** Appointments that wait for a time; null for those who receive nobody. */
  appointments: number | null;
  voices: { count: number; late: number; rows: PetitionLine[] };
  plan: { id: Id<"plan">; title: string; tally: Tally } | null;
  hamlets: { id: Id<"unit">; name: string; headName: string | null; tally: Tally }[];
}

const most = 5;
const byDeadline = { by: "deadline", descending: false } as const;

/** The desk of a person: what is due, what waits for them, who was not answered, how far the year's plan is. */
export async function getHome(ctx: OfficialContext): Promise<Home> {
  const scope = ownScope(ctx);
  const heap = (wanted: Wanted) => heapOf(ctx, scope, wanted);
  const [late, today, thisWeek, next, returned] = await Promise.all([
    heap({ states: toBeDoneStates, dueTo: addDays(ctx.today, -1), hasDeadline: true }),
    heap({ states: toBeDoneStates, dueFrom: ctx.today, dueTo: ctx.today }),
    heap({ states: toBeDoneStates, dueFrom: addDays(ctx.today, 1), dueTo: sundayOf(ctx) }),
    heap({ states: toBeDoneStates, notBefore: sundayOf(ctx) }),
    heap({ states: ["returned"] }),
  ]);
  const done = await listTasks(ctx.db.read, scope, { states: ["done"] }, byDeadline, { limit: 10_000, offset: 0 });
  const tasks = await standingsOf(ctx.db.read, ctx);
  return {
    late,
    today,
    thisWeek,
    next,
    returned,
    waitingForMe: await heapFrom(
      ctx,
      done.filter((task) => stepsFor(task, ctx.actor).includes("confirm")),
    ),
    silent: await heapFrom(ctx, await silentTasks(ctx, scope)),
    appointments: reachOf(ctx.actor, "petition.receive") === "none" ? null : await countAsked(ctx.db.read, ctx.scope),
    voices: await voicesOf(ctx),
    plan: await planOf(ctx, tasks),
    hamlets: visibleHamlets(ctx).map(({ id, name }) => ({
      id,
      name,
      headName: headOf(ctx, id),
      tally: tallyWhere(tasks, (task) => task.hamletId === id),
    })),
  };
}

const byLastChange = { by: "updated", descending: false } as const;

// Oldest first, so the search ends at the first task that something happened to lately.
async function silentTasks(ctx: OfficialContext, scope: Scope): Promise<Task[]> {
  const silent: Task[] = [];
  const limit = 200;
  for (let offset = 0; ; offset += limit) {
    const open = await listTasks(ctx.db.read, scope, { states: toBeDoneStates }, byLastChange, { limit, offset });
    silent.push(...open.filter((task) => isSilent(task, ctx.commune, calendarFor(ctx.commune), ctx.today)));
    const last = open.at(-1);
    const undated = last && { ...last, deadline: null };
    if (
      undated === undefined ||
      open.length < limit ||
      !isSilent(undated, ctx.commune, calendarFor(ctx.commune), ctx.today)
    )
      return silent;
  }
}

// Who confirms the work of others has the whole commune on the desk; everybody else their own.
function ownScope(ctx: OfficialContext): Scope {
  if (reachOf(ctx.actor, "task.confirm") !== "none") return scopeFor(ctx, "task.confirm");
  const isReader = reachOf(ctx.actor, "task.read") !== "none";
  return isReader ? scopeFor(ctx, "task.report") : scopeFor(ctx, "task.read");
}

const sundayOf = ({ today }: OfficialContext) => addDays(today, (7 - weekdayOf(today)) % 7);

async function heapOf(ctx: OfficialContext, scope: Scope, wanted: Wanted): Promise<Heap> {
  const tasks = await listTasks(ctx.db.read, scope, wanted, byDeadline, { limit: most, offset: 0 });
  return { count: await countTasks(ctx.db.read, scope, wanted), rows: await taskRows(ctx.db.read, ctx, tasks) };
}

const heapFrom = async (ctx: OfficialContext, tasks: readonly Task[]): Promise<Heap> => ({
  count: tasks.length,
  rows: await taskRows(ctx.db.read, ctx, tasks.slice(0, most)),
});

async function voicesOf(ctx: OfficialContext): Promise<Home["voices"]> {
  const page = { sort: "due", order: "asc", limit: most } as const;
  const [open, late] = await Promise.all([
    listPetitions(ctx, PetitionFilter.parse({ states: [...openStates], ...page })),
    listPetitions(ctx, PetitionFilter.parse({ clock: "late", ...page })),
  ]);
  return { count: open.total, late: late.total, rows: open.rows };
}

async function planOf(ctx: OfficialContext, tasks: readonly Stood[]): Promise<Home["plan"]> {
  if (reachOf(ctx.actor, "plan.read") === "none") return null;
  const plans = await listPlans(ctx.db.read, ctx.scope);
  const living = plans.filter(({ state }) => state !== "withdrawn" && state !== "closed");
  const plan = living.find(({ state }) => state === "in-force") ?? living[0];
  if (plan === undefined) return null;
  return { id: plan.id, title: plan.title, tally: tallyWhere(tasks, ({ planId }) => planId === plan.id) };
}
