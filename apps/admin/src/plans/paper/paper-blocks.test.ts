import { aPlanDocument } from "@gandan/domain/examples";
import { expect, it } from "vitest";
import { paperBlocks } from "./paper-blocks.ts";
import { paperLines } from "./paper-lines.ts";
import { tablesOf } from "./tables/tables-of.ts";

const source = [
  "|",
  "**UỶ BAN NHÂN",
  "DÂN**",
  "XÃ SUỐI LÀNH",
  "-------",
  "|",
  "**CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM**",
  "Độc lập - Tự do - Hạnh phúc",
  "|",
  "Số: 06/KH-UBND",
  "|",
  "*Suối Lành, ngày 08",
  "tháng 01 năm 2026*",
  "|",
  "",
  "**KẾ HOẠCH**",
  "Triển khai công tác",
  "dân vận",
  "",
  "Làm cho dân tin,",
  "dân theo.",
  "|",
  "Nơi nhận:",
  "- Các thôn;",
  "- Lưu: VT.",
  "|",
  "TM. UỶ BAN NHÂN DÂN",
  "Đinh Văn Rếch",
  "|",
].join("\n");
const pieceOf = (text: string) => {
  const start = source.indexOf(text);
  return { text, span: { start, end: start + text.length } };
};
const ends = (from: string, to: string) => ({ start: pieceOf(from).span.start, end: pieceOf(to).span.end });

const aRead = (named: Parameters<typeof aPlanDocument>[0] = {}) =>
  aPlanDocument({
    source,
    kindName: pieceOf("KẾ HOẠCH"),
    issuer: { parentName: null, name: { text: "UBND xã Suối Lành", span: ends("UỶ BAN", "XÃ SUỐI LÀNH") } },
    number: pieceOf("06"),
    symbol: pieceOf("KH-UBND"),
    place: pieceOf("Suối Lành, ngày"),
    date: { day: 8, month: 1, year: 2026, span: ends("ngày 08", "năm 2026") },
    subject: { text: "Triển khai công tác dân vận", span: ends("Triển khai", "dân vận") },
    preamble: [{ text: "Làm cho dân tin, dân theo.", span: ends("Làm cho", "dân theo.") }],
    recipients: [pieceOf("Các thôn;"), pieceOf("Lưu: VT.")],
    signature: {
      capacity: "TM",
      onBehalfOf: pieceOf("UỶ BAN NHÂN DÂN"),
      position: null,
      name: pieceOf("Đinh Văn Rếch"),
      span: ends("TM.", "Rếch"),
    },
    ...named,
  });

const printed = (document: ReturnType<typeof aRead>) =>
  paperBlocks(document, paperLines(document), tablesOf(document)).map((block) => {
    const words = (lines: readonly { start: number; end: number; setting: string }[]) =>
      lines
        .filter(({ setting }) => setting !== "blank")
        .map(({ start, end, setting }) =>
          setting === "rule" ? "——" : document.source.slice(start, end).replaceAll("*", "").replaceAll("\n", " "),
        );
    if (block.kind === "table") return { table: block.rows.map((row) => row.map(words)) };
    return block.kind === "lines" ? words(block.lines) : { [block.kind]: [words(block.left), words(block.right)] };
  });

it("a letterhead and an end are set side by side, and lines that only ran out of room are one", () => {
  expect(printed(aRead())).toEqual([
    {
      head: [
        ["UỶ BAN NHÂN DÂN", "XÃ SUỐI LÀNH", "——", "Số: 06/KH-UBND"],
        ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Suối Lành, ngày 08 tháng 01 năm 2026"],
      ],
    },
    ["KẾ HOẠCH", "Triển khai công tác dân vận", "Làm cho dân tin, dân theo."],
    {
      end: [
        ["Nơi nhận:", "- Các thôn;", "- Lưu: VT."],
        ["TM. UỶ BAN NHÂN DÂN", "Đinh Văn Rếch"],
      ],
    },
  ]);
});

const one = [
  "      UBND XÃ              CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "     SUỐI LÀNH                 Độc lập - Tự do - Hạnh phúc",
  "   Số:     /KH-UBND\t Suối Lành, ngày      tháng 01 năm 2026",
  "KẾ HOẠCH",
  "Làm cho dân tin.",
  "Nơi nhận:               KT. CHỦ TỊCH",
  "- Các thôn;             PHÓ CHỦ TỊCH",
  "- Lưu: VT.",
  "                        Đinh Văn Rếch",
].join("\n");
const at = (text: string) => ({ text, span: { start: one.indexOf(text), end: one.indexOf(text) + text.length } });
const onOneLine = () =>
  aPlanDocument({
    source: one,
    kindName: at("KẾ HOẠCH"),
    issuer: {
      parentName: null,
      name: { text: "UBND XÃ SUỐI LÀNH", span: { start: at("UBND").span.start, end: at("SUỐI LÀNH").span.end } },
      nameParts: [at("UBND XÃ"), at("SUỐI LÀNH")],
    },
    symbol: at("KH-UBND"),
    place: at("Suối Lành, ngày"),
    recipients: [at("Các thôn"), at("Lưu: VT")],
    signature: {
      capacity: "KT",
      onBehalfOf: null,
      position: at("PHÓ CHỦ TỊCH"),
      name: at("Đinh Văn Rếch"),
      span: { start: at("KT.").span.start, end: at("Rếch").span.end },
    },
  });

it("a line that holds both sides is parted where spaces keep them apart", () => {
  expect(printed(onOneLine())).toEqual([
    {
      head: [
        ["UBND XÃ", "SUỐI LÀNH", "Số:     /KH-UBND"],
        ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Suối Lành, ngày      tháng 01 năm 2026"],
      ],
    },
    ["KẾ HOẠCH", "Làm cho dân tin."],
    {
      end: [
        ["Nơi nhận:", "- Các thôn;", "- Lưu: VT."],
        ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Đinh Văn Rếch"],
      ],
    },
  ]);
});

it("sides that nothing keeps apart stay line below line, and so does an end without recipients", () => {
  const run = "UBND XÃ SUỐI LÀNH CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nLàm cho dân tin.\nĐinh Văn Rếch";
  const within = (text: string) => ({ text, span: { start: run.indexOf(text), end: run.indexOf(text) + text.length } });
  const name = within("Đinh Văn Rếch");
  const document = aPlanDocument({
    source: run,
    kindName: within("KẾ HOẠCH"),
    issuer: { parentName: null, name: within("UBND XÃ SUỐI LÀNH") },
    signature: { capacity: null, onBehalfOf: null, position: null, name, span: name.span },
  });
  expect(printed(document)).toEqual([run.split("\n")]);
});

it("a table between bars stands in rows and cells among the lines, and a letterhead of an annex is none", () => {
  const annex = [
    "|",
    "UBND XÃ SUỐI LÀNH",
    "|",
    "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "|",
    "|",
    "Số: 06",
    "|",
    "Độc lập - Tự do - Hạnh phúc",
    "|",
  ].join("\n");
  const table = "|\nTT\n|\nNội dung\n|\n|\n1\n|\n**Mở lớp**\n|\n|\n2\n|\n|";
  const document = aRead({ source: `${source}\n\n${annex}\n\nPHỤ LỤC\n\n${table}\n\nGhi chú: dự kiến.` });
  const blocks = printed(document);
  expect(blocks.slice(-3)).toEqual([
    [...annex.split("\n").filter((line) => line !== "|"), "PHỤ LỤC"],
    {
      table: [
        [["TT"], ["Nội dung"]],
        [["1"], ["Mở lớp"]],
        [["2"], []],
      ],
    },
    ["Ghi chú: dự kiến."],
  ]);
});
