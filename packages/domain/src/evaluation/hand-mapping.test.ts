import { expect, test } from "vitest";
import { aGroup, aLeaf, aRubric } from "../examples/index.ts";
import { mapByHand, mappedBy } from "./hand-mapping.ts";

const rubricOf = (id: string, version: number, ...codes: readonly string[]) =>
  aRubric({ id, version, groups: [aGroup({ code: "1", children: codes.map((code) => aLeaf({ code })) })] });
const before = rubricOf("rubric-a", 1, "1.1", "1.2", "1.3");
const after = rubricOf("rubric-a", 2, "1.1", "1.2", "1.4");

test("what was said by hand stands in the place of what corresponds by itself; the rest stays", () => {
  expect(mappedBy(before, after, [{ after: "1.1", before: ["1.2", "1.3"] }])).toEqual({
    pairs: [
      { after: "1.1", before: ["1.2", "1.3"], how: "by-hand" },
      { after: "1.2", before: ["1.2"], how: "same-code" },
    ],
  });
});

test("a criterion may be said to come from none", () => {
  expect(mappedBy(before, after, [{ after: "1.1", before: [] }]).pairs[0]).toEqual({
    after: "1.1",
    before: [],
    how: "by-hand",
  });
});

test("what a version no longer has is passed over", () => {
  const said = [
    { after: "9", before: ["1.1"] },
    { after: "1.4", before: ["1.3", "9"] },
  ];
  expect(mappedBy(before, after, said).pairs.filter(({ how }) => how === "by-hand")).toEqual([
    { after: "1.4", before: ["1.3"], how: "by-hand" },
  ]);
});

test("is kept in the order of the paper, each criterion once", () => {
  expect(mapByHand(before, after, { after: "1.4", before: ["1.3", "1.1", "1.3"] })).toEqual({
    ok: true,
    value: { after: "1.4", before: ["1.1", "1.3"] },
  });
  expect(mapByHand(before, rubricOf("rubric-b", 1, "x"), { after: "x", before: [] }).ok).toBe(true);
});

test("names only criteria that there are, and never maps a version to itself", () => {
  const unknown = { ok: false, refusal: "rubric.criterion-unknown" };
  expect(mapByHand(before, after, { after: "1.3", before: ["1.3"] })).toEqual(unknown);
  expect(mapByHand(before, after, { after: "1.4", before: ["1.3", "1.4"] })).toEqual(unknown);
  expect(mapByHand(before, before, { after: "1.1", before: ["1.2"] })).toEqual({
    ok: false,
    refusal: "rubric.mapped-to-itself",
  });
});
