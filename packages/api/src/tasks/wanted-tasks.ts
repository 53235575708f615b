import type { Scope } from "@gandan/db";
import type { TaskFilter as Wanted, TaskSort } from "@gandan/db/tasks";
import { type Standing, TaskState, toBeDoneStates } from "@gandan/domain/tasks";
import { type Id, addDays } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { scopeFor } from "../scope.ts";
import type { TaskFilter } from "./task-filter.ts";

/** What the store is asked for, within what the person may read. */
export function wantedTasks(
  ctx: OfficialContext,
  filter: TaskFilter,
): { scope: Scope; wanted: Wanted; sort: TaskSort } {
  const { states, standing, positionId, hamletId, planId, dutyKey, from, to, words } = filter;
  const yesterday = addDays(ctx.today, -1);
  const isLate = filter.late === true;
  return {
    scope: scopeFor(ctx, "task.read"),
    wanted: {
      ...statesOf(
        states,
        isLate ? toBeDoneStates : undefined,
        standing?.flatMap((wanted) => statesBy[wanted]),
      ),
      ...positionsOf(ctx, filter.mine === true, positionId),
      ...(hamletId && { hamletIds: [hamletId] }),
      ...(planId && { planId }),
      ...(dutyKey !== undefined && { dutyKey }),
      ...(from && { dueFrom: from }),
      ...(isLate ? { dueTo: to !== undefined && to < yesterday ? to : yesterday } : to && { dueTo: to }),
      ...(words !== undefined && words.trim() !== "" && { text: words }),
    },
    sort: { by: filter.sort, descending: filter.order === "desc" },
  };
}

const statesBy: Record<Standing, readonly TaskState[]> = {
  untouched: toBeDoneStates,
  moving: toBeDoneStates,
  late: toBeDoneStates,
  done: ["done"],
  confirmed: ["confirmed"],
  cancelled: ["cancelled"],
};

// Each wish narrows the others; an empty one is none.
function statesOf(...wishes: (readonly TaskState[] | undefined)[]): { states?: TaskState[] } {
  const said = wishes.filter((wish) => wish !== undefined && wish.length > 0);
  if (said.length === 0) return {};
  return { states: TaskState.options.filter((state) => said.every((wish) => wish?.includes(state))) };
}

function positionsOf(
  ctx: OfficialContext,
  isMine: boolean,
  positionId: Id<"position"> | undefined,
): { positionIds?: readonly Id<"position">[] } {
  if (!isMine) return positionId === undefined ? {} : { positionIds: [positionId] };
  const { positionIds } = ctx.actor;
  return { positionIds: positionId === undefined ? positionIds : positionIds.filter((own) => own === positionId) };
}
