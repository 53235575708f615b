import type SQLite from "better-sqlite3";
import { type Migrations, stepsAfter } from "../migrations.ts";

const tableOfSteps =
  "create table if not exists applied_migrations (position integer primary key, name text not null, hash text not null, applied_at integer not null)";
const listApplied = "select name, hash from applied_migrations order by position";

/** The names of the steps that a file has not seen yet. */
export function pendingSteps(client: SQLite.Database, migrations: Migrations): readonly string[] {
  const isKnown = client.prepare("select 1 from sqlite_schema where name = 'applied_migrations'").get() !== undefined;
  const applied = isKnown ? client.prepare<[], { name: string; hash: string }>(listApplied).all() : [];
  return stepsAfter(applied, migrations.steps).map(({ name }) => name);
}

/** Whether a file holds any table yet. */
export const isEmpty = (client: SQLite.Database): boolean =>
  client.prepare("select 1 from sqlite_schema limit 1").get() === undefined;

/** Brings a file's tables up to date in one transaction: all steps or none. */
export function migrateSqlite(client: SQLite.Database, migrations: Migrations, now: number): readonly string[] {
  // A rebuilt table is dropped under its children's eyes; the keys are checked as a whole before the commit.
  client.pragma("foreign_keys = OFF");
  try {
    client.exec("begin immediate");
    client.exec(tableOfSteps);
    const names = pendingSteps(client, migrations);
    const applied = migrations.steps.length - names.length;
    for (const [index, step] of migrations.steps.slice(applied).entries()) {
      for (const statement of step.statements) client.exec(statement);
      client
        .prepare("insert into applied_migrations values (?, ?, ?, ?)")
        .run(applied + index, step.name, step.hash, now);
    }
    for (const statement of migrations.search) client.exec(statement);
    if (names.length > 0) for (const statement of migrations.refill) client.exec(statement);
    const orphans = names.length > 0 ? client.pragma("foreign_key_check") : [];
    if (!Array.isArray(orphans) || orphans.length > 0) throw new Error("a migration left rows without their parents");
    client.exec("commit");
    return names;
  } catch (error) {
    if (client.inTransaction) client.exec("rollback");
    throw error;
  } finally {
    client.pragma("foreign_keys = ON");
  }
}
