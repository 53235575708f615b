import { mkdtemp, open as openFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { anId } from "@gandan/domain/examples";
import SQLite from "better-sqlite3";
import { count } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { open } from "../open.ts";
import { addUnit, keepCommune } from "../testing/plain-rows.ts";
import { CorruptDatabase, faultOf } from "./faults.ts";
import { connect } from "./sqlite-file.ts";
import { transactionOf } from "./sqlite-transaction.ts";
import { writeQueue } from "./write-queue.ts";

let folder = "";
let path = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gandan-sqlite-"));
  path = join(folder, "gandan.sqlite");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function countUnits(db: Awaited<ReturnType<typeof open>>): Promise<number> {
  const [row] = await db.read.sql.select({ found: count() }).from(db.read.tables.units);
  return row?.found ?? 0;
}

describe("the file", () => {
  test("is opened by path and by file: address, and keeps what was written", async () => {
    for (const url of [path, `file:${path}`, new URL(`file://${path}`).href]) {
      const db = await open(url);
      if (url === path) await keepCommune(db, { id: anId("commune") });
      const { communes } = db.read.tables;
      expect(await db.read.sql.select({ id: communes.id }).from(communes)).toEqual([{ id: anId("commune") }]);
      await db.close();
    }
    await expect(open(":memory:")).rejects.toThrow("needs a file");
  });

  test("is in WAL mode, so that readers see the last commit while a write runs", async () => {
    const db = await open(path);
    const commune = await keepCommune(db);
    const beside = new SQLite(path, { readonly: true });
    expect(beside.pragma("journal_mode", { simple: true })).toBe("wal");
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    const written = db.write(commune, async (tx) => {
      await addUnit(tx, commune, 1);
      await held;
    });
    expect(await countUnits(db)).toBe(0);
    go();
    await written;
    expect(await countUnits(db)).toBe(1);
    beside.close();
    await db.close();
  });

  async function damageFile(): Promise<void> {
    const db = await open(path);
    const commune = await keepCommune(db);
    await db.write(commune, async (tx) => {
      for (let number = 1; number <= 300; number += 1) await addUnit(tx, commune, number);
    });
    await db.close();
    const file = new SQLite(path);
    const pageSize = Number(file.pragma("page_size", { simple: true }));
    const root = file
      .prepare<[], { rootpage: number }>("select rootpage from sqlite_schema where name = 'units'")
      .get();
    file.close();
    if (root === undefined) throw new Error("the table has a root page");
    const handle = await openFile(path, "r+");
    await handle.write(Buffer.alloc(pageSize, 0x5a), 0, pageSize, (root.rootpage - 1) * pageSize);
    await handle.close();
  }

  test("that is damaged is not opened, and the way back is named", async () => {
    await damageFile();
    const refused = await open(path).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(CorruptDatabase);
    expect(refused).toMatchObject({ code: "database.corrupt", path, message: expect.stringContaining("restore") });
  });

  test("that is large is opened at once, and takes no more writes when it is found damaged", async () => {
    await damageFile();
    const told: CorruptDatabase[] = [];
    const damaged = await open(path, { checkFirstUpTo: 0, onDamage: (damage) => void told.push(damage) });
    await expect.poll(() => damaged.isDamaged()).toBe(true);
    await expect(damaged.write(anId("commune"), async () => "kept")).rejects.toBeInstanceOf(CorruptDatabase);
    expect(told).toHaveLength(1);
    await damaged.close();
  });

  test("that is no database at all is not opened either", async () => {
    await writeFile(path, "Đây không phải cơ sở dữ liệu. ".repeat(200));
    await expect(open(path)).rejects.toBeInstanceOf(CorruptDatabase);
  });
});

describe("a batch of writes", () => {
  test("whose commit fails tells nobody success, keeps nothing, and the next write goes on", async () => {
    const db = await open(path);
    const commune = await keepCommune(db);
    const file = new SQLite(path);
    file.exec(`create table debts (id integer primary key, owed_to integer references debts (id) deferrable initially deferred);
      create trigger units_owe after insert on units when new.name = 'ngập' begin insert into debts (owed_to) values (999); end;`);
    file.close();
    const units = ["khô", "ngập", "khô"].map((name, index) =>
      db.write(commune, async (tx) => {
        await addUnit(tx, commune, index + 1, { name });
        return "told success";
      }),
    );
    const answers = await Promise.allSettled(units);
    expect(answers.map((answer) => answer.status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(answers.map((answer) => answer.status === "rejected" && faultOf(answer.reason))).toEqual(
      Array(3).fill("missing-parent"),
    );
    expect(await countUnits(db)).toBe(0);
    await db.write(commune, (tx) => addUnit(tx, commune, 9));
    expect(await countUnits(db)).toBe(1);
    await db.close();
  });

  test("on a full disk says so, keeps exactly what it acknowledged, and goes on when there is room", async () => {
    const client = connect(path);
    client.exec("create table notes (number integer primary key, text text not null)");
    const pages = Number(client.pragma("page_count", { simple: true }));
    client.pragma(`max_page_count = ${pages + 20}`);
    const queue = writeQueue(
      transactionOf(client, () => undefined),
      64,
    );
    const insert = client.prepare("insert into notes values (?, ?)");
    const keep = (number: number, text: string) => queue.push(async () => insert.run(number, text).changes);
    const long = "dân vận ".repeat(20_000);
    await keep(1, "ngắn");
    const texts = ["ngắn", long, "ngắn", "ngắn", long, "ngắn"];
    const answers = await Promise.allSettled(texts.map((text, index) => keep(index + 2, text)));
    const failed = answers.flatMap((answer) => (answer.status === "rejected" ? [faultOf(answer.reason)] : []));
    const acknowledged = answers.flatMap((answer, index) => (answer.status === "fulfilled" ? [index + 2] : []));
    expect(new Set(failed)).toEqual(new Set(["full"]));
    expect(client.prepare("select number from notes").pluck().all()).toEqual([1, ...acknowledged]);
    client.pragma("max_page_count = 100000");
    expect(await keep(99, long)).toBe(1);
    expect(client.pragma("integrity_check", { simple: true })).toBe("ok");
    client.close();
  });
});
