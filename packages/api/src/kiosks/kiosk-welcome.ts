import { findKiosk, saveKiosk } from "@gandan/db/kiosks";
import { listReceptionDays } from "@gandan/db/reception";
import { type Commune, chartOn, hamletsOn, holdersOf } from "@gandan/domain/roles";
import type { ReceptionDay } from "@gandan/domain/reception";
import { type Id, addDays } from "@gandan/domain/values";
import { z } from "zod";
import type { KioskContext } from "../context.ts";
import { knownChart } from "../session/known-chart.ts";

export const KioskGreeting = z.object({ waiting: z.number().int().min(0).max(1_000_000) });
export type KioskGreeting = z.infer<typeof KioskGreeting>;

export interface KioskWelcome {
  communeName: string;
  kind: Commune["kind"];
  hamlets: { id: Id<"unit">; name: string }[];
  feedbackAnswerDays: number;
  /** Who receives citizens: the leaders and the official in charge. */
  officials: { title: string; name: string }[];
  /** The next days on which the chairman receives citizens. */
  receptions: Pick<ReceptionDay, "day" | "from" | "to" | "place">[];
}

/** What a screen shows of its commune; with it the screen says that it is alive and how much still waits on it. */
export async function kioskWelcome(ctx: KioskContext, { waiting }: KioskGreeting): Promise<KioskWelcome> {
  await noteAlive(ctx, waiting);
  const chart = await knownChart(ctx, ctx.scope);
  const receiving = chartOn(chart, ctx.today).positions.filter(
    ({ bundle }) => bundle === "in-charge" || bundle === "leader",
  );
  const ahead = await listReceptionDays(ctx.db.read, ctx.scope, ctx.today, addDays(ctx.today, daysAhead));
  return {
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
  };
}

const daysAhead = 62;
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
