import type { Id } from "@gandan/domain/values";
import { getTableColumns } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import type { PlainRow } from "../engines/rows.ts";
import type { Tables } from "../tables.ts";
import { tablesChildrenFirst } from "./remove-demo.ts";

/** A row of a table, as a copy of a commune holds it. */
export interface CopiedRow {
  table: string;
  row: PlainRow;
}

// Who is signed in at this moment, and what a device was asked, is nothing to take along.
const left: ReadonlySet<keyof Tables> = new Set(["sessions", "passkeyChallenges"]);

/** Every row of a commune, parents before children; the same rows come in the same order from every engine. */
export async function* rowsOfCommune({ rows, tables }: Reader, communeId: Id<"commune">): AsyncGenerator<CopiedRow> {
  for (const name of tablesChildrenFirst(tables).toReversed()) {
    if (left.has(name)) continue;
    const found = await rows.copyOut(tables[name], name === "communes" ? { id: communeId } : { communeId });
    const texts = found.map((row) => [JSON.stringify(row), row] as const);
    for (const [, row] of texts.sort(([a], [b]) => (a < b ? -1 : 1))) yield { table: name, row };
  }
}

/** Keeps a row of a copy; false where no table has its name. */
export async function keepCopiedRow({ rows, tables }: Writer, { table, row }: CopiedRow): Promise<boolean> {
  const name = tablesChildrenFirst(tables).find((known) => known === table && !left.has(known));
  if (name === undefined) return false;
  await rows.copyIn(tables[name], row);
  return true;
}

/** The names of all tables and their fields: copies go only between programs that keep the same. */
export const shapeOf = ({ tables }: Reader): string =>
  tablesChildrenFirst(tables)
    .map((name) => `${name} ${Object.keys(getTableColumns(tables[name])).join(" ")}`)
    .join("\n");
