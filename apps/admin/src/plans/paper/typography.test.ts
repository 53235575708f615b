import { expect, it } from "vitest";
import { typographyOf } from "./typography.ts";

const read = (source: string) => {
  const { heavy, slanted, signs } = typographyOf(source);
  const cut = (spans: { start: number; end: number }[]) => spans.map(({ start, end }) => source.slice(start, end));
  return { heavy: cut(heavy), slanted: cut(slanted), signs: signs.length };
};

it("what was heavy or slanted where a text was copied from is told from its signs, over broken lines too", () => {
  expect(read("**KẾ\nHOẠCH**\n*Suối Lành, ngày 08\ntháng 01*")).toEqual({
    heavy: ["KẾ\nHOẠCH"],
    slanted: ["Suối Lành, ngày 08\ntháng 01"],
    signs: 4,
  });
});

it("an asterisk of the text itself stays: a note's, a product's, one without its other", () => {
  expect(read("* Lưu ý: a * b (*)")).toEqual({ heavy: [], slanted: [], signs: 0 });
  expect(read("Số liệu (*) năm 2026")).toEqual({ heavy: [], slanted: [], signs: 0 });
});

it("nothing is heavy over the end of a paragraph or of a cell", () => {
  expect(read("**Mục đích\n\nLàm cho dân tin**").signs).toBe(0);
  expect(read("**Nội dung\n|\nChủ trì**").signs).toBe(0);
});
