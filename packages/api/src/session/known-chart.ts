import type { Database } from "@gandan/db";
import { findJournalHead } from "@gandan/db/journal";
import { readRoleChart } from "@gandan/db/roles";
import type { RoleChart } from "@gandan/domain/roles";
import type { Id, Instant } from "@gandan/domain/values";
import type { Context } from "../context.ts";

interface Known {
  head: string;
  at: Instant;
  chart: RoleChart;
}

const charts = new WeakMap<Database, Map<Id<"commune">, Known>>();
const longest = 5_000;

/**
 * The chart of a commune, kept while nothing was written there: every change of it stands in the journal, so the
 * journal's last line says whether it still holds. What a tool writes past the journal is seen after five seconds.
 */
export async function knownChart(ctx: Pick<Context, "db" | "now">, communeId: Id<"commune">): Promise<RoleChart> {
  const known = charts.get(ctx.db) ?? new Map<Id<"commune">, Known>();
  charts.set(ctx.db, known);
  // Asked before the chart is read: a write in between makes the chart too new and never too old.
  const head = (await findJournalHead(ctx.db.read, communeId))?.hash ?? "";
  const kept = known.get(communeId);
  const age = kept === undefined ? longest : ctx.now() - kept.at;
  if (kept?.head === head && age >= 0 && age < longest) return kept.chart;
  const chart = await readRoleChart(ctx.db.read, communeId);
  known.set(communeId, { head, at: ctx.now(), chart });
  return chart;
}
