import { listDialogues } from "@gandan/db/dialogues";
import { deadlinesOfDialogue } from "@gandan/domain/dialogues";
import type { Figures } from "@gandan/domain/evaluation";
import { leastPerMonth, postingOf } from "@gandan/domain/reception";
import { Day } from "@gandan/domain/values";
import { calendarFor } from "../calendar/calendar-for.ts";
import type { OfficialContext } from "../context.ts";
import { promisesOf } from "../dialogues/promises-of.ts";
import { ruleBookFor } from "../petitions/rule-book.ts";
import { daysOf } from "../reception/reception-year.ts";
import { type RegisterRow, countOf, numberOf } from "./counted.ts";

/** Figures of the chairman's reception days, the dialogue sessions and what was promised there. */
export async function meetingFigures(ctx: OfficialContext, year: number, last: Day): Promise<Figures> {
  return { ...(await receptionFigures(ctx, year)), ...(await dialogueFigures(ctx, year, last)) };
}

async function receptionFigures(ctx: OfficialContext, year: number): Promise<Figures> {
  const days = await daysOf(ctx, year);
  const heldIn = new Map<string, number>();
  const held: RegisterRow[] = days
    .filter(({ state }) => state === "held")
    .map(({ id, day }) => {
      const count = (heldIn.get(day.slice(0, 7)) ?? 0) + 1;
      heldIn.set(day.slice(0, 7), count);
      return count > leastPerMonth ? { id, leftOut: "above-least" } : { id };
    });
  const standingOf = (day: (typeof days)[number]) =>
    postingOf(ruleBookFor(ctx.commune), calendarFor(ctx.commune), day)?.state;
  const posted = days.filter((day) => standingOf(day) === "met");
  const postable = days.filter((day) => standingOf(day) === "open");
  const ahead = days.filter(({ state, day }) => state === "planned" && day >= ctx.today).length;
  return {
    "reception.days-required": numberOf(12 * leastPerMonth),
    "reception.days-held": countOf(held, ahead),
    "reception.days-planned": countOf(days.map(({ id }) => ({ id }))),
    "reception.days-posted-in-time": countOf(
      posted.map(({ id }) => ({ id })),
      postable.length,
    ),
  };
}

async function dialogueFigures(ctx: OfficialContext, year: number, last: Day): Promise<Figures> {
  const [from, to] = [Day.parse(`${year}-01-01`), Day.parse(`${year}-12-31`)];
  const all = await listDialogues(ctx.db.read, ctx.scope, from, to);
  const live = all.filter(({ state }) => state !== "cancelled");
  const held = live.filter(({ state }) => state === "held" || state === "concluded" || state === "published");
  const inTime = (stage: string) =>
    held.filter((dialogue) =>
      deadlinesOfDialogue(ruleBookFor(ctx.commune), calendarFor(ctx.commune), dialogue).some(
        (one) => one.stage === stage && one.metOn !== null && one.due !== null && one.metOn <= one.due,
      ),
    );
  const publishable = held.filter((dialogue) =>
    deadlinesOfDialogue(ruleBookFor(ctx.commune), calendarFor(ctx.commune), dialogue).some(
      ({ stage, metOn, due }) => stage === "result" && metOn === null && due !== null && due >= ctx.today,
    ),
  );
  const known = { communeId: ctx.scope, chart: ctx.chart, today: ctx.today };
  const earlier = await listDialogues(ctx.db.read, ctx.scope, Day.parse("2000-01-01"), to);
  const promises = await promisesOf(
    ctx.db.read,
    known,
    earlier.map(({ id }) => id),
  );
  const due = promises.filter(({ dueOn }) => from <= dueOn && dueOn <= last);
  const toCome = promises.filter(({ dueOn, standing }) => dueOn > last && dueOn <= to && standing === "open");
  const rows = (some: readonly { id: string }[]): RegisterRow[] => some.map(({ id }) => ({ id }));
  return {
    "dialogues.planned": countOf(
      all.map(({ id, state }) => (state === "cancelled" ? { id, leftOut: "cancelled" } : { id })),
    ),
    "dialogues.held-as-planned": countOf(rows(held), live.length - held.length),
    "dialogues.held": countOf(rows(held)),
    // A session that was held cannot be announced any more; its result may be published while the limit lies ahead.
    "dialogues.announced-in-time": countOf(rows(inTime("announcement")), 0),
    "dialogues.published-in-time": countOf(rows(inTime("result")), publishable.length),
    "promises.fell-due": countOf(rows(due), toCome.length),
    "promises.kept": countOf(rows(due.filter(({ standing }) => standing === "kept")), toCome.length),
  };
}
