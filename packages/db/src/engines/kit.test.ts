import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as postgresKit from "../../kit/postgres.ts";
import * as sqliteKit from "../../kit/sqlite.ts";
import { readMigrations } from "../migrations.ts";
import { defineTables } from "../tables.ts";
import { postgresColumns } from "./postgres-columns.ts";
import { sqliteColumns } from "./sqlite-columns.ts";

const journalOf = (engine: string): { entries: { tag: string; when: number }[] } =>
  JSON.parse(readFileSync(new URL(`../../migrations/${engine}/meta/_journal.json`, import.meta.url), "utf8"));

test("the kit sees every table", () => {
  expect(Object.keys(sqliteKit).sort()).toEqual(Object.keys(defineTables(sqliteColumns)).sort());
  expect(Object.keys(postgresKit).sort()).toEqual(Object.keys(defineTables(postgresColumns)).sort());
});

test("both engines have the same migrations in the same order, each later than the one before", () => {
  const [sqlite, postgres] = [journalOf("sqlite"), journalOf("postgres")];
  expect(postgres.entries.map(({ tag }) => tag)).toEqual(sqlite.entries.map(({ tag }) => tag));
  for (const { entries } of [sqlite, postgres]) {
    const times = entries.map(({ when }) => when);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  }
});

test("no migration deletes children behind the program's back", () => {
  for (const engine of ["sqlite", "postgres"] as const)
    for (const { statements } of readMigrations(engine).steps)
      expect(statements.join("\n").toLowerCase()).not.toContain("on delete cascade");
});

test("every name is short enough for PostgreSQL, which cuts longer ones without asking", () => {
  const names = readMigrations("postgres").steps.flatMap(({ statements }) =>
    [...statements.join("\n").matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? ""),
  );
  expect(names.filter((name) => name.length > 63)).toEqual([]);
});
