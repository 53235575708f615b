import { findReceptionDay, removeReceptionDay, saveCompliance, saveReceptionDay } from "@gandan/db/reception";
import { ComplianceEntry, ReceptionDay, planReception } from "@gandan/domain/reception";
import { Day, type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import { calendarFor } from "../calendar/calendar-for.ts";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { record } from "../record.ts";

const { from, to, place } = ReceptionDay.shape;

export const PlanAsked = z.object({
  year: z.number().int().min(2014).max(2100),
  weekday: z.number().int().min(1).max(5),
  weeks: z.array(z.number().int().min(1).max(4)).min(1).max(4),
  from,
  to,
  place,
});
export type PlanAsked = z.infer<typeof PlanAsked>;

/** Plans the days of a year that lie ahead by a habit; days that are planned already stay as they are. */
export const planYear = (
  ctx: OfficialContext,
  { year, weekday, weeks, ...time }: PlanAsked,
): Promise<Result<{ added: number }, "reception.times">> => {
  needs(ctx, "petition.assign");
  return ctx.db.write(ctx.scope, async (tx) => {
    if (time.from >= time.to) return refuse("reception.times");
    let added = 0;
    for (const day of planReception(calendarFor(ctx.commune), year, { weekday, weeks })) {
      if (day <= ctx.today || (await findReceptionDay(tx, ctx.scope, { day })) !== null) continue;
      const id = ctx.newId("receptionDay");
      const open = { postedOn: null, state: "planned", visitors: 0, note: null, revision: 1 } as const;
      await saveReceptionDay(tx, { communeId: ctx.scope, id, day, ...time, ...open });
      await record(tx, ctx, "reception.planned", id);
      added += 1;
    }
    return ok({ added });
  });
};

export const DayChange = ReceptionDay.omit({ communeId: true });
export type DayChange = z.infer<typeof DayChange>;

type ChangeRefusal =
  | "reception.times"
  | "reception.day-taken"
  | "reception.changed-meanwhile"
  | "reception.not-over"
  | "reception.note-missing";

/** Keeps a new day, or a day as it was changed: moved, posted, held with its visitors, or missed with its reason. */
export const saveDay = (ctx: OfficialContext, change: DayChange): Promise<Result<true, ChangeRefusal>> => {
  needs(ctx, "petition.assign");
  return ctx.db.write(ctx.scope, async (tx) => {
    const kept = await findReceptionDay(tx, ctx.scope, { id: change.id });
    if (kept !== null && kept.revision !== change.revision) return refuse("reception.changed-meanwhile");
    if (change.from >= change.to) return refuse("reception.times");
    if (change.state !== "planned" && change.day > ctx.today) return refuse("reception.not-over");
    if (change.state === "missed" && !change.note) return refuse("reception.note-missing");
    const other = await findReceptionDay(tx, ctx.scope, { day: change.day });
    if (other !== null && other.id !== change.id) return refuse("reception.day-taken");
    await saveReceptionDay(tx, { ...change, communeId: ctx.scope, revision: (kept?.revision ?? 0) + 1 });
    await record(tx, ctx, `reception.${kept === null ? "planned" : "changed"}`, change.id);
    return ok(true);
  });
};

export const DayAsked = z.object({ id: idOf("receptionDay") });
export type DayAsked = z.infer<typeof DayAsked>;

/** Takes a day out of the plan; what was held or missed stays. */
export const removeDay = (ctx: OfficialContext, { id }: DayAsked): Promise<Result<true, "reception.is-over">> => {
  needs(ctx, "petition.assign");
  return ctx.db.write(ctx.scope, async (tx) => {
    const kept = found(await findReceptionDay(tx, ctx.scope, { id }));
    if (kept.state !== "planned") return refuse("reception.is-over");
    await removeReceptionDay(tx, ctx.scope, id);
    await record(tx, ctx, "reception.removed", id);
    return ok(true);
  });
};

export const Posting = z.object({ ids: z.array(idOf("receptionDay")).min(1).max(60), on: Day });
export type Posting = z.infer<typeof Posting>;

/** Notes on which day a schedule was posted, for all of its days. */
export const postDays = (
  ctx: OfficialContext,
  { ids, on }: Posting,
): Promise<Result<{ posted: number }, "reception.day-ahead">> => {
  needs(ctx, "petition.assign");
  return ctx.db.write(ctx.scope, async (tx) => {
    if (on > ctx.today) return refuse("reception.day-ahead");
    for (const id of ids) {
      const kept = found(await findReceptionDay(tx, ctx.scope, { id }));
      await saveReceptionDay(tx, { ...kept, postedOn: on, revision: kept.revision + 1 });
      await record(tx, ctx, "reception.posted", id);
    }
    return ok({ posted: ids.length });
  });
};

export const EntryChange = ComplianceEntry.omit({ communeId: true });
export type EntryChange = z.infer<typeof EntryChange>;

/** Says of one item of the law whether the commune has it, and by which paper. */
export const saveEntry = (ctx: OfficialContext, entry: EntryChange): Promise<Result<true>> => {
  needs(ctx, "petition.assign");
  return ctx.db.write(ctx.scope, async (tx) => {
    await saveCompliance(tx, { ...entry, communeId: ctx.scope });
    await record(tx, ctx, "reception.compliance", ctx.scope, {});
    return ok(true);
  });
};
