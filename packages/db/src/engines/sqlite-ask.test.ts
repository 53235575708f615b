import SQLite from "better-sqlite3";
import { expect, test } from "vitest";
import { asking, plannedOnce } from "./sqlite-ask.ts";

test("marks become expressions, and what is quoted stays as it is", () => {
  expect(plannedOnce(`select 'a?''?' as "b?" where "c" in (?, ?) limit ?`)).toBe(
    `select 'a?''?' as "b?" where "c" in (+?, +?) limit +?`,
  );
});

test("a value compares as it would at a bare mark, also with a column of another type", async () => {
  const client = new SQLite(":memory:");
  client.exec("create table t (a text, b integer); insert into t values ('5', 5), ('x', null)");
  const ask = asking(client);
  const count = async (where: string, value: unknown) =>
    (await ask(`select count(*) from t where ${where}`, [value], "all")).rows[0];
  for (const [where, value] of [
    ["a = ?", 5],
    ["a = ?", "5"],
    ["b = ?", "5"],
    ["b = ?", 5],
    ["b in (?)", "5"],
    ["a >= ?", "5"],
    ["b is ?", null],
  ] as const)
    expect(await count(where, value)).toEqual(
      client.prepare(`select count(*) from t where ${where}`).raw(true).get(value),
    );
  client.close();
});
