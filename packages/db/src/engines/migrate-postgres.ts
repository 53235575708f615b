import { type Migrations, stepsAfter } from "../migrations.ts";
import { type Connections, lockOf } from "./postgres.ts";

const tableOfSteps =
  "create table if not exists applied_migrations (position integer primary key, name text not null, hash text not null, applied_at timestamptz not null default now())";

/** Brings a server's tables up to date in one transaction; of several processes that start together, one does it. */
export const migratePostgres = (connections: Connections, migrations: Migrations): Promise<readonly string[]> =>
  connections.once(async ({ ask, commit }) => {
    const run = (text: string, params: unknown[] = []) => ask(text, params, "execute");
    await run("begin isolation level read committed");
    try {
      await run("select pg_advisory_xact_lock($1::bigint)", [lockOf("migrations")]);
      await run(tableOfSteps);
      const { rows } = await run("select name, hash from applied_migrations order by position");
      const steps = stepsAfter(rows.map(asApplied), migrations.steps);
      const applied = rows.length;
      for (const [index, step] of steps.entries()) {
        for (const statement of step.statements) await run(statement);
        await run("insert into applied_migrations (position, name, hash) values ($1, $2, $3)", [
          applied + index,
          step.name,
          step.hash,
        ]);
      }
      for (const statement of migrations.search) await run(statement);
      if (steps.length > 0) for (const statement of migrations.refill) await run(statement);
      await commit();
      return steps.map(({ name }) => name);
    } catch (error) {
      await run("rollback").catch(() => undefined);
      throw error;
    }
  });

function asApplied(row: unknown): { name: string; hash: string } {
  if (!Array.isArray(row)) throw new TypeError("rows are asked for as arrays");
  return { name: String(row[0]), hash: String(row[1]) };
}
