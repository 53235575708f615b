import { type Reader, type Writer, wholeCommune } from "@gandan/db";
import { listAccounts } from "@gandan/db/accounts";
import { readRoleChart, removePerson, removeTenure, savePerson, savePosition, saveUnit } from "@gandan/db/roles";
import { dropFindable } from "@gandan/db/search";
import { countTasks } from "@gandan/db/tasks";
import { changeBetween } from "@gandan/domain/journal";
import { Person, Position, type RoleChart, Unit } from "@gandan/domain/roles";
import { mayStillUndo } from "@gandan/domain/tasks";
import { Instant, type Result, addDays, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { type Undo, findUndo, removeUndo } from "../kept-undo.ts";
import { record } from "../record.ts";
import { recordRow } from "./keep-role.ts";
import { mayEditRoles } from "./may-edit-roles.ts";

/** What a list wrote into the chart, to be taken back. */
const KeptDirectory = z.object({
  at: Instant,
  units: z.array(Unit),
  positions: z.array(Position),
  people: z.array(z.object({ before: Person.nullable(), after: Person })),
  tenureIds: z.array(idOf("tenure")),
});
export type KeptDirectory = z.infer<typeof KeptDirectory>;

type Undone = Result<{ restored: number; left: number }, "roles.undo-unknown" | "roles.undo-expired">;

/** Takes back what a list wrote; what somebody changed or used since stays and is counted as left. */
export const undoDirectory = (ctx: OfficialContext, asked: Undo): Promise<Undone> =>
  ctx.db.write(ctx.scope, async (tx) => {
    found(mayEditRoles(ctx) || null);
    const kept = KeptDirectory.safeParse(await findUndo(tx, ctx, asked));
    if (!kept.success) return refuse("roles.undo-unknown");
    if (!mayStillUndo(kept.data.at, ctx.now()).ok) return refuse("roles.undo-expired");
    const { tenureIds, people, positions, units } = kept.data;
    const chart = await readRoleChart(tx, ctx.scope);
    let restored = 0;
    for (const tenure of chart.tenures.filter(({ id, to }) => to === null && tenureIds.includes(id))) {
      await removeTenure(tx, tenure);
      await record(tx, ctx, "roles.list-undone", tenure.id, { from: { from: tenure.from, to: null } });
      restored += 1;
    }
    const left = await readRoleChart(tx, ctx.scope);
    for (const person of people) if (await takePersonBack(tx, ctx, person, left)) restored += 1;
    restored += await endPlaces(tx, ctx, left, positions, units);
    await removeUndo(tx, ctx, asked);
    return ok({ restored, left: tenureIds.length + people.length + positions.length + units.length - restored });
  });

async function takePersonBack(
  tx: Writer,
  ctx: OfficialContext,
  { before, after }: KeptDirectory["people"][number],
  chart: RoleChart,
): Promise<boolean> {
  const now = chart.people.find(({ id }) => id === after.id);
  if (now === undefined || JSON.stringify(written(now)) !== JSON.stringify(written(after))) return false;
  if (before !== null) {
    await savePerson(tx, before);
    await recordRow(tx, ctx, "roles.list-undone", now, before);
    return true;
  }
  const isKnown = (await listAccounts(tx, ctx.scope)).some(({ personId }) => personId === after.id);
  if (isKnown || chart.tenures.some(({ personId }) => personId === after.id)) return false;
  await removePerson(tx, now);
  await record(tx, ctx, "roles.list-undone", now.id, { name: { from: now.name, to: null } });
  return true;
}

const written = ({ name, phone, email }: Person) => [name, phone, email];

/** New positions and hamlets end before they began: no day is left on which they were, and nothing that names them breaks. */
async function endPlaces(
  tx: Writer,
  ctx: OfficialContext,
  chart: RoleChart,
  positions: KeptDirectory["positions"],
  units: KeptDirectory["units"],
): Promise<number> {
  let ended = 0;
  const gone = new Set<string>();
  for (const position of chart.positions.filter((now) => isAmong(now, positions))) {
    const isHeld = chart.tenures.some(({ positionId }) => positionId === position.id);
    if (isHeld || (await hasTasks(tx, ctx, { positionIds: [position.id] }))) continue;
    const after = { ...position, to: addDays(position.from, -1) };
    await savePosition(tx, after);
    await dropFindable(tx, { communeId: ctx.scope, kind: "position", recordId: position.id });
    await recordRow(tx, ctx, "roles.list-undone", position, after);
    gone.add(position.id);
    ended += 1;
  }
  for (const unit of chart.units.filter((now) => isAmong(now, units))) {
    const isUsed = chart.positions.some(({ id, unitId }) => unitId === unit.id && !gone.has(id));
    if (isUsed || (await hasTasks(tx, ctx, { hamletIds: [unit.id] }))) continue;
    const after = { ...unit, to: addDays(unit.from, -1) };
    await saveUnit(tx, after);
    await dropFindable(tx, { communeId: ctx.scope, kind: "unit", recordId: unit.id });
    await recordRow(tx, ctx, "roles.list-undone", unit, after);
    ended += 1;
  }
  return ended;
}

/** Whether a row of the chart stands as the list wrote it. */
const isAmong = (now: Unit | Position, written: readonly (Unit | Position)[]): boolean =>
  written.some((one) => Object.keys(changeBetween(one, now)).length === 0);

const hasTasks = async (tx: Reader, ctx: OfficialContext, filter: Parameters<typeof countTasks>[2]): Promise<boolean> =>
  (await countTasks(tx, wholeCommune(ctx.scope), filter)) > 0;
