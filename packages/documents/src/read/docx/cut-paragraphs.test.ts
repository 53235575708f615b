import { Document, Packer, Paragraph } from "docx";
import { describe, expect, test } from "vitest";
import { aPlanText } from "../../examples/index.ts";
import { textOfParagraphs } from "./cut-paragraphs.ts";
import { readPlanFile, readPlanText } from "../index.ts";

const cutAt = (text: string, width: number): string[] =>
  text.split("\n").flatMap((line) => {
    const lines: string[] = [];
    for (const word of line.split(" ")) {
      const last = lines.at(-1);
      if (last === undefined || last.length + word.length >= width) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
  });

const wordFileOf = (paragraphs: readonly string[]): Promise<Uint8Array> =>
  Packer.toBuffer(new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] }));

describe("the lines of a plan, each a paragraph of its own in a Word file", () => {
  const whole = readPlanText(aPlanText);
  const lines = cutAt(aPlanText, 84);
  test.each([
    ["with the empty paragraphs between them", lines],
    ["without them", lines.filter((line) => line !== "")],
  ])("are read as the plan they were, %s", async (_, paragraphs) => {
    const read = await readPlanFile(await wordFileOf(paragraphs), "ke-hoach.docx");
    if (!read.ok) throw new Error(read.refusal);
    const { number, date, legalBases, duties, assignments, unplaced } = read.value;
    const words = (text: string) => text.replaceAll(/\s+/g, " ");
    expect(number?.text).toBe(whole.number?.text);
    expect(date).toMatchObject({ day: whole.date?.day, month: whole.date?.month, year: whole.date?.year });
    expect(legalBases).toHaveLength(whole.legalBases.length);
    expect(duties.map((duty) => words(duty.text))).toEqual(whole.duties.map((duty) => words(duty.text)));
    expect(assignments).toHaveLength(whole.assignments.length);
    expect(unplaced).toEqual([]);
  });
});

describe("the paragraphs of a Word file", () => {
  const cut = ["Các thôn thống kê hộ", "nghèo, hộ cận nghèo trên", "địa bàn và gửi kết quả", "về xã đúng hạn để"];
  const lines = [...cut, "tổng hợp, báo cáo với", "cấp trên theo quy định.", "", "Công chức theo dõi."];

  test("are set apart by blank lines where they are whole", () => {
    expect(textOfParagraphs(["I. MỤC ĐÍCH", "", "1. Nâng cao chất lượng.", "2. Gần dân."])).toBe(
      "I. MỤC ĐÍCH\n\n1. Nâng cao chất lượng.\n\n2. Gần dân.",
    );
  });

  test("stand below each other where they are the lines of a cut text; an empty one parts", () => {
    expect(textOfParagraphs(lines)).toBe(lines.join("\n"));
  });

  test("are whole where only few go on in small letters", () => {
    const few = ["Thành phần gồm", "đại diện các thôn", "đại diện Mặt trận", "Nội dung họp."];
    expect(textOfParagraphs(few)).toBe(few.join("\n\n"));
  });

  test("are whole where one of them is longer than any line", () => {
    expect(textOfParagraphs([...lines, "dài ".repeat(60), "x"])).toContain("hộ\n\nnghèo");
  });

  test("a table among cut lines stays apart from them", () => {
    expect(textOfParagraphs([...lines, "|\nThôn\n|\nSố hộ\n|", "Hết."])).toContain(
      "dõi.\n\n|\nThôn\n|\nSố hộ\n|\n\nHết.",
    );
  });
});
