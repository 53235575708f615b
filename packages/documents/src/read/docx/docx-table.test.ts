import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from "docx";
import { expect, test } from "vitest";
import { coverageOf, readPlanFile } from "../index.ts";

type Cell =
  | string
  | { text: string; columnSpan?: number; verticalMerge?: (typeof VerticalMergeType)["RESTART" | "CONTINUE"] };
const cell = (given: Cell) => {
  const { text, ...merged } = typeof given === "string" ? { text: given } : given;
  return new TableCell({ ...merged, children: [new Paragraph(text)] });
};
const begun = (text: string) => ({ text, verticalMerge: VerticalMergeType.RESTART });
const goesOn = { text: "", verticalMerge: VerticalMergeType.CONTINUE };

const empty = "";
test.each([
  ["merged downwards", begun, goesOn],
  ["left empty", (text: string) => text, empty],
])(
  "a header of two rows, where one name stands over two columns, is one header (others %s)",
  async (_, named, below) => {
    const rows: Cell[][] = [
      [named("TT"), named("Nội dung"), { text: "Phân công", columnSpan: 2 }, named("Thời gian")],
      [below, below, "Chủ trì", "Phối hợp", below],
      ["I", { text: "Tuyên truyền", columnSpan: 4 }],
      ["1", "Phát thanh", begun("Phòng Văn hóa - Xã hội"), "", "Thường xuyên"],
      ["2", "Niêm yết", goesOn, "Các thôn", "Quý I/2026"],
    ];
    const table = new Table({ rows: rows.map((it) => new TableRow({ children: it.map(cell) })) });
    const paragraphs = [
      "KẾ HOẠCH",
      "Dân vận năm 2026",
      "I. NHIỆM VỤ",
      "Nơi nhận:",
      "- Lưu: VT.",
      "CHỦ TỊCH",
      "Hồ Văn An",
      "PHỤ LỤC",
    ];
    const document = new Document({ sections: [{ children: [...paragraphs.map((it) => new Paragraph(it)), table] }] });
    const read = await readPlanFile(new Uint8Array(await Packer.toBuffer(document)), "kế hoạch.docx");
    if (!read.ok) throw new Error(read.refusal);
    expect(coverageOf(read.value).unplaced).toBe(0);
    expect(
      read.value.scheduleRows.map((it) => [it.group, it.content.text, it.lead?.text, it.support?.text, it.time?.text]),
    ).toEqual([
      ["I. Tuyên truyền", "Phát thanh", "Phòng Văn hóa - Xã hội", undefined, "Thường xuyên"],
      ["I. Tuyên truyền", "Niêm yết", "Phòng Văn hóa - Xã hội", "Các thôn", "Quý I/2026"],
    ]);
  },
);

test("a cell may hold nothing but the number that Word counts", async () => {
  const counted = new TableCell({
    children: [new Paragraph({ text: "", numbering: { reference: "rows", level: 0 } })],
  });
  const rows = [
    new TableRow({ children: ["TT", "Nội dung", "Chủ trì", "Thời gian"].map(cell) }),
    ...["Phát thanh", "Niêm yết"].map(
      (it) => new TableRow({ children: [counted, ...[it, "Công an xã", "Quý I/2026"].map(cell)] }),
    ),
  ];
  const document = new Document({
    numbering: { config: [{ reference: "rows", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1" }] }] },
    sections: [{ children: [new Paragraph("KẾ HOẠCH"), new Paragraph("I. NHIỆM VỤ"), new Table({ rows })] }],
  });
  const read = await readPlanFile(new Uint8Array(await Packer.toBuffer(document)), "kế hoạch.docx");
  expect(read.ok && read.value.scheduleRows.map((it) => [it.ordinal, it.content.text])).toEqual([
    ["1", "Phát thanh"],
    ["2", "Niêm yết"],
  ]);
});
