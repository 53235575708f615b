import { aProposedTask, anId } from "@gandan/domain/examples";
import type { Day } from "@gandan/domain/values";
import { describe, expect, it } from "vitest";
import { changeSheet, confirmedOf, ledBy, missingOf, sheetOf } from "./proposal-sheet.ts";
import type { Sheet } from "./sheet-row.ts";

const today = "2025-03-01" as Day;
const choose = (sheet: Sheet, ...ids: string[]) => changeSheet(sheet, { kind: "choose", ids, isChosen: true });

describe("the sheet of proposals", () => {
  const sheet = sheetOf(
    [aProposedTask("III.1"), aProposedTask("III.2", { deadline: "2025-05-01" as Day }), aProposedTask("IV.1")],
    today,
  );

  it("leaves out what already became tasks or was set aside", () => {
    const rows = sheetOf(
      [{ ...aProposedTask("a"), taskIds: ["t"] }, { ...aProposedTask("b"), setAside: "trùng" }, aProposedTask("c")],
      today,
    ).rows;
    expect(rows.map((row) => row.id)).toEqual(["c"]);
  });

  it("begins with whom the plan names to support, and whoever leads does not support themselves", () => {
    const supportingIds = [anId("position", 2), anId("position", 3)];
    const [row] = sheetOf(
      [aProposedTask("III.3", { supporters: "Đoàn Thanh niên, Hội Phụ nữ", supportingIds })],
      today,
    ).rows;
    if (row === undefined) throw new Error("no row");
    expect(row.supportingIds).toEqual(supportingIds);
    expect(ledBy(row, anId("position", 3))).toEqual({
      positionId: anId("position", 3),
      supportingIds: [anId("position", 2)],
    });
    expect(confirmedOf([{ ...row, isChosen: true }])).toMatchObject([{ supportingIds }]);
  });

  it("begins a recurring one with the due days that are still to come", () => {
    const recurrence = { every: "month", dayOfMonth: null, month: null } as const;
    expect(sheetOf([aProposedTask("III.4", { recurrence })], today).rows).toMatchObject([{ recurrence, since: today }]);
  });

  it("merges proposals into one that keeps every key and sentence and the earliest date", () => {
    const { rows } = changeSheet(sheet, { kind: "merge", ids: ["III.1", "III.2"] });
    expect(rows.map((row) => row.id)).toEqual(["III.1", "IV.1"]);
    expect(rows[0]).toMatchObject({
      proposalKeys: ["III.1", "III.2"],
      dutyKeys: ["III.1", "III.2"],
      text: "Câu III.1.\nCâu III.2.",
      deadline: "2025-05-01",
    });
  });

  it("splits one proposal into parts with numbers of their own", () => {
    const twice = changeSheet(changeSheet(sheet, { kind: "split", id: "III.1" }), { kind: "split", id: "III.1" });
    expect(
      twice.rows
        .filter((row) => row.proposalKeys[0] === "III.1")
        .map((row) => row.part)
        .sort((a, b) => a - b),
    ).toEqual([1, 2, 3]);
  });

  it("takes back changes one by one, and ticking is not a change", () => {
    const changed = choose(changeSheet(sheet, { kind: "edit", ids: ["III.1"], values: { title: "Khác" } }), "IV.1");
    expect(changeSheet(changed, { kind: "undo" }).rows[0]?.title).toBe("Việc III.1");
  });

  it("confirms only chosen rows with a position and a title", () => {
    const one = choose(
      changeSheet(sheet, { kind: "edit", ids: ["III.2"], values: { positionId: null } }),
      "III.1",
      "III.2",
    );
    expect(confirmedOf(one.rows).map((proposal) => proposal.proposalKeys)).toEqual([["III.1"]]);
    expect(one.rows.map(missingOf)).toEqual([null, "position", null]);
  });
});
