import { describe, expect, it } from "vitest";
import { libreOfficeFile } from "../examples/libre-office/index.ts";
import { checkRelease } from "./index.ts";

const found = async (name: Parameters<typeof libreOfficeFile>[0]) => {
  const checked = await checkRelease(libreOfficeFile(name));
  if (!checked.ok) throw new Error(checked.refusal);
  return checked.value.map(({ ruleId, place, excerpt }) => [ruleId, place.name || place.part, excerpt]);
};

describe("a file that LibreOffice saved", () => {
  it("is stopped for a hidden sheet, rows that are hidden or filtered out, a column, a remark and who wrote it", async () => {
    expect(await found("annex.xlsx")).toEqual([
      ["hidden-sheet", "Lương", ""],
      ["hidden-rows", "Phụ lục I", "7"],
      ["hidden-rows", "Cột ẩn", "2"],
      ["hidden-columns", "Cột ẩn", "B"],
      ["comment", "notes", "Nguyễn Văn Bình: Xem lại"],
      ["phone-number", "Phụ lục I", "090•••••56"],
      ["phone-number", "Lương", "090•••••23"],
      ["property", "creator", "Nguyễn Văn Bình"],
      ["property", "lastModifiedBy", "Trần Thị Lan"],
    ]);
  });

  it("is stopped for changes, a remark and hidden words", async () => {
    expect(await found("marked.docx")).toEqual([
      ["hidden-text", "body", "ghi chú ẩn"],
      ["comment", "notes", "Bình: Anh xem lại dòng này"],
      ["tracked-change", "body", "Bình: phần mới"],
      ["tracked-change", "body", "Bình: đoạn đã xoá"],
      ["identity-number", "body", "001•••••••23"],
      ["phone-number", "body", "090•••••23"],
      ["property", "creator", "Nguyễn Văn Bình"],
      ["property", "lastModifiedBy", "Trần Thị Lan"],
    ]);
  });

  it("is stopped for white words in a cell without colour, not for white ones on a dark paragraph or a coloured cell", async () => {
    const findings = await found("blackened.docx");
    expect(findings.filter(([rule]) => rule === "hidden-text")).toEqual([["hidden-text", "body", "ô trắng chữ trắng"]]);
    expect(findings.filter(([rule]) => rule === "covered-text")).toEqual([
      ["covered-text", "body", "CCCD 001•••••••23"],
      ["covered-text", "picture", "■"],
    ]);
    expect((await found("annex.docx")).filter(([rule]) => rule === "hidden-text")).toEqual([
      ["hidden-text", "body", "chữ trắng"],
    ]);
  });
});
