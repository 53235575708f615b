import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreOf, sumOf } from "../values/index.ts";
import { guessColumns } from "./annex-columns.ts";
import type { AnnexTable } from "./annex-table.ts";
import { draftOfAnnex } from "./draft-of-annex.ts";
import { depthReader } from "./numbering.ts";
import { isGroup } from "./outline.ts";
import { printedPoints } from "./printed-points.ts";
import { readAnnex } from "./read-annex.ts";

const table = (...cells: (string | null)[][]): AnnexTable => ({ name: "Phụ lục", cells });
const read = (annex: AnnexTable, wanted = {}) => readAnnex(annex, { ...guessColumns(annex), wanted });
const heads = ["STT", "Tiêu chí", "Điểm chuẩn", "Hướng dẫn chấm điểm"];

describe("printed points", () => {
  it.each([
    ["2,5", 250],
    ["2.5", 250],
    ["Tối đa 5 điểm", 500],
    ["+3", 300],
    ["0 – 5", 500],
    ["1.000", 100_000],
    ["0,25đ", 25],
  ])("%s are read", (cell, hundredths) => expect(printedPoints(cell)).toBe(hundredths));

  it.each(["80%", "năm điểm", "1,125", "2 hoặc 3 hoặc 5"])("%s is no number of points, and is not guessed", (cell) =>
    expect(printedPoints(cell)).toBe("unread"),
  );

  it("are none in an empty cell or one with a stroke", () => {
    expect(printedPoints(" ")).toBeNull();
    expect(printedPoints("-")).toBeNull();
  });
});

describe("the level of a line", () => {
  const depths = (...numbers: (string | null)[]): number[] => {
    const depthOf = depthReader();
    return numbers.map(depthOf);
  };
  it.each([
    [
      ["I", "1", "1.1", "a)", "b)", "1.2", "2", "II", "1"],
      [0, 1, 2, 3, 3, 2, 1, 0, 1],
    ],
    [
      ["A", "I", "1", "II", "B", "I"],
      [0, 1, 2, 1, 0, 1],
    ],
    [
      ["1", "1.1", "1.1.1", "1.2", "2"],
      [0, 1, 2, 1, 0],
    ],
    [
      ["I.", "I.1", "I.1.2", "II.", "II.1"],
      [0, 1, 2, 0, 1],
    ],
    [
      ["1", "1.1.1", "1.1"],
      [0, 1, 1],
    ],
    [
      ["1", "-", "-", "2"],
      [0, 1, 1, 0],
    ],
    [
      ["Phần I", "1.", "Phần II"],
      [0, 1, 0],
    ],
    [
      ["a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)"],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ],
    [
      ["1", "i)", "ii)", "iii)", "iv)"],
      [0, 1, 1, 1, 1],
    ],
    [
      ["H", "I", "K"],
      [0, 0, 0],
    ],
    [
      ["1", null, null, "2"],
      [0, 1, 1, 0],
    ],
  ])("follows the kinds of numbers %j", (numbers, expected) => expect(depths(...numbers)).toEqual(expected));
});

describe("an annex table", () => {
  const annex = table(
    ["PHỤ LỤC: BẢNG ĐIỂM", "", "", ""],
    heads,
    ["(1)", "(2)", "(3)", "(4)"],
    ["I", "Tổ chức, chỉ đạo", "10", ""],
    [
      "1",
      "Ban hành kế hoạch năm",
      "4",
      "Ban hành trước 31/01: 4 điểm\nBan hành sau 31/01: 2 điểm\nKhông ban hành: 0 điểm",
    ],
    ["2", "Phân công đầu mối", "6", "Có văn bản phân công"],
    ["", "", "", "còn hiệu lực trong năm"],
    ["II", "Thực hiện", "90", ""],
    ["1", "Công tác tiếp công dân", null, ""],
    ["1.1", "Tiếp đủ số ngày", "2,5", ""],
    heads,
    ["1.2", "Niêm yết lịch tiếp", "87,5", ""],
    ["", "Tổng cộng", "100", ""],
    ["", "", "", ""],
    ["III", "Điểm thưởng", "3", ""],
    ["1", "Mỗi mô hình được công nhận", "1", ""],
    ["IV", "Điểm trừ", "2", ""],
  );

  it("is understood by its heads, its numbers and its points", () => {
    const { rows, total, caps } = read(annex);
    expect(rows.map(({ part, depth, number, maximum }) => [part, depth, number, maximum])).toEqual([
      ["standard", 0, "I", 1000],
      ["standard", 1, "1", 400],
      ["standard", 1, "2", 600],
      ["standard", 0, "II", 9000],
      ["standard", 1, "1", null],
      ["standard", 2, "1.1", 250],
      ["standard", 2, "1.2", 8750],
      ["bonus", 0, "1", 100],
      ["penalty", 0, "IV", 200],
    ]);
    expect(total).toBe(scoreOf(100));
    expect(caps).toEqual({ bonus: scoreOf(3), penalty: null });
  });

  it("names every row that is no criterion and why; what goes on from a row is joined to it", () => {
    const { rows, skipped, joined } = read(annex);
    expect(skipped.map(({ at, reason }) => [at, reason])).toEqual([
      [0, "before-heads"],
      [1, "heads"],
      [2, "column-numbers"],
      [10, "heads-again"],
      [12, "total"],
      [13, "empty"],
      [14, "group-of-extra"],
    ]);
    expect(joined).toEqual([6]);
    expect(rows[2]?.guidance).toBe("Có văn bản phân công\ncòn hiệu lực trong năm");
  });

  it("becomes a draft: cases with points are levels to choose, everything else is left to a person", () => {
    const draft = draftOfAnnex(read(annex), "Các tiêu chí");
    expect(draft.rows[1]?.method).toMatchObject({
      kind: "judgement",
      levels: [{ award: 400 }, { award: 200 }, { name: { vi: "Không ban hành", en: "" }, award: 0 }],
    });
    expect(draft.rows[2]?.method.kind).toBeNull();
    expect(draft.bonus?.cap).toBe(scoreOf(3));
    expect(draft.penalty).toMatchObject({ cap: 200, rows: [{ number: "IV", isZeroSensitive: false }] });
  });

  it("leaves out a row that a person does not want, and takes in one that was skipped", () => {
    const changed = read(annex, { 5: false, 12: true });
    expect(changed.skipped).toContainEqual({ at: 5, reason: "left-out", points: scoreOf(6) });
    expect(changed.rows.map(({ at }) => at)).toContain(12);
  });

  it("reads numbers that stand before the text, and columns without heads by what they hold", () => {
    const { rows } = read(table(["1. Kế hoạch năm", "5"], ["a) Ban hành đúng hạn", "2"], ["b) Gửi cấp trên", "3"]));
    expect(rows.map(({ depth, number, text, maximum }) => [depth, number, text, maximum])).toEqual([
      [0, "1.", "Kế hoạch năm", 500],
      [1, "a)", "Ban hành đúng hạn", 200],
      [1, "b)", "Gửi cấp trên", 300],
    ]);
  });

  it("says what stood in the column of points where it cannot be read", () => {
    const { rows } = read(table(heads, ["1", "Kết quả", "theo tỷ lệ %", ""]));
    expect(rows[0]).toMatchObject({ maximum: null, unread: "theo tỷ lệ %" });
  });

  it("keeps cells of points that reach down over several lines once", () => {
    const { rows, joined } = read(table(heads, ["1", "Kế hoạch", "4", ""], ["-", "ban hành đúng hạn", null, ""]));
    expect([rows.length, joined]).toEqual([1, [2]]);
    expect(rows[0]).toMatchObject({ text: "Kế hoạch\n- ban hành đúng hạn", maximum: 400 });
  });

  it("puts a list without groups into one", () => {
    const draft = draftOfAnnex(read(table(heads, ["1", "Một", "40", ""], ["2", "Hai", "60", ""])), "Các tiêu chí");
    expect(draft.rows.map(({ depth, text }) => [depth, text])).toEqual([
      [0, "Các tiêu chí"],
      [1, "Một"],
      [1, "Hai"],
    ]);
    expect(draft.total).toBeNull();
  });

  const cell = fc.oneof(
    fc.constant(""),
    fc.integer({ min: 0, max: 4_000 }).map((hundredths) => String(hundredths / 100).replace(".", ",")),
    fc.constantFrom("theo tỷ lệ", "80%", "-"),
  );
  const row = fc.tuple(
    fc.constantFrom("", "I", "II", "1", "2", "1.1", "1.2", "a)", "b)", "-", "3.1.2", "Phần I"),
    fc.constantFrom("", "Kế hoạch", "Điểm thưởng", "Điểm trừ", "Tổng cộng", "Công tác chỉ đạo", "Tiêu chí"),
    cell,
    fc.constantFrom("", "Có: 2 điểm", "xem hồ sơ"),
  );

  it("loses no points, whatever the table: each is in a row, or in a skipped one that is named", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (lines) => {
        const annex = table(heads, ...lines);
        const { rows, skipped, joined } = read(annex);
        const printed = lines.flatMap(([, , points]) => {
          const value = printedPoints(points);
          return typeof value === "number" ? [value] : [];
        });
        const kept = [...rows.map(({ maximum }) => maximum), ...skipped.map(({ points }) => points)];
        expect(sumOf(kept.flatMap((points) => points ?? []))).toBe(sumOf(printed));
        const seen = [...rows, ...skipped].map(({ at }) => at).concat(joined);
        expect(seen.toSorted((a, b) => a - b)).toEqual(annex.cells.map((_, at) => at));
      }),
    );
  });

  it("gives a draft whose leaves have together the points of the lines that were read as leaves", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (lines) => {
        const { rows } = read(table(heads, ...lines));
        const { rows: standard, bonus, penalty } = draftOfAnnex(read(table(heads, ...lines)), "Các tiêu chí");
        const own = standard.filter((one, at) => one.code !== "tc-0" && !isGroup(standard, at));
        const drafted = [...own, ...(bonus?.rows ?? []), ...(penalty?.rows ?? [])];
        const ofPart = (part: string) => rows.filter((one) => one.part === part);
        const leaves = ["standard", "bonus", "penalty"].flatMap((part) =>
          ofPart(part).filter((one, at, all) => part !== "standard" || (all[at + 1]?.depth ?? -1) <= one.depth),
        );
        expect(sumOf(drafted.flatMap(({ maximum }) => maximum ?? []))).toBe(
          sumOf(leaves.flatMap(({ maximum }) => maximum ?? [])),
        );
      }),
    );
  });
});
