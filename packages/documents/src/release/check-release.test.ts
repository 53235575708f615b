import fc from "fast-check";
import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { checkRelease } from "./check-release.ts";
import { aPdf, boxAt, written } from "./examples/a-pdf.ts";
import { aJpeg, aPng } from "./examples/a-picture.ts";
import { aRun, aWordFile } from "./examples/a-word-file.ts";
import { aRow, aWorkbook } from "./examples/a-workbook.ts";
import { aZip } from "./examples/a-zip.ts";

async function found(bytes: Uint8Array) {
  const answer = await checkRelease(bytes);
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value.map(({ ruleId, place, excerpt }) => [ruleId, [place.part, place.name].join(" ").trim(), excerpt]);
}
const refusalOf = async (bytes: Uint8Array) => {
  const answer = await checkRelease(bytes);
  return answer.ok ? "read" : answer.refusal;
};

describe("a workbook", () => {
  it("is stopped for a hidden sheet, folded rows and columns, each named", async () => {
    const sheets = [
      { name: "Dự toán", rows: aRow(1, "Chi thường xuyên") + aRow(4, "x", 'hidden="1"') + aRow(5, "y", 'hidden="1"') },
      { name: "Lương", state: "veryHidden", columns: '<col min="2" max="3" hidden="1"/>' },
    ] as const;
    expect(await found(aWorkbook(sheets))).toEqual([
      ["hidden-sheet", "sheet Lương", ""],
      ["hidden-rows", "sheet Dự toán", "4–5"],
      ["hidden-columns", "sheet Lương", "B–C"],
    ]);
  });

  it("is stopped for numbers of people, told with their middle hidden", async () => {
    const rows =
      aRow(1, "Đinh Văn A, 051203004567") + aRow(2, "ĐT 0912 345 678") + aRow(3, "Số 123456789012, 1.051203004567");
    expect(await found(aWorkbook([{ name: "A", rows }]))).toEqual([
      ["identity-number", "sheet A", "051•••••••67"],
      ["phone-number", "sheet A", "091•••••78"],
    ]);
  });

  it("is stopped for words black on black, comments, names and files within", async () => {
    const styles =
      '<styleSheet><fonts><font/><font><color theme="0"/></font></fonts><fills><fill><patternFill><fgColor rgb="FF000000"/></patternFill></fill></fills><cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"/></cellXfs></styleSheet>';
    const book = aWorkbook([{ name: "A", rows: aRow(1, "Bị che") + aRow(2, "Tiêu đề", "", 1) }], {
      "xl/styles.xml": styles,
      "xl/comments1.xml":
        '<comments><authors><author>Lê Thị B</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Xem lại</t></text></comment></commentList></comments>',
      "docProps/core.xml": "<p><creator>Lê Thị B</creator><lastModifiedBy>Microsoft Office User</lastModifiedBy></p>",
      "xl/embeddings/goc.bin": "x",
    });
    expect(await found(book)).toEqual([
      ["covered-text", "sheet A", "Bị che"],
      ["comment", "notes", "Lê Thị B: Xem lại"],
      ["attachment", "file", "goc.bin"],
      ["property", "file creator", "Lê Thị B"],
    ]);
  });

  it("that holds nothing of the kind passes", async () => {
    expect(await found(aWorkbook([{ name: "A", rows: aRow(1, "Thu ngân sách 1.234.567.890 đồng") }]))).toEqual([]);
  });
});

describe("a Word file", () => {
  it("is stopped for hidden, blackened and white words, and a box drawn over the page", async () => {
    const body = [
      aRun("ẩn", "<w:vanish/>"),
      aRun("bôi đen", '<w:highlight w:val="black"/>'),
      aRun("nền đen", '<w:shd w:fill="000000"/>'),
      aRun("chữ trắng trên đen đọc được", '<w:shd w:fill="000000"/><w:color w:val="FFFFFF"/>'),
      aRun("trắng trên giấy", '<w:color w:val="FFFFFF"/>'),
      '<w:p><w:r><wps:wsp><a:solidFill><a:srgbClr val="000000"/></a:solidFill></wps:wsp></w:r></w:p>',
    ];
    expect(await found(aWordFile(body.join("")))).toEqual([
      ["hidden-text", "body", "ẩn … trắng trên giấy"],
      ["covered-text", "body", "bôi đen … nền đen"],
      ["covered-text", "picture", "■"],
    ]);
  });

  it("is stopped for white words in a plain cell, and not in one that itself, its table or its paragraph colours", async () => {
    const white = (text: string, paragraph = "") =>
      `<w:p><w:pPr>${paragraph}</w:pPr><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const cell = (inside: string, fill = "auto") =>
      `<w:tc><w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>${inside}</w:tc>`;
    const table = (cells: string, properties = "") =>
      `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr>${cells}</w:tr></w:tbl>`;
    const mark = '<w:rPr><w:shd w:val="clear" w:fill="000000"/></w:rPr>';
    const body = [
      table(cell(white("ô thường")) + cell(white("ô xanh"), "2A6099"), '<w:tblStyle w:val="TableGrid"/>'),
      table(cell(white("bảng có kiểu")), '<w:tblStyle w:val="GridTable4-Accent1"/>'),
      table(cell(white("bảng có nền")), '<w:shd w:val="clear" w:fill="2A6099"/>'),
      white("đoạn nền xanh", '<w:shd w:val="clear" w:fill="2A6099"/>'),
      white("chỉ dấu đoạn có nền", mark),
    ];
    expect(await found(aWordFile(body.join("")))).toEqual([["hidden-text", "body", "ô thường … chỉ dấu đoạn có nền"]]);
  });

  it("is stopped for who changed what, and for a number across two runs", async () => {
    const body =
      '<w:p><w:ins w:author="Lê B"><w:r><w:t>thêm</w:t></w:r></w:ins><w:del w:author="Lê B"><w:r><w:delText>bớt</w:delText></w:r></w:del></w:p>' +
      "<w:p><w:r><w:t>051203</w:t></w:r><w:r><w:t>004567</w:t></w:r></w:p>";
    expect(await found(aWordFile(body))).toEqual([
      ["tracked-change", "body", "Lê B: thêm"],
      ["tracked-change", "body", "Lê B: bớt"],
      ["identity-number", "body", "051•••••••67"],
    ]);
  });

  it("is stopped for what a camera wrote into its pictures, and asks somebody to look at them", async () => {
    const file = aWordFile(aRun("Ảnh"), { "word/media/image1.jpg": aJpeg("place") });
    expect(await found(file)).toEqual([
      ["picture-facts", "picture image1.jpg", "EXIF, GPS"],
      ["unread", "picture image1.jpg", ""],
    ]);
  });
});

describe("a PDF", () => {
  it("is stopped for words under a box drawn after them, and not for a heading on a coloured one", async () => {
    const drawing = [
      written("CCCD 051203004567", 700),
      boxAt(700),
      boxAt(600),
      written("Heading", 600, "1 1 1 rg"),
      written("Plain", 500),
    ];
    expect(await found(aPdf(drawing.join("\n")))).toEqual([
      ["covered-text", "page 1", "CCCD 051•••••••67"],
      ["identity-number", "page 1", "051•••••••67"],
    ]);
  });

  it("is stopped for dark words on a dark box, also in a moved and stretched drawing", async () => {
    const drawing = `q 0.5 0 0 0.5 20 20 cm ${boxAt(600)} ${written("Dark", 600)} Q ${written("Plain", 200)}`;
    expect(await found(aPdf(drawing))).toEqual([["covered-text", "page 1", "Dark"]]);
  });

  it("is stopped for its author, its notes and pages nobody can read", async () => {
    const note = "<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /T (Le B) /Contents (Xem lai) >>";
    const pdf = aPdf("", { info: "/Author (Nguyen Van A)", page: "/Annots [7 0 R]", more: [note] });
    expect(await found(pdf)).toEqual([
      ["comment", "page 1", "Le B: Xem lai"],
      ["property", "file Author", "Nguyen Van A"],
      ["unread", "page 1", ""],
    ]);
  });

  it("that unpacks beyond any document is refused before it is opened", async () => {
    const packed = zlibSync(new Uint8Array(40 * 1024 * 1024));
    const signs = Array.from(packed, (byte) => String.fromCodePoint(byte)).join("");
    const bomb = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${signs}\nendstream`;
    expect(await refusalOf(aPdf("", { more: [bomb] }))).toBe("document.zip-bomb");
  });
});

describe("a picture", () => {
  it("is looked at by somebody, and is stopped for what the camera wrote", async () => {
    expect(await found(aJpeg("none"))).toEqual([["unread", "picture", ""]]);
    expect(await found(aJpeg("camera"))).toEqual([
      ["picture-facts", "picture", "EXIF"],
      ["unread", "picture", ""],
    ]);
    expect((await found(aPng()))[0]).toEqual(["picture-facts", "picture", "tEXt"]);
  });
});

describe("what cannot be looked into", () => {
  it.each([
    ["document.empty", new Uint8Array()],
    ["release.type-refused", new TextEncoder().encode("text")],
    ["release.type-refused", aZip({ "a.txt": "x" })],
    ["document.broken", aWordFile("<w:p>")],
    ["document.broken", new TextEncoder().encode("%PDF-1.4 nothing")],
    ["document.zip-bomb", aZip({ "word/document.xml": new Uint8Array(40 * 1024 * 1024) })],
    [
      "document.encrypted",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(Buffer.from("EncryptedPackage", "utf16le"))]),
    ],
  ])("is refused with %s", async (refusal, bytes) => {
    expect(await refusalOf(bytes)).toBe(refusal);
  });

  it("never ends in an error, whatever the bytes", async () => {
    const files = [
      aWorkbook([{ name: "A", rows: aRow(1, "x") }]),
      aWordFile(aRun("x")),
      aPdf(written("x", 700)),
      aJpeg("place"),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.nat(), fc.nat({ max: 255 }), async (file, place, byte) => {
        const broken = file.slice();
        broken[4 + (place % (broken.length - 4))] = byte;
        expect(typeof (await checkRelease(broken)).ok).toBe("boolean");
      }),
      { numRuns: 60 },
    );
  });
});

describe("the key of a finding", () => {
  it("stays the same in another file with the same fault, and tells two faults apart", async () => {
    const keys = async (rows: string) => {
      const answer = await checkRelease(aWorkbook([{ name: "A", rows }]));
      return answer.ok ? answer.value.map(({ key }) => key) : [];
    };
    const one = await keys(aRow(1, "0912345678"));
    expect(await keys(aRow(1, "Khác") + aRow(2, "0912345678"))).toEqual(one);
    expect(new Set(await keys(aRow(1, "0912345678") + aRow(2, "0987654321"))).size).toBe(2);
  });
});
