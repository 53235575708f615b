import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { someFigures } from "../examples/index.ts";
import { Day, type Score, scoreOf } from "../values/index.ts";
import { type Compared, type TieFacts, comparisonGroups, orderWithTies } from "./comparison.ts";
import { type SheetRow, changeRollUp, emptyRollUp, rollUp } from "./roll-up.ts";

const commune = (id: number, given: Partial<Compared> = {}): Compared => ({
  communeId: `c${id}`,
  total: scoreOf(id),
  volume: 10,
  terrain: "mountain",
  minorityShare: 900,
  ...given,
});
const many = (count: number) => Array.from({ length: count }, (_, at) => commune(at + 1));

describe("comparison", () => {
  test("ranks nobody in a group of fewer than ten", () => {
    expect(comparisonGroups(many(9))[0]?.ranks).toBeNull();
    expect(comparisonGroups(many(10))[0]?.ranks).toHaveLength(10);
  });
  test("gives equal totals one rank", () => {
    const ranks = comparisonGroups([...many(10), commune(11, { total: scoreOf(10) })])[0]?.ranks;
    expect(ranks?.filter(({ rank }) => rank === 1).map(({ communeId }) => communeId)).toEqual(["c10", "c11"]);
    expect(ranks?.find(({ communeId }) => communeId === "c9")?.rank).toBe(3);
  });
  test("shows the spread of a group", () => {
    expect(comparisonGroups(many(8))[0]).toEqual({
      key: { volume: "few", terrain: "mountain", minority: "most" },
      communeIds: ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"],
      spread: { least: 100, quarter: 200, median: 400, threeQuarters: 600, most: 800 },
      ranks: null,
    });
  });
  test("sets alike beside alike, by volume, terrain and share of minorities", () => {
    const keysOf = (...given: Partial<Compared>[]) =>
      comparisonGroups(given.map((one, at) => commune(at, one))).map(({ key }) => Object.values(key).join(" "));
    expect(keysOf({ volume: 49 }, { volume: 50 }, { volume: 199 }, { volume: 200 })).toEqual(
      ["few", "some", "many"].map((volume) => `${volume} mountain most`),
    );
    expect(
      keysOf({ minorityShare: 99 }, { minorityShare: 100 }, { minorityShare: 499 }, { minorityShare: 500 }),
    ).toEqual(["small", "part", "most"].map((share) => `few mountain ${share}`));
    expect(keysOf({ terrain: "delta" }, { terrain: "island" })).toEqual(["few delta most", "few island most"]);
  });
});

describe("ties", () => {
  const facts = (communeId: string, given: Partial<TieFacts> = {}): TieFacts => ({
    communeId,
    total: scoreOf(90),
    criteria: {},
    figures: {},
    ...given,
  });
  const order = (communes: TieFacts[], ...rules: Parameters<typeof orderWithTies>[1][number][]) =>
    orderWithTies(communes, rules).map(({ communeIds, needsVote }) => `${communeIds.join("=")}${needsVote ? "?" : ""}`);
  test("are broken rule after rule; what stays equal is voted on", () => {
    const communes = [
      facts("a", { criteria: { "2": scoreOf(5) } }),
      facts("b", { criteria: { "2": scoreOf(7) } }),
      facts("c", { total: scoreOf(95) }),
      facts("d", { criteria: { "2": scoreOf(7) }, figures: someFigures({ "m.new": 3 }) }),
    ];
    const vote = { kind: "vote", by: { vi: "Hội đồng", en: "council" } } as const;
    expect(order(communes, { kind: "criterion", code: "2" }, vote)).toEqual(["c", "b=d?", "a"]);
    expect(
      order(communes, { kind: "criterion", code: "2" }, { kind: "figure", id: "m.new", wins: "more" }, vote),
    ).toEqual(["c", "d", "b", "a"]);
    expect(order(communes)).toEqual(["c", "a=b=d?"]);
    expect(
      order([facts("e"), facts("f", { criteria: { "2": scoreOf(1) } })], { kind: "criterion", code: "2" }),
    ).toEqual(["f", "e"]);
  });
  test("by a figure are won by more or by less, and an unknown figure comes last", () => {
    const communes = [
      facts("few", { figures: someFigures({ "m.n": 1 }) }),
      facts("many", { figures: someFigures({ "m.n": 5 }) }),
      facts("unknown"),
      facts("too"),
    ];
    expect(order(communes, { kind: "figure", id: "m.n", wins: "more" })).toEqual(["many", "few", "unknown=too?"]);
    expect(order(communes, { kind: "figure", id: "m.n", wins: "less" })).toEqual(["few", "many", "unknown=too?"]);
  });
});

describe("a province's sums", () => {
  const due = Day.parse("2026-12-15");
  const row = (given: Partial<SheetRow> = {}): SheetRow => ({
    communeId: "c1",
    total: scoreOf(90),
    outcome: "good",
    isComplete: true,
    submittedOn: due,
    leaves: { "1": scoreOf(5) },
    ...given,
  });
  test("count sheets, those complete, sent and in time, their classes and their spread", () => {
    const rows = [
      row(),
      row({ submittedOn: Day.parse("2026-12-16"), total: scoreOf(89.99) }),
      row({
        submittedOn: null,
        isComplete: false,
        outcome: "open",
        total: scoreOf(4),
        leaves: { "1": scoreOf(1), "2": scoreOf(3) },
      }),
    ];
    expect(rollUp(rows, due)).toEqual({
      communes: 3,
      complete: 2,
      submitted: 2,
      inTime: 1,
      sum: 18_399,
      outcomes: { good: 2, open: 1 },
      bins: { 18: 1, 17: 1, 0: 1 },
      leaves: { "1": { sum: 1100, count: 3 }, "2": { sum: 300, count: 1 } },
    });
    expect(rollUp([], due)).toEqual(emptyRollUp);
  });
  test("change with one sheet exactly as if all were added again, in any order", () => {
    const rows = fc.record({
      communeId: fc.constantFrom("a", "b", "c", "d"),
      total: fc.integer({ min: 0, max: 10_300 }).map((total) => total as Score),
      outcome: fc.constantFrom("excellent", "good", "open"),
      isComplete: fc.boolean(),
      submittedOn: fc.constantFrom(null, due, Day.parse("2026-12-20")),
      leaves: fc.dictionary(
        fc.constantFrom("1", "2", "3"),
        fc.integer({ min: 0, max: 500 }).map((score) => score as Score),
      ),
    });
    fc.assert(
      fc.property(fc.array(fc.record({ row: rows, leaves: fc.boolean() }), { maxLength: 30 }), (changes) => {
        const kept = new Map<string, SheetRow>();
        let sums = emptyRollUp;
        for (const { row: after, leaves } of changes) {
          const before = kept.get(after.communeId) ?? null;
          const frozen = structuredClone(sums);
          const next = changeRollUp(sums, before, leaves ? null : after, due);
          expect(sums).toEqual(frozen);
          if (leaves) kept.delete(after.communeId);
          else kept.set(after.communeId, after);
          sums = next;
          expect(sums).toEqual(rollUp([...kept.values()], due));
        }
      }),
    );
  });
});
