import { anId } from "@gandan/domain/examples";
import type { Commune } from "@gandan/domain/roles";
import { scoreOf } from "@gandan/domain/values";
import { expect, it } from "vitest";
import { type ScoredCommune, comparedCommunes } from "./compared-communes.ts";

const scored = (
  number: number,
  total: number,
  named: Partial<Pick<Commune, "terrain" | "minorityShare">> = {},
  rubric = "rubric-a.1",
): ScoredCommune => ({
  commune: { id: anId("commune", number), name: `Xã ${number}`, terrain: "mountain", minorityShare: 780, ...named },
  rubric,
  total: scoreOf(total),
  volume: 20,
});

it("communes alike stand together with their spread, the highest first, without a place where they are few", () => {
  const { groups, apart } = comparedCommunes([scored(1, 80), scored(2, 90), scored(3, 70, { terrain: "delta" })]);
  expect(apart).toEqual([]);
  expect(groups).toMatchObject([
    {
      terrain: "mountain",
      minority: "most",
      volume: "few",
      spread: { least: 8000, median: 8000, most: 9000 },
      communes: [
        { name: "Xã 2", rank: null },
        { name: "Xã 1", rank: null },
      ],
    },
    { terrain: "delta", communes: [{ name: "Xã 3" }] },
  ]);
});

it("ten of a group have places", () => {
  const ten = Array.from({ length: 10 }, (_, at) => scored(at + 1, 50 + at));
  expect(comparedCommunes(ten).groups[0]?.communes.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it("sheets of two rubrics are never set beside each other", () => {
  expect(comparedCommunes([scored(1, 80), scored(2, 90, {}, "rubric-a.2")]).groups).toHaveLength(2);
});

it("a commune that says nothing of its land or people stands apart by name", () => {
  const { groups, apart } = comparedCommunes([
    scored(1, 80, { terrain: null }),
    scored(2, 90, { minorityShare: null }),
  ]);
  expect([groups, apart]).toEqual([[], ["Xã 1", "Xã 2"]]);
});
