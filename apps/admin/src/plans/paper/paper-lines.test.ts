import { aPlanDocument } from "@gandan/domain/examples";
import type { Section } from "@gandan/domain/plans";
import { expect, it } from "vitest";
import { paperLines } from "./paper-lines.ts";

const source = [
  "UỶ BAN NHÂN DÂN",
  "Số:",
  "06/KH-UBND",
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
  number: pieceOf("06"),
  symbol: pieceOf("KH-UBND"),
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
    "head: Số:\n06/KH-UBND",
    "head: Độc lập - Tự do - Hạnh phúc",
    "date: Suối Lành, ngày 08 tháng 01 năm 2026",
    "title: Triển khai công tác dân vận",
    "blank: ",
    "heading: I. MỤC ĐÍCH",
    "plain: Làm cho dân tin.",
    "heading: 1. Yêu cầu",
    "heading: CHỦ TỊCH",
  ]);
});

it("a text in which nothing was found stays as it is", () => {
  expect(paperLines(aPlanDocument({ source: "một\nhai" })).map(({ setting }) => setting)).toEqual(["plain", "plain"]);
});

it("a row of a table of tasks begins with its first cell, each cell is one line, and bars are not printed", () => {
  const table =
    "|\n1\n|\nMở lớp cho\ntrưởng thôn\n|\nPhòng Văn hoá\n|\nQuý II\n|\n|\n2\n|\n- Họp thôn\n- Ghi biên bản\n|";
  const cell = (text: string) => {
    const start = table.indexOf(text);
    return { text, span: { start, end: start + text.length } };
  };
  const row = (content: string, from: string, to: string) => ({
    key: content,
    ordinal: null,
    group: null,
    content: cell(content),
    lead: null,
    support: null,
    time: null,
    times: [],
    product: null,
    span: { start: cell(from).span.start, end: cell(to).span.end },
  });
  const lines = paperLines(
    aPlanDocument({
      source: table,
      scheduleRows: [
        row("Mở lớp cho\ntrưởng thôn", "1\n", "Quý II"),
        row("- Họp thôn\n- Ghi biên bản", "2\n", "Ghi biên bản"),
      ],
    }),
  );
  expect(lines.map(({ start, end, row: place }) => `${place}: ${table.slice(start, end)}`)).toEqual([
    "first: 1",
    "next: Mở lớp cho\ntrưởng thôn",
    "next: Phòng Văn hoá",
    "next: Quý II",
    "first: 2",
    "next: - Họp thôn",
    "next: - Ghi biên bản",
  ]);
});
