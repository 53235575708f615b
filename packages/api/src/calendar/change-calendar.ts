import { findCommune, saveCommune } from "@gandan/db/communes";
import {
  type CalendarDay,
  type CalendarEdits,
  CalendarDayKind,
  type CalendarRefusal,
  calendarOf,
  changedEdits,
  editedRows,
} from "@gandan/domain/calendar";
import type { Petition } from "@gandan/domain/petitions";
import { type Commune, may } from "@gandan/domain/roles";
import { Day, type Result, ok, refuse } from "@gandan/domain/values";
import { holidayRows } from "@gandan/packs/holidays";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { openMoves, saveMoves } from "../petitions/recount-open.ts";
import { record } from "../record.ts";

const words = (most: number) => z.string().trim().min(1).max(most);

/** Days that a decision sets, the shipped or own days that no longer hold, and the decision itself. */
export const CalendarChange = z.object({
  add: z.array(z.object({ day: Day, kind: CalendarDayKind, name: words(200), pairedWith: Day.nullable() })).max(60),
  drop: z.array(Day).max(60),
  title: words(300),
  number: words(100).nullable(),
});
export type CalendarChange = z.infer<typeof CalendarChange>;

/** A matter whose next limit moves. */
export interface Move {
  petition: Pick<Petition, "id" | "kind" | "text" | "number" | "registerYear">;
  from: Day | null;
  to: Day | null;
}

type Refusal = "calendar.not-yours" | "calendar.nothing" | CalendarRefusal;
type Refused = { ok: false; refusal: Refusal; detail?: { days: Day[] } };

/** Which open limits a change of the calendar would move; nothing is kept. */
export async function previewCalendar(
  ctx: OfficialContext,
  change: CalendarChange,
): Promise<{ ok: true; value: Move[] } | Refused> {
  const edits = editsWith(ctx, ctx.commune, change);
  if (!edits.ok) return edits;
  const moves = await openMoves(ctx.db.read, { ...ctx.commune, calendarEdits: edits.value });
  return ok(
    moves.map(({ petition, dueOn }) => {
      const { id, kind, text, number, registerYear } = petition;
      return { petition: { id, kind, text, number, registerYear }, from: petition.dueOn, to: dueOn };
    }),
  );
}

/** Changes the commune's calendar and counts every open limit anew; says how many moved. */
export const changeCalendar = (
  ctx: OfficialContext,
  change: CalendarChange,
): Promise<Result<{ moved: number }, never> | Refused> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const before = found(await findCommune(tx, ctx.scope));
    const edits = editsWith(ctx, before, change);
    if (!edits.ok) return edits;
    const after = { ...before, calendarEdits: edits.value };
    await saveCommune(tx, after);
    const moved = await saveMoves(tx, await openMoves(tx, after));
    const named = [...change.add.map(({ day, kind }) => `+${day} ${kind}`), ...change.drop.map((day) => `-${day}`)];
    const days = { calendar: { from: null, to: named.join(", ") } };
    await record(
      tx,
      ctx,
      "calendar.changed",
      ctx.scope,
      days,
      [change.title, change.number].filter(Boolean).join(", "),
    );
    return ok({ moved });
  });

function editsWith(
  ctx: OfficialContext,
  commune: Commune,
  { add, drop, title, number }: CalendarChange,
): { ok: true; value: CalendarEdits } | Refused {
  if (!may(ctx.actor, "calendar.edit", { communeId: ctx.scope })) return refuse("calendar.not-yours");
  if (add.length === 0 && drop.length === 0) return refuse("calendar.nothing");
  const source = { title: { vi: title, en: title }, number, verified: "confirmed", readAs: "full-text" } as const;
  const rows = add.map(({ day, kind, name, pairedWith }): CalendarDay => ({
    day,
    kind,
    name: { vi: name, en: name },
    source,
    pairedWith,
  }));
  const edits = changedEdits(commune.calendarEdits, holidayRows, { add: rows, drop });
  const made = calendarOf(editedRows(holidayRows, edits));
  return made.ok ? ok(edits) : { ok: false, refusal: made.refusal, detail: { days: made.rows.map((row) => row.day) } };
}
