import { aPlanDocument } from "@gandan/domain/examples";
import type { Section } from "@gandan/domain/plans";
import { expect, it } from "vitest";
import { paperLines } from "./paper-lines.ts";

const source = [
  "UỶ BAN NHÂN DÂN",
  "Độc lập - Tự do - Hạnh phúc",
  "Suối Lành, ngày 08 tháng 01 năm 2026",
  "Triển khai công tác dân vận",
  "",
  "I. MỤC ĐÍCH",
  "Làm cho dân tin.",
  "1. Yêu cầu",
  "CHỦ TỊCH",
].join("\n");
const pieceOf = (text: string) => {
  const start = source.indexOf(text);
  return { text, span: { start, end: start + text.length } };
};
const aSection = (marker: string, heading: string, children: Section[] = []): Section => ({
  marker: pieceOf(marker),
  level: 1,
  heading: pieceOf(heading),
  role: "other",
  paragraphs: [],
  children,
  span: pieceOf(heading).span,
});
const document = aPlanDocument({
  source,
  date: { day: 8, month: 1, year: 2026, span: pieceOf("ngày 08 tháng 01 năm 2026").span },
  subject: pieceOf("Triển khai công tác dân vận"),
  sections: [aSection("I.", "MỤC ĐÍCH", [aSection("1.", "Yêu cầu")])],
  signature: {
    capacity: null,
    onBehalfOf: null,
    position: pieceOf("CHỦ TỊCH"),
    name: null,
    span: pieceOf("CHỦ TỊCH").span,
  },
});

it("a plan is set as an official document is: its head in the middle, its headings heavy", () => {
  expect(paperLines(document).map(({ start, end, setting }) => `${setting}: ${source.slice(start, end)}`)).toEqual([
    "title: UỶ BAN NHÂN DÂN",
    "head: Độc lập - Tự do - Hạnh phúc",
    "date: Suối Lành, ngày 08 tháng 01 năm 2026",
    "title: Triển khai công tác dân vận",
    "plain: ",
    "heading: I. MỤC ĐÍCH",
    "plain: Làm cho dân tin.",
    "heading: 1. Yêu cầu",
    "heading: CHỦ TỊCH",
  ]);
});

it("a text in which nothing was found stays as it is", () => {
  expect(paperLines(aPlanDocument({ source: "một\nhai" })).map(({ setting }) => setting)).toEqual(["plain", "plain"]);
});
