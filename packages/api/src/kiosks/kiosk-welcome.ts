import { listDialogues } from "@gandan/db/dialogues";
import { findKiosk, saveKiosk } from "@gandan/db/kiosks";
import { listReceptionDays } from "@gandan/db/reception";
import {
  type Dialogue,
  type EarlierPromises,
  earlierPromises,
  instantOf,
  takesQuestions,
} from "@gandan/domain/dialogues";
import { type Commune, type RoleChart, chartOn, hamletsOn, holdersOf } from "@gandan/domain/roles";
import type { ReceptionDay } from "@gandan/domain/reception";
import { nextWorkingDay } from "@gandan/domain/calendar";
import { type Day, type Id, type Instant, addDays } from "@gandan/domain/values";
import { z } from "zod";
import type { CommuneContext, KioskContext } from "../context.ts";
import { calendarFor } from "../calendar/calendar-for.ts";
import { promisesOf } from "../dialogues/promises-of.ts";
import { lastWithPromises } from "../dialogues/room-of.ts";
import { knownChart } from "../session/known-chart.ts";

export const KioskGreeting = z.object({ waiting: z.number().int().min(0).max(1_000_000) });
export type KioskGreeting = z.infer<typeof KioskGreeting>;

export interface KioskWelcome {
  communeId: Id<"commune">;
  communeName: string;
  kind: Commune["kind"];
  hamlets: { id: Id<"unit">; name: string }[];
  feedbackAnswerDays: number;
  /** Who receives citizens: the leaders and the official in charge. */
  officials: { title: string; name: string }[];
  /** The next days on which the chairman receives citizens. */
  receptions: Pick<ReceptionDay, "day" | "from" | "to" | "place">[];
  /** The next sessions, the nearest first. */
  dialogues: NextDialogue[];
  /** What the last session promised and how that stands; null where there was none. */
  promised: EarlierPromises | null;
  /** The next working days, on which somebody can be met. */
  openDays: Day[];
}

/** A session ahead, as a screen tells of it. */
type NextDialogue = Pick<Dialogue, "id" | "title" | "day" | "from" | "to" | "place" | "code" | "topics"> & {
  startsAt: Instant;
};

/** What a screen shows of its commune; with it the screen says that it is alive and how much still waits on it. */
export async function kioskWelcome(ctx: KioskContext, { waiting }: KioskGreeting): Promise<KioskWelcome> {
  await noteAlive(ctx, waiting);
  return welcomeOf(ctx);
}

/** What a commune shows on a screen or a phone. */
export async function welcomeOf(ctx: CommuneContext): Promise<KioskWelcome> {
  const chart = await knownChart(ctx, ctx.scope);
  const receiving = chartOn(chart, ctx.today).positions.filter(
    ({ bundle }) => bundle === "in-charge" || bundle === "leader",
  );
  const ahead = await listReceptionDays(ctx.db.read, ctx.scope, ctx.today, addDays(ctx.today, daysAhead));
  return {
    communeId: ctx.scope,
    communeName: ctx.commune.name,
    kind: ctx.commune.kind,
    hamlets: hamletsOn(chart, ctx.today).map(({ id, name }) => ({ id, name })),
    feedbackAnswerDays: ctx.commune.feedbackAnswerDays,
    officials: receiving.flatMap((position) =>
      holdersOf(chart, position.id, ctx.today).map(({ name }) => ({ title: position.title, name })),
    ),
    receptions: ahead
      .filter(({ state }) => state === "planned")
      .slice(0, mostShown)
      .map(({ day, from, to, place }) => ({ day, from, to, place })),
    dialogues: await nextDialogues(ctx),
    promised: await lastPromises(ctx, chart),
    openDays: openDaysOf(ctx),
  };
}

// What is over or called off takes no questions and is nothing to come to.
async function nextDialogues(ctx: CommuneContext): Promise<NextDialogue[]> {
  const ahead = await listDialogues(ctx.db.read, ctx.scope, ctx.today, addDays(ctx.today, dialoguesAhead));
  return ahead
    .filter(({ state }) => takesQuestions(state))
    .slice(0, mostShown)
    .map(({ id, title, day, from, to, place, code, topics }) => ({
      id,
      title,
      day,
      from,
      to,
      place,
      code,
      topics,
      startsAt: instantOf(day, from),
    }));
}

async function lastPromises(ctx: CommuneContext, chart: RoleChart): Promise<EarlierPromises | null> {
  const known = { communeId: ctx.scope, chart, today: ctx.today };
  const last = await lastWithPromises(ctx, { communeId: ctx.scope, day: ctx.today });
  return last === null ? null : earlierPromises(last, await promisesOf(ctx.db.read, known, [last.id]));
}

function openDaysOf({ commune, today }: CommuneContext): Day[] {
  const days: Day[] = [];
  for (let day = today; days.length < mostOpen; days.push(day)) day = nextWorkingDay(calendarFor(commune), day).day;
  return days;
}

const mostOpen = 5;
const daysAhead = 62;
const dialoguesAhead = 400;
const mostShown = 3;

const noteAfter = 60_000;

async function noteAlive(ctx: KioskContext, waiting: number): Promise<void> {
  const { seenAt } = ctx.kiosk;
  if (waiting === ctx.kiosk.waiting && seenAt !== null && ctx.now() - seenAt < noteAfter) return;
  await ctx.db.write(ctx.scope, async (tx) => {
    const kiosk = await findKiosk(tx, ctx.scope, ctx.kiosk.id);
    if (kiosk !== null) await saveKiosk(tx, { ...kiosk, waiting, seenAt: ctx.now() });
  });
}
