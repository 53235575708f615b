import type { Id } from "@gandan/domain/values";
import { count, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Database, Writer } from "../database.ts";
import { open } from "../open.ts";
import { onServer, openOnServer } from "../testing/open-on-server.ts";
import { addUnit, keepCommune } from "../testing/plain-rows.ts";
import { faultOf } from "./faults.ts";

const server = process.env.GANDAN_TEST_POSTGRES ?? "";
const onlyWithServer = test.skipIf(server === "");

async function processOf(tx: Writer): Promise<number> {
  const [row] = await tx.sql
    .select({ id: sql<number>`pg_backend_pid()` })
    .from(tx.tables.communes)
    .limit(1);
  return row?.id ?? 0;
}

async function countUnits({ read }: Database, communeId: Id<"commune">): Promise<number> {
  const { units } = read.tables;
  const [row] = await read.sql.select({ found: count() }).from(units).where(eq(units.communeId, communeId));
  return row?.found ?? 0;
}

onlyWithServer("communes do not wait for each other, writes of one commune do (skipped without a server)", async () => {
  const db = await openOnServer(server);
  const [one, other] = [await keepCommune(db), await keepCommune(db)];
  const order: string[] = [];
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  const first = db.write(one, async (tx) => {
    await addUnit(tx, one, 1);
    await held;
    order.push("first of one");
  });
  const second = db.write(one, async (tx) => {
    await addUnit(tx, one, 2);
    order.push("second of one");
  });
  await db.write(other, async (tx) => {
    await addUnit(tx, other, 1);
    order.push("of the other");
  });
  go();
  await Promise.all([first, second]);
  expect(order).toEqual(["of the other", "first of one", "second of one"]);
  await db.close();
});

onlyWithServer(
  "a connection that is lost in a write is a rejection, and the next write works (skipped without a server)",
  async () => {
    const db = await openOnServer(server);
    const commune = await keepCommune(db);
    const lost = await db
      .write(commune, async (tx) => {
        await addUnit(tx, commune, 1);
        await onServer(server, `select pg_terminate_backend(${await processOf(tx)})`);
        await new Promise((resolve) => setTimeout(resolve, 50));
        await addUnit(tx, commune, 2);
      })
      .catch((error: unknown) => error);
    expect(faultOf(lost)).toBe("lost");
    await db.write(commune, (tx) => addUnit(tx, commune, 3));
    expect(await countUnits(db, commune)).toBe(1);
    await db.close();
  },
);

onlyWithServer("a connection that is lost before the commit is a rejection (skipped without a server)", async () => {
  const db = await openOnServer(server);
  const commune = await keepCommune(db);
  const lost = db.write(commune, async (tx) => {
    await addUnit(tx, commune, 1);
    await onServer(server, `select pg_terminate_backend(${await processOf(tx)})`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return "told success";
  });
  await expect(lost).rejects.toThrow();
  expect(await countUnits(db, commune)).toBe(0);
  await db.close();
});

onlyWithServer("several processes that start together migrate once (skipped without a server)", async () => {
  const db = await openOnServer(server);
  const others = await Promise.all([open(db.url), open(db.url), open(db.url)]);
  const commune = await keepCommune(db);
  for (const other of others) {
    expect(await countUnits(other, commune)).toBe(0);
    await other.close();
  }
  await db.close();
});

test("a server that cannot be reached is said so", async () => {
  const unreachable = await open("postgres://nobody@127.0.0.1:9/none").catch((error: unknown) => error);
  expect(faultOf(unreachable)).toBe("lost");
});
