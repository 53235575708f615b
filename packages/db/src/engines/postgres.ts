import { createHash } from "node:crypto";
import { PgDialect } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/pg-proxy";
import type { Database, Reader, Writer } from "../database.ts";
import { defineTables } from "../tables.ts";
import type { Ask } from "./ask.ts";
import { postgresContains } from "./contains.ts";
import { withoutValues } from "./faults.ts";
import { refuseInside } from "./gate.ts";
import { postgresColumns } from "./postgres-columns.ts";
import { rowsOf } from "./rows.ts";
import { statementsOf } from "./statements.ts";
import { type Watch, runUnit } from "./unit.ts";

/** One connection that is held for a unit of work. */
interface Connection {
  readonly ask: Ask;
  /** Commits; throws where the server answered with a rollback. */
  readonly commit: () => Promise<void>;
}

/** Where PostgreSQL's connections come from: a pool, or the one of PGlite in tests. */
export interface Connections {
  readonly ask: Ask;
  /** Lends one connection; one that failed is not lent again where `work` rejects for a lost connection. */
  once<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const tables = defineTables(postgresColumns);
const statements = statementsOf((position) => `$${position}`);
const dialect = new PgDialect();

const writerFor = (ask: Ask): Writer => ({
  sql: drizzle((text, params, method) => ask(text, params, method)),
  tables,
  contains: postgresContains,
  rows: rowsOf(ask, statements, dialect),
});

/** The database on a PostgreSQL server: writes of one commune run one after another, communes do not wait for each other. */
export function openPostgres(connections: Connections, watch: Watch): Database {
  const underWay = new Set<Promise<unknown>>();
  const read: Reader = writerFor(async (...query) => {
    refuseInside("read");
    return connections.ask(...query);
  });

  const writeOnce: Database["write"] = (communeId, work) =>
    connections.once(async ({ ask, commit }) => {
      // Read committed, and the lock a statement of its own: what follows must see what the lock waited for.
      await ask("begin isolation level read committed", [], "execute");
      try {
        await ask("select pg_advisory_xact_lock($1::bigint)", [lockOf(communeId)], "execute");
        const answer = await runUnit(communeId, work, ask, writerFor, watch);
        await commit();
        return answer;
      } catch (error) {
        await ask("rollback", [], "execute").catch(() => undefined);
        throw error;
      }
    });

  return {
    engine: "postgres",
    read,
    async write(communeId, work) {
      refuseInside("write");
      const written = writeOnce(communeId, work);
      underWay.add(written);
      try {
        return await written;
      } catch (error) {
        throw withoutValues(error);
      } finally {
        underWay.delete(written);
      }
    },
    backup: async () => null,
    purge: async () => null,
    version: () => null,
    waiting: () => underWay.size,
    isDamaged: () => false,
    async close() {
      await Promise.allSettled(underWay);
      await connections.close();
    },
  };
}

/** A commune's number among the server's advisory locks. */
export const lockOf = (name: string): string =>
  createHash("sha256").update(`gan-dan ${name}`).digest().readBigInt64BE().toString();
