import { PGlite } from "@electric-sql/pglite";
import type { Database } from "../database.ts";
import type { Ask } from "../engines/ask.ts";
import { migratePostgres } from "../engines/migrate-postgres.ts";
import { type Connections, openPostgres } from "../engines/postgres.ts";
import { turns } from "../engines/turns.ts";
import { readMigrations } from "../migrations.ts";
import { type OpenOptions, watchOf } from "../open.ts";

const asText = (text: string) => text;

/** The one connection of a PGlite: whoever asks waits for its turn. */
export function pgliteConnections(lite: PGlite): Connections {
  const inTurn = turns();
  const ask: Ask = (text, params) =>
    lite.query<unknown[]>(text, params, { rowMode: "array", parsers: { 114: asText, 3802: asText } });
  return {
    ask: (...query) => inTurn(() => ask(...query)),
    once: (work) => inTurn(() => work({ ask, commit: async () => void (await ask("commit", [], "execute")) })),
    close: () => lite.close(),
  };
}

// Making a cluster takes seconds, taking a copy of one a part of that: every database of a run begins as a copy.
let cluster: Promise<File | Blob> | undefined;

async function emptyCluster(): Promise<File | Blob> {
  const lite = await PGlite.create();
  const copy = await lite.dumpDataDir("none");
  await lite.close();
  return copy;
}

/** PostgreSQL inside the test's own process; quick, but no proof of concurrency. */
export async function openPglite(options: OpenOptions = {}): Promise<Database> {
  const connections = pgliteConnections(await anEmptyPglite());
  await migratePostgres(connections, readMigrations("postgres", options.migrationsFolder));
  return openPostgres(connections, watchOf(options));
}

/** A PGlite with nothing in it, which who asks for it closes. */
export async function anEmptyPglite(): Promise<PGlite> {
  cluster ??= emptyCluster();
  return PGlite.create({ loadDataDir: await cluster });
}
