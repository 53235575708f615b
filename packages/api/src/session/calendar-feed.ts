import { type Scope, wholeCommune } from "@gandan/db";
import { findAccountByFeed, hasFeed, saveFeed } from "@gandan/db/accounts";
import { findCommune } from "@gandan/db/communes";
import { listPetitions } from "@gandan/db/petitions";
import { listTasks } from "@gandan/db/tasks";
import { openStates as openWords } from "@gandan/domain/petitions";
import { toBeDoneStates } from "@gandan/domain/tasks";
import { positionsOf } from "@gandan/domain/roles";
import { type Day, type Id, dayOf } from "@gandan/domain/values";
import type { Context, OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { knownChart } from "./known-chart.ts";
import { mayBeUsed } from "./official-of.ts";

const tokenBytes = 32;
const mostEvents = 1_000;
const soonest = { by: "due", descending: false } as const;

/** Whether the signed-in account has an address for calendar programs. */
export const readCalendarFeed = async (ctx: OfficialContext): Promise<{ isOn: boolean }> => ({
  isOn: await hasFeed(ctx.db.read, ctx.scope, ctx.account.id),
});

/** Makes a new secret address; it is told once, and the one before opens nothing any more. */
export const makeCalendarFeed = (ctx: OfficialContext): Promise<{ token: string }> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const token = Buffer.from(ctx.random(tokenBytes)).toString("base64url");
    await saveFeed(tx, ctx.scope, ctx.account.id, ctx.digest(token));
    await record(tx, ctx, "account.calendar-made", ctx.account.id);
    return { token };
  });

/** Closes the address. */
export const endCalendarFeed = (ctx: OfficialContext): Promise<null> =>
  ctx.db.write(ctx.scope, async (tx) => {
    await saveFeed(tx, ctx.scope, ctx.account.id, null);
    await record(tx, ctx, "account.calendar-ended", ctx.account.id);
    return null;
  });

/** A day in somebody's calendar; a citizen's word is named by its number only. */
export type FeedEvent = { day: Day; changedAt: number } & (
  | { kind: "task"; id: Id<"task">; title: string }
  | { kind: "petition"; id: Id<"petition">; number: string | null }
);

/** What a calendar program is given. */
export interface CalendarDays {
  commune: string;
  events: FeedEvent[];
}

/** The days that a secret address shows: what its account's positions have to do and to answer. Null: it opens nothing. */
export async function calendarFeed(ctx: Context, token: string): Promise<CalendarDays | null> {
  const account = await findAccountByFeed(ctx.db.read, ctx.digest(token));
  if (account === null || account.disabledAt !== null || !mayBeUsed(ctx, account)) return null;
  const { communeId, personId } = account;
  const commune = await findCommune(ctx.db.read, communeId);
  if (commune === null) return null;
  const positionIds = positionsOf(await knownChart(ctx, communeId), personId, dayOf(ctx.now()));
  return { commune: commune.name, events: positionIds.length === 0 ? [] : await eventsOf(ctx, communeId, positionIds) };
}

async function eventsOf(
  ctx: Context,
  communeId: Id<"commune">,
  positionIds: readonly Id<"position">[],
): Promise<FeedEvent[]> {
  const scope: Scope = wholeCommune(communeId);
  const page = { limit: mostEvents, offset: 0 };
  const filter = { positionIds, states: toBeDoneStates, hasDeadline: true };
  const tasks = await listTasks(ctx.db.read, scope, filter, { by: "deadline", descending: false }, page);
  const words = await listPetitions(ctx.db.read, scope, { positionIds, states: openWords }, soonest, page);
  return [
    ...tasks.flatMap(({ id, title, deadline, updatedAt }) =>
      deadline === null ? [] : [{ kind: "task" as const, id, title, day: deadline, changedAt: updatedAt }],
    ),
    ...words.flatMap(({ id, number, registerYear, dueOn, updatedAt }) =>
      dueOn === null
        ? []
        : [
            {
              kind: "petition" as const,
              id,
              number: number === null ? null : `${number}/${registerYear}`,
              day: dueOn,
              changedAt: updatedAt,
            },
          ],
    ),
  ];
}
