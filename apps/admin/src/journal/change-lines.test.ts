import { expect, it } from "vitest";
import { changeLines } from "./change-lines.ts";

it("a change is told field by field, without what every change moves", () => {
  const change = {
    deadline: { from: "2025-06-30", to: "2025-07-15" },
    revision: { from: 1, to: 2 },
    updatedAt: { from: 1, to: 2 },
  };
  expect(changeLines(change)).toEqual([
    { field: "deadline", from: { kind: "day", day: "2025-06-30" }, to: { kind: "day", day: "2025-07-15" } },
  ]);
});

it("ids are shown as names, codes as words, moments as moments", () => {
  const lines = changeLines({
    positionId: { from: null, to: "pos_1" },
    supportingIds: { from: [], to: ["pos_2", "pos_3"] },
    state: { from: "received", to: "assigned" },
    disabledAt: { from: null, to: 1_700_000_000_000 },
  });
  expect(lines.map((line) => line.to)).toEqual([
    { kind: "names", ids: ["pos_1"] },
    { kind: "names", ids: ["pos_2", "pos_3"] },
    { kind: "code", code: "assigned" },
    { kind: "instant", at: 1_700_000_000_000 },
  ]);
});

it("what the journal keeps secret stays so", () => {
  expect(changeLines({ answer: { from: "…", to: "…" } })[0]).toEqual({
    field: "answer",
    from: { kind: "hidden" },
    to: { kind: "hidden" },
  });
});

it("nothing that becomes nothing is not told", () => {
  expect(changeLines({ product: { from: null, to: "" }, aliases: { from: null, to: [] } })).toEqual([]);
});

it("what only a machine reads is left out, and a record the chart does not name is only counted", () => {
  const plan = `tsk_${"0".repeat(32)}`;
  expect(
    changeLines({
      fingerprint: { from: null, to: "3901353bb6bd" },
      taskIds: { from: [], to: [plan, plan] },
      duplicateOf: { from: null, to: `pet_${"0".repeat(32)}` },
      source: { from: null, to: { kind: "plan" } },
    }).map(({ field, to }) => [field, to]),
  ).toEqual([
    ["taskIds", { kind: "number", value: 2 }],
    ["duplicateOf", { kind: "noted" }],
    ["source", { kind: "noted" }],
  ]);
});
