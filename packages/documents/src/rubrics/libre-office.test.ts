import { draftOfAnnex, guessColumns, readAnnex } from "@gandan/domain/rubrics";
import { describe, expect, it } from "vitest";
import { libreOfficeFile } from "../examples/libre-office/index.ts";
import { readAnnexFile } from "./index.ts";

const tablesOf = (name: Parameters<typeof libreOfficeFile>[0]) => {
  const read = readAnnexFile(libreOfficeFile(name));
  if (!read.ok || read.value.kind !== "tables") throw new Error(read.ok ? "no tables" : read.refusal);
  return read.value.tables;
};
const pointsOf = (name: Parameters<typeof libreOfficeFile>[0]) => {
  const [table] = tablesOf(name);
  if (table === undefined) throw new Error("no table");
  const { headRow, columns } = guessColumns(table);
  return draftOfAnnex(readAnnex(table, { headRow, columns, wanted: {} }), "vi").rows.map(({ number, maximum }) => [
    number,
    maximum,
  ]);
};

describe("an annex that LibreOffice saved", () => {
  it("as a workbook: counted formulas, days, shares, lines in a cell and what reaches over rows", () => {
    const [annex, ...others] = tablesOf("annex.xlsx");
    expect(annex?.name).toBe("Phụ lục I");
    expect(annex?.cells.slice(0, 6)).toEqual([
      ["BẢNG TIÊU CHÍ"],
      ["STT", "Tiêu chí", "Điểm chuẩn", "Hướng dẫn chấm", "Thời hạn"],
      ["I", "Tổ chức, chỉ đạo", "10"],
      ["1", "Kế hoạch năm; phân công", "2.5", "Có: 2,5 điểm\nKhông: 0 điểm", "31/1/2026"],
      ["2", "Tự kiểm tra & khắc phục", "7.5", 'Biên bản "tự kiểm tra"', "95%"],
      ["3", "Khắc phục  ngay", null],
    ]);
    expect(others.map(({ name }) => name)).toEqual(["Cột ẩn", "Lương"]);
  });

  it("as a document: automatic numbers, a deleted word left out, an added one read, cells that reach down", () => {
    expect(tablesOf("annex.docx")).toEqual([
      {
        name: "PHỤ LỤC II",
        cells: [
          ["STT", "Tiêu chí", "Điểm chuẩn", "Hướng dẫn"],
          ["1.", "Kế hoạch năm", "10", "Có\t2,5\nKhông 0\nHết"],
          ["2.", "Báo cáo", null, "chữ trắng"],
          ["Tổng", "", "10", ""],
        ],
      },
    ]);
  });

  it.each(["annex.csv", "annex-utf16.csv"] as const)("as a text, %s, with the same points as the workbook", (name) => {
    expect(pointsOf(name)).toEqual(pointsOf("annex.xlsx").map(([number, maximum]) => [number, maximum]));
    expect(tablesOf(name)[0]?.cells[3]).toEqual([
      "1",
      "Kế hoạch năm; phân công",
      "2.5",
      "Có: 2,5 điểm\nKhông: 0 điểm",
      "31/01/2026",
    ]);
  });
});
