import { Day } from "@gandan/domain/values";
import { Document, Packer, Paragraph, TextRun } from "docx";
import { describe, expect, test } from "vitest";
import { readPlanFile } from "../../read/index.ts";
import { writeDocx } from "../../write/index.ts";
import { checkDocument } from "../check-document.ts";
import { aContext } from "../examples/checked.ts";

const rules = ["form.paper", "form.margins", "form.typeface", "form.body-size"];
const saidOf = async (bytes: Uint8Array) => {
  const read = await readPlanFile(bytes, "kế hoạch.docx");
  if (!read.ok) throw new Error(read.refusal);
  return checkDocument(read.value, aContext())
    .filter(({ ruleId }) => rules.includes(ruleId))
    .map(({ message }) => message.vi);
};

const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
const right = { top: 20, bottom: 20, left: 30, right: 15 };
interface Wrong {
  size?: { width: number; height: number };
  margins?: Partial<typeof right>;
  font?: string;
  points?: number;
}
async function aFile({
  size = { width: 210, height: 297 },
  margins,
  font = "Times New Roman",
  points = 14,
}: Wrong = {}) {
  const sides = Object.entries({ ...right, ...margins }).map(([side, value]) => [side, twips(value)]);
  const page = {
    size: { width: twips(size.width), height: twips(size.height) },
    margin: Object.fromEntries(sides) as Record<string, number>,
  };
  const document = new Document({
    styles: { default: { document: { run: { font, size: points * 2 } } } },
    sections: [
      {
        properties: { page },
        children: [new Paragraph({ children: [new TextRun("Kế hoạch công tác dân vận năm 2026 của xã.")] })],
      },
    ],
  });
  return Packer.toBuffer(document);
}

describe("the layout of a Word file", () => {
  test("as the decree has it, nothing is said", async () => {
    expect(await saidOf(await aFile())).toEqual([]);
    const written = await writeDocx({
      parent: null,
      issuer: ["ỦY BAN NHÂN DÂN", "XÃ SUỐI LÀNH"],
      symbol: { number: 5, code: "TB-UBND" },
      place: "Suối Lành",
      day: Day.parse("2026-03-05"),
      heading: { kind: "named", name: "Thông báo", subject: "Về lịch tiếp công dân" },
      addressees: [],
      body: [{ kind: "text", runs: ["Tiếp công dân vào thứ Năm hằng tuần tại trụ sở Uỷ ban nhân dân xã."] }],
      signature: { capacity: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Đinh Thị Mẫu" },
      recipients: ["Như trên;", "Lưu: VT."],
      form: null,
    });
    expect(await saidOf(written)).toEqual([]);
  });

  test("another paper, margin, typeface or size is named with what it has to be", async () => {
    expect(await saidOf(await aFile({ size: { width: 215.9, height: 279.4 } }))).toEqual([
      "Khổ giấy là 215,9 × 279,4 mm; quy định là A4 đứng (210 × 297 mm).",
    ]);
    expect(await saidOf(await aFile({ margins: { left: 25.4, right: 25.4 } }))).toEqual([
      "Lề trang chưa đúng: lề trái 25,4 mm (quy định 30–35 mm); lề phải 25,4 mm (quy định 15–20 mm).",
    ]);
    expect(await saidOf(await aFile({ font: "Arial" }))).toEqual([
      "100% chữ dùng phông “Arial”; quy định là Times New Roman.",
    ]);
    expect(await saidOf(await aFile({ points: 12 }))).toEqual(["Lời văn cỡ chữ 12; quy định cỡ 13 đến 14."]);
  });

  test("a text that is no Word file has no layout to speak of", async () => {
    expect(await saidOf(new TextEncoder().encode("Kế hoạch công tác dân vận năm 2026"))).toEqual([]);
  });
});
