import type { Writer } from "@gandan/db";
import { readRoleChart, savePerson, savePosition, saveTenure, saveUnit } from "@gandan/db/roles";
import {
  type DirectoryOutcome,
  DirectoryRow,
  type DirectoryWrites,
  directoryColumns,
  judgeDirectoryList,
} from "@gandan/domain/roles";
import { ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { keepUndo } from "../kept-undo.ts";
import { record } from "../record.ts";
import { recordRow } from "./keep-role.ts";
import { mayEditRoles } from "./may-edit-roles.ts";
import { directoryAround } from "./read-directory.ts";
import type { KeptDirectory } from "./undo-directory.ts";

const Difference = z.object({ column: z.enum(directoryColumns), from: z.string(), to: z.string() });

/** Rows of a file that somebody looked at and wants taken in, of each what it was shown to change. */
export const DirectoryTaken = z.object({
  name: z.string().max(300),
  rows: z
    .array(
      DirectoryRow.extend({
        outcome: z.enum(["new", "changed"]),
        differences: z.array(Difference).max(20),
        taken: z.string().max(5_000).nullable(),
      }),
    )
    .min(1)
    .max(200),
});
export type DirectoryTaken = z.infer<typeof DirectoryTaken>;

interface Taken {
  given: number;
  changed: number;
  /** Rows that would now do something else than what was shown; nothing was done of them. */
  left: number;
  undo: string | null;
}

/** Takes rows of a list into the chart, all in one write; what is there already, or stands differently by now, is left. */
export const takeDirectory = (
  ctx: OfficialContext,
  { rows, name }: DirectoryTaken,
): Promise<{ ok: true; value: Taken }> =>
  ctx.db.write(ctx.scope, async (tx) => {
    found(mayEditRoles(ctx) || null);
    const chart = await readRoleChart(tx, ctx.scope);
    const shown = new Map(rows.map((row) => [row.row, row]));
    const sum = { given: 0, changed: 0, left: 0 };
    const kept: KeptDirectory = { at: ctx.now(), units: [], positions: [], people: [], tenureIds: [] };
    for (const judged of judgeDirectoryList(rows, chart, directoryAround(ctx))) {
      if (judged.outcome === "unchanged") continue;
      if (!isAsShown(judged, shown.get(judged.row))) sum.left += 1;
      else {
        await keepWrites(tx, ctx, judged.writes, kept);
        if (judged.outcome === "new") sum.given += 1;
        else sum.changed += 1;
      }
    }
    const count = sum.given + sum.changed;
    if (count === 0) return ok({ ...sum, undo: null });
    await record(tx, ctx, "roles.list-taken-in", ctx.account.id, { count: { from: 0, to: count } }, name);
    return ok({ ...sum, undo: await keepUndo(tx, ctx, kept) });
  });

type Judged = Extract<DirectoryOutcome, { outcome: "new" | "changed" }>;

// A hamlet that a row above was to make, and that was not wanted there, is made here: it was shown as well. Whoever is
// known by now and was not when it was shown may be somebody else of that name.
const isAsShown = (judged: DirectoryOutcome, shown: DirectoryTaken["rows"][number] | undefined): judged is Judged =>
  judged.outcome === shown?.outcome &&
  (judged.taken === null || judged.taken === shown.taken) &&
  (judged.outcome === "new" || JSON.stringify(said(judged)) === JSON.stringify(said(shown)));

const said = ({ differences }: Pick<Judged, "differences">) =>
  differences.map(({ column, from, to }) => [column, from, to]);

async function keepWrites(
  tx: Writer,
  ctx: OfficialContext,
  { unit, position, person, tenure }: DirectoryWrites,
  kept: KeptDirectory,
): Promise<void> {
  if (unit !== null) {
    await saveUnit(tx, unit);
    await recordRow(tx, ctx, "roles.unit-saved", null, unit);
    kept.units.push(unit);
  }
  if (position !== null) {
    await savePosition(tx, position);
    await recordRow(tx, ctx, "roles.position-saved", null, position);
    kept.positions.push(position);
  }
  if (person !== null) {
    await savePerson(tx, person.after);
    await recordRow(tx, ctx, "roles.person-saved", person.before, person.after);
    kept.people.push(person);
  }
  if (tenure !== null) {
    await saveTenure(tx, tenure);
    await recordRow(tx, ctx, "roles.tenure-started", null, tenure);
    kept.tenureIds.push(tenure.id);
  }
}
