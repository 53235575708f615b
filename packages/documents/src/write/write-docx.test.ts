import { Day } from "@gandan/domain/values";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { lineWidth } from "./line-width.ts";
import type { OfficialDocument } from "./official-document.ts";
import { writeDocx } from "./write-docx.ts";
import { writtenDay } from "./written-day.ts";

const document: OfficialDocument = {
  parent: null,
  issuer: ["ỦY BAN NHÂN DÂN", "XÃ SUỐI LÀNH"],
  symbol: { number: 5, code: "TB-UBND" },
  place: "Suối Lành",
  day: Day.parse("2026-03-05"),
  heading: { kind: "named", name: "Thông báo", subject: "Về lịch tiếp công dân" },
  addressees: ["Các thôn", "Trạm Y tế"],
  body: [{ kind: "text", runs: ["Tiếp công dân vào thứ Năm."] }],
  signature: { capacity: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Đinh Thị Mẫu" },
  recipients: ["Như trên;", "Lưu: VT."],
  form: null,
};
const partOf = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name] ?? new Uint8Array());
const twips = (millimetres: number): number => (millimetres * 1440) / 25.4;

describe("an official document as a Word file", () => {
  it("has the page, the margins and the type of Decree 30/2020, Annex I", async () => {
    const file = await writeDocx(document);
    const body = partOf(file, "word/document.xml");
    const margins = Object.fromEntries(
      [...(/<w:pgMar [^>]*>/.exec(body)?.[0] ?? "").matchAll(/w:(\w+)="(\d+)"/g)].map(([, side, width]) => [
        side,
        width,
      ]),
    );
    for (const [side, least, most] of [
      ["top", 20, 25],
      ["bottom", 20, 25],
      ["left", 30, 35],
      ["right", 15, 20],
    ] as const) {
      expect(Number(margins[side])).toBeGreaterThanOrEqual(twips(least));
      expect(Number(margins[side])).toBeLessThanOrEqual(twips(most) + 1);
    }
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(body).toContain("<w:titlePg/>");
    const styles = partOf(file, "word/styles.xml");
    expect(styles).toMatch(/w:rFonts w:ascii="Times New Roman"/);
    const sizeOf = (name: string) =>
      Number(new RegExp(`w:val="${name}"/>.*?<w:sz w:val="(\\d+)"`).exec(styles)?.[1]) / 2;
    expect(["Quốc hiệu", "Tiêu ngữ", "Số, ký hiệu", "Tên loại", "Nơi nhận", "Danh sách nơi nhận"].map(sizeOf)).toEqual([
      12, 13, 13, 14, 12, 11,
    ]);
  });

  it("gives a number below ten its nought, a number that is not given yet an open place", async () => {
    expect(partOf(await writeDocx(document), "word/document.xml")).toContain("Số: 05/TB-UBND");
    const open = await writeDocx({ ...document, symbol: { number: null, code: "TB-UBND" } });
    expect(partOf(open, "word/document.xml")).toMatch(/Số: +\/TB-UBND/);
  });

  it("lists several addressees below each other, and one on the line of the word", async () => {
    const several = partOf(await writeDocx(document), "word/document.xml");
    expect(several).toContain("- Các thôn;");
    expect(several).toContain("- Trạm Y tế.");
    const one = partOf(await writeDocx({ ...document, addressees: ["Trạm Y tế"] }), "word/document.xml");
    expect(one).toContain("Kính gửi: Trạm Y tế");
  });

  it("lies down for a register", async () => {
    const body = partOf(await writeDocx({ ...document, isLandscape: true }), "word/document.xml");
    expect(body).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
  });

  it("is the same bytes an hour later", async () => {
    const first = await writeDocx(document);
    expect(await writeDocx(structuredClone(document))).toEqual(first);
    expect(partOf(first, "docProps/core.xml").match(/\d{4}-[\dT:.-]+Z/g)).toEqual(
      Array(2).fill("2026-03-05T00:00:00Z"),
    );
  });
});

describe("a day in an official document", () => {
  it("has a nought before days below ten and before the months 1 and 2", () => {
    expect(writtenDay(Day.parse("2026-01-09"))).toBe("ngày 09 tháng 01 năm 2026");
    expect(writtenDay(Day.parse("2026-03-05"))).toBe("ngày 05 tháng 3 năm 2026");
    expect(writtenDay(Day.parse("2026-12-31"))).toBe("ngày 31 tháng 12 năm 2026");
  });
});

describe("the length of a line", () => {
  it("does not grow by marks on its letters", () => {
    expect(lineWidth("Độc lập", 13)).toBeCloseTo(lineWidth("Đoc lap", 13));
    expect(lineWidth("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12)).toBeCloseTo(88.3, 0);
  });
});
