import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aGroup, aLeaf, aRubric } from "../examples/index.ts";
import { scoreOf } from "../values/index.ts";
import { blankDraft, blankMethod, blankRow } from "./blank-draft.ts";
import { checkDraft, completeDraft } from "./complete-draft.ts";
import { draftOfRubric } from "./draft-of-rubric.ts";
import { familyEnd, freshCode, insertAfter, moveRow, removeRow, shiftRow } from "./outline.ts";
import type { DraftRow } from "./rubric-draft.ts";

const name = { id: "rubric-own", version: 1 };
const row = (code: string, depth: number, given: Partial<DraftRow> = {}): DraftRow => ({
  ...blankRow(code, depth),
  number: code,
  text: code,
  maximum: scoreOf(10),
  ...given,
});
const boolean = { ...blankMethod, kind: "boolean" as const };

describe("a draft of a rubric", () => {
  it("gives the rubric back that it was opened from, with every method", () => {
    const share = { numerator: "petitions.a", denominator: "petitions.b", onEmpty: "ask" as const };
    const edge = (at: number) => ({ at, isClosed: true });
    const methods = [
      { kind: "boolean", figure: { id: "plans.a", atLeast: 2 }, award: scoreOf(1) },
      { kind: "boolean", figure: null, award: null },
      { kind: "ratio", ...share, cap: 950 },
      { kind: "bands", ...share, bands: [{ from: null, to: edge(900), award: scoreOf(1) }], outside: scoreOf(0) },
      { kind: "stepPenalty", figure: "plans.a", each: scoreOf(1), floor: scoreOf(0) },
      { kind: "perCase", figure: null, each: scoreOf(1) },
      { kind: "sample", size: 50, each: scoreOf(0.2), figure: null },
      { kind: "compareToMean", own: "plans.a", mean: "plans.b", award: null },
      { kind: "noIncident", figure: null, award: null },
      { kind: "allOrNothing", ...share, from: 1000, award: null },
      { kind: "superiorOnly", level: "province" },
      { kind: "taskCounters", aspect: "quality", met: "tasks.a", assigned: "tasks.b", onEmpty: "maximum" },
    ] as const;
    const leaves = methods.map((method, at) =>
      aLeaf({
        code: `1.${at}`,
        method: method.kind === "bands" ? { ...method, bands: [...method.bands] } : method,
        gate: [{ kind: "criterion", code: "1.1", atLeast: scoreOf(1) }],
        guidance: "xem hồ sơ",
      }),
    );
    const rubric = aRubric({
      groups: [aGroup({ code: "1", children: [aGroup({ code: "1.x", children: leaves })] })],
      bonus: { cap: scoreOf(3), leaves: [aLeaf({ code: "t" })] },
    });
    const { rubric: again, gaps } = completeDraft(draftOfRubric(rubric, null), { id: rubric.id, version: 1 });
    expect(gaps).toEqual([]);
    expect(again).toEqual(rubric);
  });

  it("names what is missing by its row, and never takes a gap for a number", () => {
    const { gaps } = checkDraft(
      { ...blankDraft, rows: [row("a", 0), row("b", 1, { text: " ", maximum: null })] },
      name,
      [],
    );
    expect(gaps.filter(({ row: at }) => at === "b").map(({ field }) => field)).toEqual(["text", "maximum", "method"]);
    expect(gaps.filter(({ row: at }) => at === "facts").map(({ field }) => field)).toEqual([
      "title",
      "issuer",
      "effective-from",
      "source",
    ]);
  });

  it("is checked while it is still full of gaps: sums are judged, a row with a gap is not", () => {
    const rows = [row("a", 0), row("b", 1, { method: { ...boolean, award: scoreOf(12) } }), row("c", 1)];
    const { defects } = checkDraft({ ...blankDraft, rows }, name, []);
    expect(defects.map(({ code, row: at }) => [code, at])).toEqual([
      ["groups-not-total", "rubric-own".slice(7)],
      ["leaves-not-group", "a"],
      ["award-above-maximum", "b"],
    ]);
  });

  it("adds a group up where its points are left open", () => {
    const rows = [row("a", 0, { maximum: null }), row("b", 1, { method: boolean }), row("c", 1, { method: boolean })];
    const { rubric } = completeDraft({ ...blankDraft, rows, total: null }, name);
    expect([rubric.groups[0]?.maximum, rubric.total]).toEqual([scoreOf(20), scoreOf(20)]);
  });

  it("puts a criterion that stands alone into a group of its own, and takes it out again", () => {
    const draft = { ...blankDraft, rows: [row("a", 0, { method: boolean })] };
    const { rubric } = completeDraft(draft, name);
    expect(rubric.groups).toMatchObject([{ code: "a.group", children: [{ code: "a", kind: "leaf" }] }]);
    expect(draftOfRubric(rubric, null).rows).toEqual(draft.rows);
  });
});

describe("the outline of a draft", () => {
  const rows = [row("a", 0), row("b", 1), row("c", 2), row("d", 1), row("e", 0)];
  const shown = (list: readonly DraftRow[]) => list.map(({ code, depth }) => `${code}${depth}`).join(" ");

  it("moves a row with what belongs to it, within its group", () => {
    expect(shown(moveRow(rows, "b", 1))).toBe("a0 d1 b1 c2 e0");
    expect(shown(moveRow(rows, "d", -1))).toBe("a0 d1 b1 c2 e0");
    expect(shown(moveRow(rows, "d", 1))).toBe(shown(rows));
    expect(shown(moveRow(rows, "e", -1))).toBe("e0 a0 b1 c2 d1");
  });

  it("goes deeper no further than under the row above, and not above the top", () => {
    expect(shown(shiftRow(rows, "d", 1))).toBe("a0 b1 c2 d2 e0");
    expect(shown(shiftRow(rows, "a", 1))).toBe(shown(rows));
    expect(shown(shiftRow(rows, "e", -1))).toBe(shown(rows));
    expect(shown(shiftRow(rows, "b", -1))).toBe("a0 b0 c1 d1 e0");
  });

  it("takes a row in after another's family or as its first, and out with all below", () => {
    expect(shown(insertAfter(rows, "b", row("x", 1)))).toBe("a0 b1 c2 x1 d1 e0");
    expect(shown(insertAfter(rows, "b", row("x", 2)))).toBe("a0 b1 x2 c2 d1 e0");
    expect(shown(removeRow(rows, "b"))).toBe("a0 d1 e0");
  });

  it("keeps every row whatever is moved, and depths that a tree can have", () => {
    const step = fc.tuple(
      fc.constantFrom("a", "b", "c", "d", "e"),
      fc.constantFrom(moveRow, shiftRow),
      fc.constantFrom(1, -1),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const moved = steps.reduce((list, [code, change, by]) => change(list, code, by === 1 ? 1 : -1), rows);
        expect(moved.map(({ code }) => code).toSorted()).toEqual(["a", "b", "c", "d", "e"]);
        expect(moved.every(({ depth }, at) => depth <= (moved[at - 1]?.depth ?? -1) + 1)).toBe(true);
        expect(familyEnd(moved, 0)).toBeGreaterThan(0);
      }),
    );
  });

  it("gives a new row a code that no other has", () => {
    expect(freshCode(["tc-1", "tc-3"])).toBe("tc-4");
  });
});
