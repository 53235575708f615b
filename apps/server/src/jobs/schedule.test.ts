import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { openLog } from "../outside/log.ts";
import { schedule } from "./schedule.ts";

const never = "0 0 1 1 *";

it("a job that fails is logged by its own words and the kind of fault, never by what was said", async () => {
  const lines: string[] = [];
  const log = openLog("info", { write: (line) => void lines.push(line) });
  const job = schedule(log, "counting failed", {
    firstAfter: 0,
    first: async () => Promise.reject(new TypeError("the name of a citizen")),
    at: [],
  });
  await expect.poll(() => lines.join("")).toContain("counting failed");
  expect(lines.join("")).toContain("TypeError");
  expect(lines.join("")).not.toContain("citizen");
  job.stop();
});

it("a job under way is told that the program stops, and what it then leaves off is no failure", async () => {
  const lines: string[] = [];
  const log = openLog("info", { write: (line) => void lines.push(line) });
  const told: string[] = [];
  const job = schedule(log, "counting failed", {
    firstAfter: 0,
    first: async (stopped) => {
      told.push("begun");
      await wait(60_000, undefined, { signal: stopped }).finally(() => told.push("left off"));
    },
    at: [[never, async () => undefined]],
  });
  await expect.poll(() => told).toEqual(["begun"]);
  job.stop();
  await expect.poll(() => told).toEqual(["begun", "left off"]);
  expect(lines).toEqual([]);
});

it("a job stopped before its first time does not run", async () => {
  let runs = 0;
  const job = schedule(openLog("silent"), "counting failed", {
    firstAfter: 20,
    first: async () => void (runs += 1),
    at: [],
  });
  job.stop();
  await wait(60);
  expect(runs).toBe(0);
});
