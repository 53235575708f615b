import { saveTenure } from "@gandan/db/roles";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type KeptCommune, type World, keepCommune, openWorld } from "./testing/index.ts";
import { untilWritten } from "./until-written.ts";

let world: World;
let commune: KeptCommune;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
});
afterEach(() => world.close());

it("a question is answered once until something is written, and each question for itself", async () => {
  let asked = 0;
  const known = untilWritten<number>(9);
  const ask = (question: string) => known(world.outside.db, question, async () => (asked += 1));
  expect([await ask("a"), await ask("a"), await ask("b")]).toEqual([1, 1, 2]);
  const [tenure] = commune.chart.tenures;
  if (tenure === undefined) throw new Error("somebody holds a position");
  await world.outside.db.write(commune.id, (tx) => saveTenure(tx, tenure));
  expect([await ask("a"), await ask("a")]).toEqual([3, 3]);
});

it("an answer that is not worth keeping is made anew, and so is one that failed", async () => {
  const known = untilWritten<number>(9, (answer) => answer > 1);
  let answer = 0;
  const ask = () => known(world.outside.db, "a", async () => (answer += 1));
  await expect(known(world.outside.db, "a", async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect([await ask(), await ask(), await ask()]).toEqual([1, 2, 2]);
});

it("no more answers are kept than were allowed", async () => {
  let asked = 0;
  const known = untilWritten<number>(2);
  const ask = (question: string) => known(world.outside.db, question, async () => (asked += 1));
  for (const question of ["a", "b", "c"]) await ask(question);
  expect(await ask("a")).toBe(4);
});
