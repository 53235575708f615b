import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import SQLite from "better-sqlite3";
import { open } from "../open.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gandan-durable-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const program = fileURLToPath(new URL("../testing/write-until-killed.ts", import.meta.url));

/** Lets a process write until enough is acknowledged, then kills it in the middle of its work; answers what it said. */
function acknowledgedBeforeKill(path: string, enough: number): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, path], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (text: string) => {
      said += text;
      if (said.split("\n").length > enough) child.kill("SIGKILL");
    });
    child.once("error", reject);
    child.once("close", (_code, signal) => {
      if (signal !== "SIGKILL") return reject(new Error("the writing process ended by itself"));
      // A last line without its end may have been cut off by the kill.
      resolve(
        said
          .slice(0, said.lastIndexOf("\n"))
          .split("\n")
          .map((line) => line.split(" ")),
      );
    });
  });
}

test("every acknowledged write is there after kill -9 in the middle of grouped writes, and no write is half there", async () => {
  const path = join(folder, "gandan.sqlite");
  for (const enough of [300, 700, 150]) {
    const acknowledged = await acknowledgedBeforeKill(path, enough);
    expect(acknowledged.length).toBeGreaterThanOrEqual(enough);
    const db = await open(path);
    const { units } = db.read.tables;
    const rows = await db.read.sql.select({ communeId: units.communeId, id: units.id }).from(units);
    const kept = new Set(rows.map((row) => `${row.communeId} ${row.id}`));
    for (const [communeId, ...ids] of acknowledged)
      for (const id of ids) expect(kept.has(`${communeId} ${id}`)).toBe(true);
    expect(rows.length % 2).toBe(0);
    await db.close();
    const file = new SQLite(path, { readonly: true });
    expect(file.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(file.pragma("foreign_key_check")).toEqual([]);
    file.close();
  }
}, 60_000);
