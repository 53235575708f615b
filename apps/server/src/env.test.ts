import { expect, it } from "vitest";
import { readSettings } from "./env.ts";

it("nothing set gives the defaults", () => {
  expect(readSettings({})).toMatchObject({ ok: true, value: { PORT: 4800, GANDAN_DATA: "./data", GANDAN_DEMO: "on" } });
});

it.each([
  ["PORT", "many"],
  ["PORT", "70000"],
  ["DATABASE_URL", "mysql://localhost"],
  ["GANDAN_DEMO", "maybe"],
  ["LOG_LEVEL", "loud"],
])("a wrong %s names the key", (key, value) => {
  const read = readSettings({ [key]: value });
  expect(read.ok ? [] : read.wrong.map((line) => line.split(":")[0])).toEqual([key]);
});
