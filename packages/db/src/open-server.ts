import type { Database } from "./database.ts";
import { migratePostgres } from "./engines/migrate-postgres.ts";
import { pgPool } from "./engines/pg-pool.ts";
import { openPostgres } from "./engines/postgres.ts";
import type { Watch } from "./engines/unit.ts";
import { readMigrations } from "./migrations.ts";
import type { OpenOptions } from "./open.ts";

/** Opens the database of a PostgreSQL server, with its tables up to date. */
export async function openServer(url: string, options: OpenOptions, watch: Watch): Promise<Database> {
  const connections = pgPool(url, options.connections ?? 10);
  try {
    await migratePostgres(connections, readMigrations("postgres", options.migrationsFolder));
  } catch (error) {
    await connections.close();
    throw error;
  }
  return openPostgres(connections, watch);
}
