import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { expect, test } from "vitest";
import { open } from "../open.ts";
import { fillText } from "./sqlite-search.ts";

test("a commit brings in the words that wait by their numbers, and never reads every entry", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gandan-db-"));
  const path = join(folder, "gandan.sqlite");
  await (await open(path)).close();
  const client = new SQLite(path);
  const steps = client.prepare<[], { detail: string }>(`explain query plan ${fillText}`).all();
  client.close();
  await rm(folder, { recursive: true });
  expect(steps.map(({ detail }) => detail).filter((detail) => detail.startsWith("SCAN"))).toEqual(["SCAN p"]);
});
