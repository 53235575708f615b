import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { aChart, aPetition, aTask, anId } from "@gandan/domain/examples";
import type { Id, Instant } from "@gandan/domain/values";
import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { openPostgres } from "./engines/postgres.ts";
import { migratePostgres } from "./engines/migrate-postgres.ts";
import { UnknownHistory, open } from "./index.ts";
import { readMigrations } from "./migrations.ts";
import { findPetition, listPetitionEvents } from "./petitions/index.ts";
import { watchOf } from "./open.ts";
import { readRoleChart, saveRoleChart } from "./roles/index.ts";
import { wholeCommune } from "./scope.ts";
import { keepFindable, search } from "./search/index.ts";
import { findTask, saveTask } from "./tasks/index.ts";
import { anEmptyPglite, pgliteConnections } from "./testing/open-pglite.ts";
import { keepCommune } from "./testing/plain-rows.ts";

const own = fileURLToPath(new URL("../migrations", import.meta.url));
const all = readMigrations("sqlite").steps.length;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gandan-migrations-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Step {
  tag: string;
  sqlite: string;
  postgres: string;
}

/** A copy of the migrations up to a step, with steps of a test's own after it. */
async function migrations(upTo: number, ...further: Step[]): Promise<string> {
  const copy = await mkdtemp(join(folder, "steps-"));
  await cp(own, copy, { recursive: true });
  for (const engine of ["sqlite", "postgres"] as const) {
    const journalPath = join(copy, engine, "meta/_journal.json");
    const journal: { entries: { tag: string }[] } = JSON.parse(await readFile(journalPath, "utf8"));
    const entries = [...journal.entries.slice(0, upTo), ...further.map(({ tag }) => ({ tag }))];
    for (const step of further) await writeFile(join(copy, engine, `${step.tag}.sql`), step[engine]);
    await writeFile(journalPath, JSON.stringify({ ...journal, entries }));
  }
  return copy;
}

/** What the kit writes when SQLite cannot alter a table: a new one, the rows over, the old one dropped. */
async function rebuild(table: string): Promise<string> {
  const foundation = await readFile(join(own, "sqlite/0000_foundation.sql"), "utf8");
  const create = new RegExp(`CREATE TABLE \`${table}\` \\([\\s\\S]*?\\n\\);`).exec(foundation)?.[0] ?? "";
  return [
    "PRAGMA foreign_keys=OFF;",
    create.replace(`\`${table}\``, `\`__new_${table}\``),
    `INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\`;`,
    `DROP TABLE \`${table}\`;`,
    `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;`,
    "PRAGMA foreign_keys=ON;",
  ].join("\n--> statement-breakpoint\n");
}

const found = async (db: Database, communeId: Id<"commune">, query: string) =>
  (await search(db.read, wholeCommune(communeId), query, { kinds: ["unit", "task", "plan"], limit: 9 })).map(
    (hit) => hit.recordId,
  );

const keepWord = (db: Database, communeId: Id<"commune">, recordId: string, text: string) =>
  db.write(communeId, (tx) => {
    const entry = { communeId, kind: "plan", recordId, title: text, text, at: 1 as Instant } as const;
    return keepFindable(tx, { ...entry, positionId: null, hamletId: null });
  });

async function fill(db: Database): Promise<Id<"commune">> {
  const communeId = await keepCommune(db, { id: anId("commune") });
  await db.write(communeId, (tx) => saveRoleChart(tx, aChart()));
  await keepWord(db, communeId, "old", "Đối thoại với Nhân dân");
  return communeId;
}

/** What must hold of a filled database after any upgrade: its rows, its keys, its search and the new tables. */
async function expectWhole(db: Database, communeId: Id<"commune">): Promise<void> {
  const chart = await readRoleChart(db.read, communeId);
  expect(chart).toEqual(aChart());
  expect(await found(db, communeId, "đối thoại")).toEqual(["old"]);
  expect(await found(db, communeId, "thôn 3")).toEqual([anId("unit", 3)]);
  await keepWord(db, communeId, "old", "Nạo vét kênh");
  expect(await found(db, communeId, "đối thoại")).toEqual([]);
  expect(await found(db, communeId, "kenh")).toEqual(["old"]);
  const { units } = db.read.tables;
  const orphaning = db.write(communeId, (tx) => tx.sql.delete(units).where(eq(units.communeId, communeId)).returning());
  await expect(orphaning).rejects.toMatchObject({ fault: "missing-parent" });
  await db.write(communeId, (tx) => saveTask(tx, aTask({ communeId })));
  expect(await findTask(db.read, communeId, anId("task"))).toEqual(aTask({ communeId }));
}

const engines = [
  {
    name: "SQLite",
    /** Opens one and the same database, again and again, with the migrations of a folder. */
    place: async () => {
      const path = join(folder, "gandan.sqlite");
      return (migrationsFolder: string) => open(path, { migrationsFolder, backupsFolder: join(folder, "backups") });
    },
  },
  {
    name: "PGlite",
    place: async () => {
      const lite = await anEmptyPglite();
      return async (migrationsFolder: string) => {
        const connections = { ...pgliteConnections(lite), close: async () => undefined };
        await migratePostgres(connections, readMigrations("postgres", migrationsFolder));
        return openPostgres(connections, watchOf({}));
      };
    },
  },
] as const;

// The two drivers name it differently, and only a test writes by hand.
async function execute(run: object, text: string): Promise<void> {
  const driver = run as Partial<Record<"run" | "execute", (query: unknown) => Promise<unknown>>>;
  await (driver.run === undefined ? driver.execute?.(sql.raw(text)) : driver.run(sql.raw(text)));
}

describe.each(engines)("migrating a filled database · $name", ({ place }) => {
  test("of the version before keeps its rows, keys and search", async () => {
    const openWith = await place();
    const old = await openWith(await migrations(1));
    const communeId = await fill(old);
    await old.close();
    const db = await openWith(own);
    await expectWhole(db, communeId);
    await db.close();
  }, 30_000);

  test("of the version without a register keeps every word with its history, and names its state anew", async () => {
    const openWith = await place();
    const old = await openWith(await migrations(2));
    const communeId = await fill(old);
    await old.write(communeId, async (tx) => {
      const { sql: run } = tx;
      const word = { ...aPetition({ communeId }), state: "assigned" };
      const columns =
        "commune_id, id, receipt, kind, text, topic, language, written_at, received_at, state, updated_at, revision";
      const values = [word.communeId, word.id, word.receipt, word.kind, word.text, word.topic, word.language];
      const numbers = [word.writtenAt, word.receivedAt];
      const written = [...values, ...numbers, word.state, word.updatedAt, word.revision];
      const literals = written.map((value) => (typeof value === "number" ? String(value) : `'${value}'`)).join(", ");
      // 17:30 UTC is already the next day in Viet Nam.
      const at = Date.parse("2026-05-04T17:30:00Z");
      const event = `'${communeId}', '${word.id}', 1, 'assigned', ${at}`;
      await execute(run, `INSERT INTO petitions (${columns}) VALUES (${literals})`);
      await execute(run, `INSERT INTO petition_events (commune_id, petition_id, sequence, kind, at) VALUES (${event})`);
    });
    await old.close();
    const db = await openWith(own);
    expect(await findPetition(db.read, communeId, anId("petition"))).toEqual(
      aPetition({ communeId, kioskId: null, state: "accepted" }),
    );
    expect(await listPetitionEvents(db.read, communeId, anId("petition"))).toMatchObject([
      { kind: "assigned", day: "2026-05-05", note: null },
    ]);
    await db.close();
  }, 30_000);

  test("rebuilds tables without losing children or search words", async () => {
    const openWith = await place();
    const old = await openWith(own);
    const communeId = await fill(old);
    await old.close();
    const steps = await migrations(
      all,
      {
        tag: "9000_units",
        sqlite: await rebuild("units"),
        postgres: 'alter table "units" alter column "name" set not null',
      },
      {
        tag: "9001_search",
        sqlite: await rebuild("search_entries"),
        postgres: 'drop index "search_entries_words"',
      },
    );
    const db = await openWith(steps);
    await expectWhole(db, communeId);
    await db.close();
  }, 30_000);

  test("that fails half-way changes nothing", async () => {
    const openWith = await place();
    const old = await openWith(own);
    const communeId = await fill(old);
    await old.close();
    const broken =
      "delete from search_entries;\n--> statement-breakpoint\nalter table nowhere add column nothing text;";
    await expect(
      openWith(await migrations(all, { tag: "9000_b", sqlite: broken, postgres: broken })),
    ).rejects.toThrow();
    const db = await openWith(own);
    await expectWhole(db, communeId);
    await db.close();
  }, 30_000);

  test("is refused where its history is not this program's", async () => {
    const openWith = await place();
    const text = "create table later (id text);";
    const step = { tag: "9000_later", sqlite: text, postgres: text };
    const newer = await openWith(await migrations(all, step));
    await newer.close();
    await expect(openWith(own)).rejects.toBeInstanceOf(UnknownHistory);
    const edited = await migrations(all, { ...step, sqlite: `${text} `, postgres: `${text} ` });
    await expect(openWith(edited)).rejects.toBeInstanceOf(UnknownHistory);
    const mergedBefore = await migrations(all, { ...step, tag: "8999_earlier" }, step);
    await expect(openWith(mergedBefore)).rejects.toBeInstanceOf(UnknownHistory);
  }, 30_000);
});

test("a filled file is copied before its tables change, and only then", async () => {
  const path = join(folder, "gandan.sqlite");
  const options = { backupsFolder: join(folder, "backups"), now: () => Date.UTC(2026, 0, 2, 3, 4, 5) };
  const old = await open(path, { ...options, migrationsFolder: await migrations(1) });
  const communeId = await fill(old);
  await old.close();
  await expect(readdir(options.backupsFolder)).rejects.toThrow();
  for (let starts = 0; starts < 2; starts += 1) await (await open(path, options)).close();
  const copies = await readdir(options.backupsFolder);
  expect(copies).toEqual(["before-0001_records-20260102T030405-000Z.sqlite"]);
  const copy = await open(join(options.backupsFolder, copies[0] ?? ""), { migrationsFolder: await migrations(1) });
  expect(await found(copy, communeId, "đối thoại")).toEqual(["old"]);
  await copy.close();
});

test("a migration that leaves children without their parents is refused whole", async () => {
  const path = join(folder, "gandan.sqlite");
  const db = await open(path);
  const communeId = await fill(db);
  await db.close();
  const text = "delete from units;";
  const migrationsFolder = await migrations(all, { tag: "9000_orphans", sqlite: text, postgres: text });
  await expect(open(path, { migrationsFolder })).rejects.toThrow("without their parents");
  const again = await open(path);
  await expectWhole(again, communeId);
  await again.close();
});
