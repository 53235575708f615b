import type { Commune } from "@gandan/domain/roles";
import type { Id } from "@gandan/domain/values";
import { afterAll, beforeAll, describe, test } from "vitest";
import type { Database } from "../database.ts";
import type { OpenOptions } from "../open.ts";
import { openOnServer } from "./open-on-server.ts";
import { openPglite } from "./open-pglite.ts";
import { openTemporary } from "./open-temporary.ts";
import { keepCommune } from "./plain-rows.ts";

/** What a contract suite is handed: a database of the engine under test, shared by the suite. */
export interface Engine {
  readonly name: string;
  readonly isGrouped: boolean;
  readonly db: Database;
  /** A database of the test's own. */
  fresh(options?: OpenOptions): Promise<Database>;
  /** The id of a new commune that is kept already. */
  commune(named?: Partial<Commune>): Promise<Id<"commune">>;
}

const server = process.env.GANDAN_TEST_POSTGRES;

const engines: readonly { name: string; fresh: (options?: OpenOptions) => Promise<Database> }[] = [
  { name: "SQLite, grouped", fresh: (options) => openTemporary(options) },
  { name: "SQLite, one by one", fresh: (options) => openTemporary({ ...options, groupUpTo: 1 }) },
  { name: "PGlite", fresh: (options) => openPglite(options) },
  ...(server === undefined
    ? []
    : [{ name: "PostgreSQL", fresh: (options?: OpenOptions) => openOnServer(server, options) }]),
];

/** Runs a suite on SQLite, PGlite and, where GANDAN_TEST_POSTGRES names one, a PostgreSQL server. */
export function onEveryEngine(title: string, suite: (engine: Engine) => void): void {
  for (const { name, fresh } of engines)
    describe(`${title} · ${name}`, () => {
      let shared: Database | undefined;
      beforeAll(async () => {
        shared = await fresh();
      }, 60_000);
      afterAll(() => shared?.close());
      const opened = (): Database => {
        if (shared === undefined) throw new Error("the database is there only while tests run");
        return shared;
      };
      suite({
        name,
        isGrouped: name === "SQLite, grouped",
        get db() {
          return opened();
        },
        fresh,
        commune: (named) => keepCommune(opened(), named),
      });
    });
  if (server === undefined)
    describe(`${title} · PostgreSQL`, () =>
      test.skip("skipped: GANDAN_TEST_POSTGRES names no server", () => undefined));
}
