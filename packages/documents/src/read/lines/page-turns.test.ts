import fc from "fast-check";
import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "../index.ts";
import { aWrittenPlan } from "../written-plan.ts";
import type { Section } from "@gandan/domain/plans";

const head = "UBND XÃ AN HẢI\n\nSố: 08/KH-UBND\n\nAn Hải, ngày 20 tháng 01 năm 2026\n\nKẾ HOẠCH\nDân vận năm 2026\n\n";
const read = (body: string) => readPlanText(head + body);
const textsOf = ({ heading, paragraphs, children }: Section): string[] => [
  ...(heading === null ? [] : [heading.text]),
  ...paragraphs.map(({ text }) => text),
  ...children.flatMap(textsOf),
];

test.each(["2", "- 2 -", "Trang 2", "Page 2 of 5", "\f2"])(
  "a page's number “%s” cuts no paragraph in two",
  (number) => {
    const plan = read(`I. NHIỆM VỤ
1. Họp dân bàn về việc sửa đường liên thôn, hoàn thành trước ngày
${number}
15/4/2026.
2. Vận động bà con dọn vệ sinh đường làng vào sáng Chủ nhật tuần đầu

${number.replace("2", "3")}

của tháng; thực hiện thường xuyên.`);
    expect(plan.duties.map(({ title, times }) => [title, times[0]?.day ?? times[0]?.continuous])).toEqual([
      ["Họp dân bàn về việc sửa đường liên thôn, hoàn thành trước ngày 15/4/2026", "2026-04-15"],
      ["Vận động bà con dọn vệ sinh đường làng vào sáng Chủ nhật tuần đầu của tháng", true],
    ]);
    expect(plan.furniture.map(({ text }) => text)).toContain(number.trim());
    expect(coverageOf(plan).unplaced).toBe(0);
  },
);

const filler = Array.from({ length: 8 }, (_, at) => `- Việc thứ ${at + 1} được giao cho một người, có hạn xong.`).join(
  "\n",
);

test("the head or foot of every page is set aside with its number, whichever of them stands first", () => {
  const plan = read(`I. YÊU CẦU
${filler}
- Việc triển khai phải đồng bộ, bám sát chức năng,
UBND xã An Hải          Kế hoạch dân vận 2026
2
nhiệm vụ của từng bộ phận.
${filler}
UBND xã An Hải          Kế hoạch dân vận 2026
3
II. KINH PHÍ
Từ ngân sách xã.`);
  const texts = plan.sections.flatMap(textsOf);
  expect(texts).toContain("Việc triển khai phải đồng bộ, bám sát chức năng, nhiệm vụ của từng bộ phận.");
  expect(texts.filter((text) => text.includes("Kế hoạch dân vận"))).toEqual([]);
  expect(plan.furniture.filter(({ text }) => text.includes("Kế hoạch dân vận 2026"))).toHaveLength(2);
});

test("“2/4” counts pages only where another line counts to four, and rows of a table are no pages", () => {
  const of = (text: string) => read(text).sections.flatMap(textsOf);
  expect(of("I. A\nMỗi cán bộ giúp năm hộ gia đình cài đặt ứng dụng,\n2/4\nxong trong tháng 5.\n3/4\n1. B.")).toEqual([
    "A",
    "Mỗi cán bộ giúp năm hộ gia đình cài đặt ứng dụng, xong trong tháng 5.",
    "B.",
  ]);
  expect(of("I. A\nGiám sát việc trả lời kiến nghị của cử tri trước ngày\n15/4\nvà báo cáo.")[1]).toContain("15/4");
  const row = (at: number) => [
    String(at),
    `Rà soát hồ sơ của từng hộ gia đình thôn ${at}`,
    "các thôn",
    "Trước 15/8/2026",
  ];
  const table = ["STT", "Nội dung", "Chủ trì", "Thời hạn", ...[1, 2, 3].flatMap(row)];
  expect(read(`I. NHIỆM VỤ\n${table.join("\n")}`).scheduleRows).toHaveLength(3);
});

// Pages of some lines each, their number and head between any two lines of the body.
const paged = (text: string, length: number, running: string): string => {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => line.normalize("NFC").includes("I. "));
  const to = lines.findIndex((line) => line.normalize("NFC").startsWith("Trên đây"));
  let page = 1;
  return lines
    .flatMap((line, at) => {
      const turns = at > from && at < to && (at - from) % length === 0;
      if (!turns) return [line];
      page += 1;
      return [...(running === "" ? [] : [running]), String(page), line];
    })
    .join("\n");
};

test("wherever pages turn in a plan cut into lines, its texts are those of the plan without pages", () => {
  fc.assert(
    fc.property(
      aWrittenPlan,
      fc.integer({ min: 8, max: 20 }),
      fc.constantFrom("", "UBND xã Suối Đá - Kế hoạch"),
      (plan, length, running) => {
        const [whole, cut] = [readPlanText(plan.text), readPlanText(paged(plan.text, length, running))];
        // What stands beside one number only may well be a text.
        const isRepeated = running === "" || cut.source.split(running).length > 2;
        if (isRepeated) expect(cut.sections.flatMap(textsOf)).toEqual(whole.sections.flatMap(textsOf));
        expect(coverageOf(cut).unplaced).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
});
