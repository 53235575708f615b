import { draftOfAnnex, guessColumns, readAnnex } from "@gandan/domain/rubrics";
import { Day } from "@gandan/domain/values";
import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalMergeType,
} from "docx";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeXlsx } from "../registers/index.ts";
import { excelWorkbook, libreOfficeWorkbook, prefixedWorkbook } from "./examples/office-workbooks.ts";
import { readAnnexFile } from "./index.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const tablesOf = (bytes: Uint8Array) => {
  const read = readAnnexFile(bytes);
  if (!read.ok || read.value.kind !== "tables") throw new Error(read.ok ? "no tables" : read.refusal);
  return read.value.tables;
};
const cellsOf = (bytes: Uint8Array) => tablesOf(bytes)[0]?.cells;
const refusalOf = (bytes: Uint8Array) => {
  const read = readAnnexFile(bytes);
  return read.ok ? null : read.refusal;
};

const heads = ["STT", "Tiêu chí", "Điểm chuẩn", "Hướng dẫn chấm"];
const annex = [
  ["I", "Tổ chức, chỉ đạo", "10", ""],
  ["1", "Kế hoạch năm; phân công", "2,5", "Có: 2,5 điểm"],
  ["2", "Tự kiểm tra", "7,5", 'Biên bản "tự kiểm tra"'],
];

const xlsx = (sheet: string, more: Record<string, string> = {}) =>
  zipSync({
    "[Content_Types].xml": utf8("<Types/>"),
    "xl/workbook.xml": utf8(
      '<workbook xmlns:r="r"><sheets><sheet name="Phụ lục" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": utf8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": utf8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, utf8(text)])),
  });

describe("an annex in a workbook", () => {
  it("comes back as it was written, numbers and texts", async () => {
    const columns = heads.map((title) => ({ title, millimetres: 30 }));
    const rows = annex.map(([number = "", text = "", points = "", guidance = ""]) => [
      number,
      text,
      Number(points.replace(",", ".")),
      guidance,
    ]);
    const cells = cellsOf(await writeXlsx({ columns, rows }, "Phụ lục", Day.parse("2026-01-05")));
    expect(cells?.map((row) => row.map((cell) => cell ?? ""))).toEqual([
      heads,
      ["I", "Tổ chức, chỉ đạo", "10"],
      ["1", "Kế hoạch năm; phân công", "2.5", "Có: 2,5 điểm"],
      ["2", "Tự kiểm tra", "7.5", 'Biên bản "tự kiểm tra"'],
    ]);
  });

  it("shows the last counted value of a formula, shared and formatted texts, shares and days as they are seen", () => {
    const shared = "<sst><si><t>STT</t></si><si><r><t>Tiêu </t></r><r><t>chí</t></r><rPh><t>x</t></rPh></si></sst>";
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd&quot;/&quot;mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs></styleSheet>';
    const sheet =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><f>0.1+0.2</f><v>0.30000000000000004</v></c><c r="B3" t="str"><f>A1</f><v>Cộng</v></c>' +
      '<c r="C3" s="1"><v>0.95</v></c><c r="D3" s="2"><v>46053</v></c><c r="E3" t="e"><v>#REF!</v></c><c r="F3" t="inlineStr"><is><t>tại ô</t></is></c></row>';
    expect(cellsOf(xlsx(sheet, { "xl/sharedStrings.xml": shared, "xl/styles.xml": styles }))).toEqual([
      ["STT", "Tiêu chí"],
      [],
      ["0.3", "Cộng", "95%", "31/1/2026", "", "tại ô"],
    ]);
  });

  it("says where a merged cell reaches down", () => {
    const bytes = xlsx(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="B1:B2"/></mergeCells><sheetData>',
    );
    expect(cellsOf(bytes)).toEqual([
      ["1", "5"],
      ["2", null],
    ]);
  });

  it("is read as Excel writes it, and makes a rubric's rows", () => {
    const [table, ...rest] = tablesOf(excelWorkbook());
    expect(rest).toEqual([]);
    expect(table).toEqual({
      name: "Phụ lục I",
      cells: [
        ["PHỤ LỤC\nBẢNG TIÊU CHÍ"],
        [],
        ["STT", "Tiêu chí", "Điểm chuẩn", "Hướng dẫn chấm", "Thời hạn"],
        ["I", "Tổ chức, chỉ đạo", "10"],
        ["1", "Ban hành kế hoạch năm", "2.5", "Có: 2,5 điểm;\nKhông: 0 điểm", "31/1/2026"],
        ["2", "Tự kiểm tra & khắc phục", "7.5", "Biên bản", "15/12/2026"],
        ["3", "Khắc phục", null, "", "95%"],
        ["", "Tổng cộng", "10"],
      ],
    });
    if (table === undefined) return;
    const { headRow, columns } = guessColumns(table);
    expect([headRow, columns]).toEqual([2, ["number", "text", "maximum", "guidance", "ignored"]]);
    const draft = draftOfAnnex(readAnnex(table, { headRow, columns, wanted: {} }), "vi");
    expect(draft.rows.map(({ number, maximum }) => [number, maximum])).toEqual([
      ["I", 1000],
      ["1", 250],
      ["2", 750],
      ["3", null],
    ]);
  });

  it("is read as LibreOffice writes it", () => {
    expect(tablesOf(libreOfficeWorkbook())).toEqual([
      {
        name: "Phụ lục",
        cells: [
          ["STT", "Tiêu chí", "Điểm chuẩn", "Thời hạn"],
          ["1", "Ban hành kế hoạch", "2.5", "31/1/2026"],
          ["2", "Tự kiểm tra", "7.5"],
        ],
      },
    ]);
  });

  it("is read with prefixed names, cells without a place, days in words and days counted from 1904", () => {
    expect(cellsOf(prefixedWorkbook())).toEqual([
      ["STT", "Tiêu chí", "Hạn"],
      ["1", "Kế hoạch", "31/1/2026"],
      ["2", "Báo cáo", "31/1/2026"],
    ]);
  });

  it("is refused where a cell stands beyond any annex", () => {
    expect(refusalOf(xlsx('<row r="900000"><c r="A900000"><v>1</v></c></row>'))).toBe("annex.too-large");
    expect(refusalOf(xlsx(""))).toBe("annex.no-table");
  });
});

describe("an annex as a text", () => {
  it.each([";", "\t", ","])("is parted by the sign under which its heads appear: %j", (sign) => {
    const quoted = (cell: string) => (/[;,\t"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    const text = [heads, ...annex].map((row) => row.map(quoted).join(sign)).join("\r\n");
    expect(cellsOf(utf8(`\uFEFF${text}`))).toEqual([heads, ...annex]);
  });

  it("is read from what Excel calls Unicode text", () => {
    const text = [heads, ...annex].map((row) => row.join("\t")).join("\n");
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer),
    ]);
    expect(cellsOf(wide)?.[1]).toEqual(annex[0]);
  });
});

describe("an annex in a document", () => {
  const cell = (text: string, more = {}) => new TableCell({ children: [new Paragraph(text)], ...more });
  const automatic = () =>
    new TableCell({ children: [new Paragraph({ text: "", numbering: { reference: "stt", level: 0 } })] });
  const config = [
    {
      reference: "stt",
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START }],
    },
  ];

  it("is its table with automatic numbers and merged cells; a break of the page does not part it", async () => {
    const rows = [
      heads.map((head) => cell(head)),
      [cell("I"), cell("Tổ chức", { columnSpan: 1 }), cell("10"), cell("")],
      [automatic(), cell("Kế hoạch"), cell("10", { verticalMerge: VerticalMergeType.RESTART }), cell("")],
      [automatic(), cell("Gửi"), cell("", { verticalMerge: VerticalMergeType.CONTINUE }), cell("")],
    ].map((children) => new TableRow({ children }));
    const children = [new Paragraph("PHỤ LỤC BẢNG ĐIỂM"), new Table({ rows }), new Table({ rows: rows.slice(1, 2) })];
    const document = new Document({ numbering: { config }, sections: [{ children }] });
    const [table] = tablesOf(new Uint8Array(await Packer.toBuffer(document)));
    expect(table).toEqual({
      name: "PHỤ LỤC BẢNG ĐIỂM",
      cells: [
        heads,
        ["I", "Tổ chức", "10", ""],
        ["1.", "Kế hoạch", "10", ""],
        ["2.", "Gửi", null, ""],
        ["I", "Tổ chức", "10", ""],
      ],
    });
  });

  it("without a table says so", async () => {
    const document = new Document({ sections: [{ children: [new Paragraph("Không có bảng")] }] });
    expect(refusalOf(new Uint8Array(await Packer.toBuffer(document)))).toBe("annex.no-table");
  });
});

describe("a file that is no annex", () => {
  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "annex.empty"],
    ["blanks", utf8(" \n "), "annex.empty"],
    ["too many bytes", new Uint8Array(21 * 1024 * 1024), "annex.too-large"],
    ["a PDF", utf8("%PDF-1.7 abc"), "annex.wrong-type"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), "annex.wrong-type"],
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "annex.wrong-type"],
    ["another archive", zipSync({ "a.txt": utf8("a") }), "annex.wrong-type"],
    ["half an archive", xlsx('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, 200), "annex.broken"],
    ["broken XML", xlsx("<row><c></row>"), "annex.broken"],
    ["an old alphabet", new Uint8Array([0x54, 0x69, 0xea, 0x75, 0x20, 0x63, 0xed]), "annex.not-text"],
    ["broken JSON", utf8('{"id": '), "annex.broken"],
    [
      "a workbook with a password",
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...new Uint8Array(Uint16Array.from("EncryptedPackage", (sign) => sign.charCodeAt(0)).buffer),
      ]),
      "annex.encrypted",
    ],
    [
      "an archive that unpacks to far more than it is",
      xlsx(`<row r="1"><c r="A1" t="str"><v>${"a".repeat(40 * 1024 * 1024)}</v></c></row>`),
      "annex.zip-bomb",
    ],
  ])("is refused with its reason: %s", (_, bytes, refusal) => expect(refusalOf(bytes)).toBe(refusal));

  it("never throws, whatever is broken in it", () => {
    const whole = xlsx('<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>Tiêu chí</t></is></c></row>');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }), (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        readAnnexFile(bytes);
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readAnnexFile(bytes)));
  });
});

it("a table of the file becomes a draft with every number of points", () => {
  const [table] = tablesOf(utf8([heads, ...annex].map((row) => row.join("\t")).join("\n")));
  if (table === undefined) throw new Error("no table");
  const draft = draftOfAnnex(readAnnex(table, { ...guessColumns(table), wanted: {} }), "Các tiêu chí");
  expect(draft.rows.map(({ depth, number, maximum }) => [depth, number, maximum])).toEqual([
    [0, "I", 1000],
    [1, "1", 250],
    [1, "2", 750],
  ]);
});

it("a rubric as JSON is handed on as it was given", () => {
  expect(readAnnexFile(utf8('{"id": "rubric-x"}'))).toEqual({
    ok: true,
    value: { kind: "json", given: { id: "rubric-x" } },
  });
});
