import { noEntries, noEntry, scoreRubric } from "@gandan/domain/evaluation";
import { aGroup, aLeaf, aRubric } from "@gandan/domain/examples";
import { Day, scoreOf } from "@gandan/domain/values";
import { describe, expect, it } from "vitest";
import { writeXlsx } from "../registers/index.ts";
import { readAnnexFile } from "../rubrics/index.ts";
import { wordsOf, writeDocx } from "../write/index.ts";
import { scoreSheetDocument, scoreSheetTable } from "./index.ts";

const ratio = {
  kind: "ratio",
  numerator: "petitions.in-time",
  denominator: "petitions.due",
  onEmpty: "ask",
  cap: 1_000,
} as const;
const rubric = aRubric({
  groups: [aGroup({ code: "1", children: [aLeaf({ code: "1.1", method: ratio }), aLeaf({ code: "1.2" })] })],
});
const figure = (value: number) => ({ value, rows: [], leftOut: [], open: null });
const figures = { "petitions.in-time": figure(37), "petitions.due": figure(42) };
const entries = {
  ...noEntries("self"),
  leaves: { "1.2": { ...noEntry, score: scoreOf(7.5), reason: "có biên bản kiểm tra" } },
};
const self = {
  name: "Tự chấm",
  scored: { sheet: scoreRubric(rubric, figures, entries), entries },
  signer: "Lê Thị Na",
};
const province = { name: "Sở Nội vụ", scored: null, signer: null };
const facts = { rubric, figures, levels: [self, province] };
const paper = () =>
  scoreSheetDocument({
    ...facts,
    year: 2026,
    commune: { kind: "Xã", name: "Suối Lành" },
    day: Day.parse("2026-12-10"),
  });

describe("the sheet on paper", () => {
  it("has a column for every level, what was counted, points with a comma, and reasons", () => {
    const [block] = paper().body;
    const table = block?.kind === "table" ? block.table : null;
    expect(table?.columns.map(({ title }) => title)).toEqual([
      "TT",
      "Tiêu chí",
      "Điểm tối đa",
      "Căn cứ chấm (số liệu)",
      "Tự chấm",
      "Sở Nội vụ",
      "Lý do, ghi chú",
    ]);
    expect(table?.rows.slice(0, 5)).toEqual([
      ["1", "Nhóm 1", "20", "", "16,31", "", ""],
      ["1.1", "Tiêu chí 1.1", "10", "37/42", "8,81", "", ""],
      ["1.2", "Tiêu chí 1.2", "10", "", "7,5", "", "Tự chấm: có biên bản kiểm tra"],
      ["", "TỔNG ĐIỂM CHUẨN", "20", "", "16,31", "", ""],
      ["", "TỔNG CỘNG", "", "", "16,31", "", ""],
    ]);
    expect(table?.rows.at(-1)?.[1]).toBe("XẾP LOẠI");
  });

  it("is signed level by level, with the names of those who did", async () => {
    expect(paper().body.at(-1)).toEqual({
      kind: "signatures",
      parties: [
        { role: "TỰ CHẤM", name: "Lê Thị Na" },
        { role: "SỞ NỘI VỤ", name: null },
      ],
    });
    const words = wordsOf(await writeDocx(paper()));
    expect(words).toContain("BẢNG TỰ CHẤM ĐIỂM");
    expect(words).toContain("XÃ SUỐI LÀNH");
  });

  it("is the same file for the same data", async () => {
    expect(await writeDocx(paper())).toEqual(await writeDocx(paper()));
  });

  it("keeps its points as numbers in a spreadsheet, and the same file for the same data", async () => {
    const write = () => writeXlsx(scoreSheetTable(facts), "Bảng điểm", Day.parse("2026-12-10"));
    expect(await write()).toEqual(await write());
    const read = readAnnexFile(await write());
    expect(read.ok && read.value.kind === "tables" ? read.value.tables[0]?.cells[2] : null).toEqual([
      "1.1",
      "Tiêu chí 1.1",
      "10",
      "37/42",
      "8.81",
    ]);
  });
});
