import { aProposedTask, anId } from "@gandan/domain/examples";
import type { Day } from "@gandan/domain/values";
import { describe, expect, it } from "vitest";
import { type SheetChange, changeSheet, confirmedOf, sheetOf } from "./proposal-sheet.ts";
import { editedSheet, editsOf } from "./sheet-edits.ts";
import type { Sheet } from "./sheet-row.ts";

const today = "2025-03-01" as Day;
const sentences = {
  "III.1": "Phân đấu trồng 600 cây xanh dọc đường làng.",
  "III.2": "Thu gom rác thải hằng tháng ở từng xóm.",
  "III.3": "Mở lớp xoá mù chữ cho phụ nữ.",
};
const proposed = (texts: Readonly<Record<string, string>>) =>
  sheetOf(
    Object.entries(texts).map(([key, text]) => aProposedTask(key, { title: text, text })),
    today,
  ).rows;

const begun = proposed(sentences);
const after = (...changes: SheetChange[]): Sheet => changes.reduce(changeSheet, editedSheet(begun, []));
const edit = (id: string, values: Partial<Sheet["rows"][number]>): SheetChange => ({ kind: "edit", ids: [id], values });
/** What comes back where the page was closed and the text was read again. */
const again = (sheet: Sheet, texts: Readonly<Record<string, string>> = sentences) =>
  editedSheet(proposed(texts), JSON.parse(JSON.stringify(editsOf(sheet)))).rows;

describe("what was changed on a sheet", () => {
  it("is nothing where nothing was", () => {
    expect(editsOf(after())).toEqual([]);
    expect(again(after())).toEqual(begun);
  });

  it("comes back after the page was closed: what was typed, dated, ticked, merged and split", () => {
    const sheet = after(
      edit("III.2", { title: "Thu gom rác", deadline: "2025-06-30" as Day }),
      { kind: "split", id: "III.3" },
      edit("III.3/2", { positionId: anId("position", 2) }),
      { kind: "merge", ids: ["III.1", "III.2"] },
      { kind: "choose", ids: ["III.1"], isChosen: true },
    );
    expect(sheet.rows.map(({ id }) => id)).toEqual(["III.1", "III.3", "III.3/2"]);
    expect(again(sheet)).toEqual(sheet.rows);
  });

  it("stays when a sentence is mended, and what was not changed follows the text", () => {
    const sheet = after(edit("III.1", { deadline: "2025-06-30" as Day }));
    const mended = "Phấn đấu trồng 600 cây xanh dọc đường làng.";
    expect(again(sheet, { ...sentences, "III.1": mended })[0]).toMatchObject({
      title: mended,
      text: mended,
      deadline: "2025-06-30",
    });
  });

  it("goes with its sentence where another one was put before it, and leaves with it", () => {
    const sheet = after(edit("III.2", { title: "Thu gom rác" }));
    const { "III.1": first, "III.2": second, "III.3": third } = sentences;
    const moved = { "III.1": first, "III.2": "Làm mới nhà văn hoá thôn.", "III.3": second, "III.4": third };
    expect(again(sheet, moved).map(({ title }) => title)).toEqual([first, moved["III.2"], "Thu gom rác", third]);
    expect(again(sheet, { "III.1": first, "III.2": third }).map(({ title }) => title)).toEqual([first, third]);
  });

  it("of a merged row gives the others back where one of them became a task elsewhere", () => {
    const sheet = after({ kind: "merge", ids: ["III.1", "III.2"] });
    const { "III.1": _taken, ...open } = sentences;
    expect(again(sheet, open).map(({ id }) => id)).toEqual(["III.2", "III.3"]);
  });
});

describe("the parts of one proposal", () => {
  it("are ticked together, so that none is lost when the other becomes a task", () => {
    const sheet = after({ kind: "split", id: "III.1" }, { kind: "choose", ids: ["III.1/2"], isChosen: true });
    expect(confirmedOf(sheet.rows).map(({ part }) => part)).toEqual([1, 2]);
  });
});
