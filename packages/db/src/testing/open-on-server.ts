import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Database } from "../database.ts";
import { type OpenOptions, open } from "../open.ts";

/** A new database on a PostgreSQL server, dropped when it is closed. */
export async function openOnServer(server: string, options: OpenOptions = {}): Promise<Database & { url: string }> {
  const name = `gandan_test_${randomUUID().replaceAll("-", "")}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await open(url.href, options);
  return {
    ...database,
    url: url.href,
    async close() {
      await database.close();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

/** Says one sentence to a server and hangs up. */
export async function onServer(server: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
