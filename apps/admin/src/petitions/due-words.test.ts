import type { Day, Instant } from "@gandan/domain/values";
import { expect, it } from "vitest";
import { delayOf, dueOf } from "./due-words.ts";

const waiting = { state: "accepted" as const, answer: null, dueOn: "2025-07-10" as Day };

it("a word is late from the day after its day", () => {
  expect(dueOf(waiting, "2025-07-10" as Day)).toEqual({ kind: "today" });
  expect(dueOf(waiting, "2025-07-11" as Day)).toEqual({ kind: "late", days: 1 });
});

it("three days are soon, four are not", () => {
  expect(dueOf(waiting, "2025-07-07" as Day)).toEqual({ kind: "soon", days: 3, day: "2025-07-10" });
  expect(dueOf(waiting, "2025-07-06" as Day)).toEqual({ kind: "open", days: 4, day: "2025-07-10" });
});

it("an answered word is never late", () => {
  const answer = { at: Date.parse("2025-07-20T02:00:00Z") as Instant };
  expect(dueOf({ ...waiting, state: "answered", answer }, "2025-08-01" as Day)).toEqual({
    kind: "answered",
    day: "2025-07-20",
  });
});

it("a word without a limit says whether its clock stands, has none, or has ended", () => {
  const on = "2025-07-07" as Day;
  expect(dueOf({ ...waiting, dueOn: null }, on)).toEqual({ kind: "none" });
  expect(dueOf({ ...waiting, state: "suspended", dueOn: null }, on)).toEqual({ kind: "suspended" });
  expect(dueOf({ ...waiting, state: "referred" }, on)).toEqual({ kind: "ended" });
});

it("a word that waited for the network says how long, in whole units", () => {
  const at = (minutes: number) => (minutes * 60_000) as Instant;
  expect(delayOf(at(0), at(9))).toBeNull();
  expect(delayOf(at(0), at(45))).toEqual({ unit: "minutes", count: 45 });
  expect(delayOf(at(0), at(60 * 5 + 59))).toEqual({ unit: "hours", count: 5 });
  expect(delayOf(at(0), at(60 * 24 * 2))).toEqual({ unit: "days", count: 2 });
  expect(delayOf(at(100), at(0))).toBeNull();
});
