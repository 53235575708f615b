import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Tab,
  TextRun,
} from "docx";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { aPlanText } from "../examples/index.ts";
import {
  coverageOf,
  readPlanCommand,
  readPlanFile,
  readPlanText,
  readRefusalSentences,
  readRefusals,
} from "./index.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const refusalOf = async (bytes: Uint8Array) => {
  const read = await readPlanFile(bytes, "tệp");
  return read.ok ? null : read.refusal;
};

const cell = (...lines: string[]) => new TableCell({ children: lines.map((line) => new Paragraph(line)) });
const row = (...cells: TableCell[]) => new TableRow({ children: cells });
const numbered = (reference: string, level: number, text: string) =>
  new Paragraph({ text, numbering: { reference, level } });

const aDocx = async () => {
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph("Số liệu đến hết năm 2025.")] } },
    numbering: {
      config: [
        {
          reference: "phần",
          levels: [
            { level: 0, format: LevelFormat.UPPER_ROMAN, text: "%1.", alignment: AlignmentType.START },
            { level: 1, format: LevelFormat.DECIMAL, text: "%2.", alignment: AlignmentType.START },
            { level: 2, format: LevelFormat.LOWER_LETTER, text: "%3)", alignment: AlignmentType.START },
            { level: 3, format: LevelFormat.BULLET, text: "", alignment: AlignmentType.START },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Table({
            rows: [
              row(
                cell("ỦY BAN NHÂN DÂN", "XÃ SUỐI ĐÁ"),
                cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
              ),
              row(cell("Số: /KH-UBND"), cell("Suối Đá, ngày    tháng 01 năm 2026")),
            ],
          }),
          new Paragraph("KẾ HOẠCH"),
          new Paragraph("Cải cách hành chính năm 2026"),
          new Paragraph("Thực hiện Kế hoạch số 3/KH-UBND ngày 04/01/2026 của UBND tỉnh về cải cách hành chính;"),
          numbered("phần", 0, "MỤC ĐÍCH"),
          numbered("phần", 3, "Rút ngắn thời gian chờ của người dân."),
          numbered("phần", 0, "NHIỆM VỤ"),
          numbered("phần", 1, "Một cửa"),
          numbered("phần", 2, "Niêm yết thủ tục tại trụ sở."),
          numbered("phần", 2, "Trả kết quả đúng hẹn."),
          new Paragraph({
            numbering: { reference: "phần", level: 1 },
            children: [
              new TextRun("Sơ kết"),
              new TextRun({ children: [new Tab(), "hằng quý"] }),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Table({
            rows: [
              row(cell("STT"), cell("Nội dung"), cell("Chủ trì"), cell("Thời gian")),
              row(new TableCell({ columnSpan: 4, children: [new Paragraph("A. VIỆC CHUNG")] })),
              row(cell("1"), cell("Lắp màn hình"), cell("Văn phòng"), cell("Quý I/2026")),
              row(cell("2"), cell("Đo hài lòng"), cell(""), cell("Thường xuyên")),
            ],
          }),
          new Paragraph("Trên đây là Kế hoạch cải cách hành chính năm 2026./."),
          new Table({
            rows: [
              row(
                cell("Nơi nhận:", "- Các thôn;", "- Lưu: VT."),
                cell("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "Phạm Thị Y Bia"),
              ),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

test("a Word file gives its tables, its automatic numbers and its footnotes", async () => {
  const read = await readPlanFile(await aDocx(), "kế hoạch.docx");
  if (!read.ok) throw new Error(read.refusal);
  const plan = read.value;
  expect(coverageOf(plan).unplaced).toBe(0);
  expect([plan.issuer?.name.text, plan.number, plan.symbol?.text, plan.place?.text]).toEqual([
    "ỦY BAN NHÂN DÂN XÃ SUỐI ĐÁ",
    null,
    "KH-UBND",
    "Suối Đá",
  ]);
  expect(plan.date).toMatchObject({ day: null, month: 1, year: 2026 });
  expect(plan.legalBases.map((it) => it.number)).toEqual(["3/KH-UBND"]);
  expect(plan.sections.slice(0, 2).map((it) => [it.marker?.text, it.heading?.text])).toEqual([
    ["I.", "MỤC ĐÍCH"],
    ["II.", "NHIỆM VỤ"],
  ]);
  expect(plan.duties.map((it) => it.key)).toEqual(["II.1.a", "II.1.b", "II.2"]);
  expect(
    plan.scheduleRows.map((it) => [
      it.group,
      it.content.text,
      it.lead?.text,
      it.times[0]?.day,
      it.times[0]?.continuous,
    ]),
  ).toEqual([
    ["A. VIỆC CHUNG", "Lắp màn hình", "Văn phòng", "2026-03-31", false],
    ["A. VIỆC CHUNG", "Đo hài lòng", undefined, null, true],
  ]);
  expect(plan.recipients.map((it) => it.text)).toEqual(["Các thôn", "Lưu: VT"]);
  expect(plan.signature).toMatchObject({
    capacity: "KT",
    position: { text: "PHÓ CHỦ TỊCH" },
    name: { text: "Phạm Thị Y Bia" },
  });
  expect(plan.source).toContain("Số liệu đến hết năm 2025.");
});

test("a cell of a task table that reaches over two rows counts in both", async () => {
  const over = (text: string) => new TableCell({ children: [new Paragraph(text)], rowSpan: 2 });
  const tasks = new Table({
    rows: [
      row(...["TT", "Nội dung", "Chủ trì", "Thời gian"].map((it) => cell(it))),
      row(cell("1"), cell("Khảo sát"), over("Phòng Văn hóa - Xã hội"), over("Tháng 3/2026")),
      row(cell("2"), cell("Tập huấn")),
    ],
  });
  const file = new Document({ sections: [{ children: [new Paragraph("I. NHIỆM VỤ"), tasks] }] });
  const read = await readPlanFile(await Packer.toBuffer(file), "bảng.docx");
  if (!read.ok) throw new Error(read.refusal);
  expect(read.value.scheduleRows.map((it) => [it.content.text, it.lead?.text, it.times[0]?.day])).toEqual([
    ["Khảo sát", "Phòng Văn hóa - Xã hội", "2026-03-31"],
    ["Tập huấn", "Phòng Văn hóa - Xã hội", "2026-03-31"],
  ]);
  expect(coverageOf(read.value).unplaced).toBe(0);
});

const contentTypes = utf8('<?xml version="1.0"?><Types/>');
const wordFile = (body: string) =>
  zipSync({
    "[Content_Types].xml": contentTypes,
    "word/document.xml": utf8(
      `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    ),
  });

test("deleted text is left out, inserted text kept, a text box read once", async () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const box = `<mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run("Trong khung")}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${run("Trong khung")}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>`;
  const read = await readPlanFile(
    wordFile(
      `<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins>${run("mới")}</w:ins></w:p><w:p><w:r>${box}</w:r>${run("ngoài khung")}</w:p>`,
    ),
    "a.docx",
  );
  expect(read.ok && read.value.source).toBe("mới\n\nTrong khung\n\nngoài khung");
});

test("endnotes are read as footnotes are", async () => {
  const note = `<w:endnotes xmlns:w="w"><w:endnote><w:p><w:r><w:t>Theo thống kê của xã.</w:t></w:r></w:p></w:endnote></w:endnotes>`;
  const body = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p></w:body></w:document>`;
  const read = await readPlanFile(
    zipSync({ "word/document.xml": utf8(body), "word/endnotes.xml": utf8(note) }),
    "a.docx",
  );
  expect(read.ok && read.value.source).toContain("Theo thống kê của xã.");
});

test("text files are read in UTF-8 with or without a mark and in UTF-16 with one", async () => {
  const plan = readPlanText(aPlanText);
  const little = new Uint8Array(2 + aPlanText.length * 2);
  little.set([0xff, 0xfe]);
  aPlanText.split("").forEach((sign, i) => little.set([sign.charCodeAt(0) % 256, sign.charCodeAt(0) >> 8], 2 + i * 2));
  for (const bytes of [utf8(aPlanText), utf8(`\ufeff${aPlanText}`), little])
    expect(await readPlanFile(bytes, "a.txt")).toEqual({ ok: true, value: plan });
});

const withByte = (bytes: Uint8Array, at: number, value: number) => bytes.with(at, value);
const directoryAt = (bytes: Uint8Array) =>
  bytes.findLastIndex(
    (_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2,
  );
const ole = (name: string) => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  name.split("").forEach((sign, i) => bytes.set([sign.charCodeAt(0), 0], 1024 + i * 2));
  return bytes;
};
const small = wordFile("<w:p><w:r><w:t>x</w:t></w:r></w:p>");

test.each([
  ["nothing", new Uint8Array(), "document.empty"],
  ["only white space", utf8("  \n\n "), "document.empty"],
  ["a Word file without a word", wordFile("<w:p/>"), "document.empty"],
  ["21 MB", new Uint8Array(21 * 1024 * 1024), "document.too-large"],
  ["a PDF that is none", utf8("%PDF-1.7\n…"), "document.broken"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "document.wrong-type"],
  ["a program", new Uint8Array([0x4d, 0x5a, 0x90, 0, 3]), "document.wrong-type"],
  ["a zip that is no Word file", zipSync({ "xl/workbook.xml": utf8("<x/>") }), "document.wrong-type"],
  ["an old Word file", ole("WordDocument"), "document.old-word"],
  ["a Word file with a password", ole("EncryptedPackage"), "document.encrypted"],
  ["a zip with a password", withByte(small, directoryAt(small) + 8, 1), "document.encrypted"],
  ["a zip cut off", small.subarray(0, small.length - 30), "document.broken"],
  ["broken XML", wordFile("<w:p><w:r></w:p>"), "document.broken"],
  ["a text in an old code page", new Uint8Array([0x4b, 0xc7, 0x20, 0x68, 0xb5, 0xb9, 0x63, 0x68]), "document.not-text"],
])("%s is refused", async (_, bytes, refusal) => {
  expect(await refusalOf(bytes)).toBe(refusal);
});

test("a bomb is refused by what it declares and by what it unpacks to", async () => {
  const huge = zipSync({ "word/document.xml": new Uint8Array(60 * 1024 * 1024) }, { level: 9 });
  expect(await refusalOf(huge)).toBe("document.zip-bomb");
  const lying = huge.slice();
  lying.set([100, 0, 0, 0], directoryAt(lying) + 24);
  expect(["document.zip-bomb", "document.broken"]).toContain(await refusalOf(lying));
}, 30_000);

test("every refusal has its sentence, and the command says it and gives 1", async () => {
  expect(Object.keys(readRefusalSentences).toSorted()).toEqual(readRefusals.toSorted());
  const said: string[] = [];
  const place = (bytes: Uint8Array) => ({
    readFile: async () => bytes,
    out: (text: string) => said.push(text),
    err: (text: string) => said.push(`!${text}`),
  });
  expect(await readPlanCommand(["a.pdf"], place(utf8("%PDF-1.4")))).toBe(1);
  expect(await readPlanCommand(["--coverage", "a.txt"], place(utf8("Một hai ba")))).toBe(0);
  expect(await readPlanCommand([], place(utf8("")))).toBe(1);
  const long = { ...place(utf8("")), readFile: async (_: string, most: number) => new Uint8Array(most).fill(97) };
  expect(await readPlanCommand(["long.txt"], long)).toBe(1);
  expect(said).toEqual([
    `!${readRefusalSentences["document.broken"]}\n`,
    '{"words":3,"placed":3,"unplaced":0}\n',
    "!Cách dùng: read-plan [--coverage] TỆP\n",
    `!${readRefusalSentences["document.too-large"]}\n`,
  ]);
});
