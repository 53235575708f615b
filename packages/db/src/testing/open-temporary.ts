import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../database.ts";
import { type OpenOptions, open } from "../open.ts";

/** A database in a file of a folder of its own, which goes when it is closed. */
export async function openTemporary(options: OpenOptions = {}): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), "gandan-db-"));
  const database = await open(join(folder, "gandan.sqlite"), options);
  return {
    ...database,
    async close() {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}
