import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readTableFile } from "./index.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const sheets = ["Cũ", "Tháng 1", "Tháng 2"];

const workbook = (cells: string, styles = "<styleSheet/>") =>
  zipSync({
    "[Content_Types].xml": utf8("<Types/>"),
    "xl/workbook.xml": utf8(
      `<workbook xmlns:r="r"><sheets>${sheets
        .map((name, at) => `<sheet name="${name}" r:id="r${at}"${at === 0 ? ' state="hidden"' : ""}/>`)
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": utf8(
      `<Relationships>${sheets.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/s${at}.xml"/>`).join("")}</Relationships>`,
    ),
    "xl/styles.xml": utf8(styles),
    ...Object.fromEntries(
      sheets.map((_, at) => [
        `xl/worksheets/s${at}.xml`,
        utf8(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`),
      ]),
    ),
  });

const tablesOf = (bytes: Uint8Array) => {
  const read = readTableFile(bytes, ({ cells }) => cells[0]?.includes("Nhiệm vụ") ?? false);
  if (!read.ok || read.value.kind !== "tables") throw new Error(read.ok ? "no tables" : read.refusal);
  return read.value.tables;
};

describe("the tables of a workbook", () => {
  it("are its sheets in order, those that it does not show among them and marked", () => {
    const tables = tablesOf(workbook('<c r="A1"><v>1</v></c>'));
    expect(tables.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["Cũ", true],
      ["Tháng 1", false],
      ["Tháng 2", false],
    ]);
  });

  it("show a fault of a formula as it is seen", () => {
    expect(tablesOf(workbook('<c r="A1" t="e"><v>#N/A</v></c>'))[0]?.cells).toEqual([["#N/A"]]);
  });

  it("take no number for a day by the room that its format leaves for a sign", () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="_-* #,##0\\ _d_-"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>`;
    expect(tablesOf(workbook('<c r="A1" s="0"><v>46053</v></c>', styles))[0]?.cells).toEqual([["46053"]]);
  });
});

describe("the lines of a text", () => {
  const cellsOf = (bytes: Uint8Array) => tablesOf(bytes)[0]?.cells;
  const rows = [
    ["Nhiệm vụ", "Thôn"],
    ["Họp; dân", "Thôn 1"],
  ];

  it("are read as Excel saves them in Vietnam: semicolons, and tabs in UTF-16", () => {
    expect(cellsOf(utf8('\uFEFFNhiệm vụ;Thôn\r\n"Họp; dân";Thôn 1\r\n'))).toEqual(rows);
    const wide = Buffer.from("\uFEFFNhiệm vụ\tThôn\r\nHọp; dân\tThôn 1\r\n", "utf16le");
    expect(cellsOf(new Uint8Array(wide))).toEqual(rows);
  });

  it("may be five thousand below their heads and a letterhead", () => {
    const lines = Array.from({ length: 5_000 }, (_, at) => `Việc ${at};Thôn 1`);
    expect(cellsOf(utf8(["UBND XÃ", "", "Nhiệm vụ;Thôn", ...lines].join("\n")))).toHaveLength(5_003);
  });

  it("are refused where they are written in a Vietnamese code page of old", () => {
    // "Nhiệm" in Windows-1258.
    const old = new Uint8Array([0x4e, 0x68, 0x69, 0xea, 0xf2, 0x6d, 0x3b, 0x54]);
    expect(readTableFile(old, () => true)).toEqual({ ok: false, refusal: "not-text" });
  });
});
