import { expect, it } from "vitest";
import { barredRows } from "./barred-rows.ts";

const cut = (source: string) =>
  barredRows(source).map(({ start, end }) => source.slice(start, end).replaceAll("\n", " "));

it("cells between bars are rows, and what follows a table is none", () => {
  expect(
    cut(
      "Mục tiêu\n|\n1\n|\nTỷ lệ hộ\ndùng nước sạch\n|\n95%\n|\n|\n2\n|\nSố mô hình\n|\n3\n|\n\nTrên đây là Kế hoạch.",
    ),
  ).toEqual(["1 | Tỷ lệ hộ dùng nước sạch | 95%", "2 | Số mô hình | 3"]);
});

it("a cell alone in its row is a title and no row, and a text without bars has none", () => {
  expect(cut("|\nI. Nhóm chung\n|\n|\n1\n|\nMở lớp\n|")).toEqual(["1 | Mở lớp"]);
  expect(cut("Một | hai\nBa")).toEqual([]);
});
