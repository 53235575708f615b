import type { Writer } from "@gandan/db";
import { readRoleChart } from "@gandan/db/roles";
import { changeBetween } from "@gandan/domain/journal";
import type { RoleChart } from "@gandan/domain/roles";
import { type Result, ok } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";

/** One row of the chart: decided on the chart as it is inside the write, kept, written in the journal. */
export const keepRole = <Row extends { id: string }, R extends string>(
  ctx: OfficialContext,
  action: string,
  decide: (chart: RoleChart) => Result<{ before: Row | null; after: Row }, R>,
  save: (tx: Writer, row: Row) => Promise<void>,
): Promise<Result<Row, R>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const decision = decide(await readRoleChart(tx, ctx.scope));
    if (!decision.ok) return decision;
    const { before, after } = decision.value;
    await save(tx, after);
    await recordRow(tx, ctx, action, before, after);
    return ok(after);
  });

/** A line of the journal for a row of the chart. */
export const recordRow = <Row extends { id: string }>(
  tx: Writer,
  ctx: OfficialContext,
  action: string,
  before: Row | null,
  after: Row,
): Promise<void> => record(tx, ctx, action, after.id, changeBetween<Row>(before, after, secretOf(after)));

// How to reach somebody is nobody's business in a journal.
const secretOf = <Row extends object>(row: Row): (keyof Row)[] =>
  (Object.keys(row) as (keyof Row)[]).filter((key) => key === "phone" || key === "email");
