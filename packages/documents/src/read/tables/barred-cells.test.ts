import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "../index.ts";

const header = ["TT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"];
const rows = [
  ["1", "Họp dân bàn việc giữ sạch bờ sông", "Văn phòng xã", "Các thôn", "Quý II/2026", "Biên bản"],
  ["2", "Trồng cây ven sông", "Phòng Kinh tế", "Các hội của xã", "Trước ngày 30/6/2026", ""],
];
// As a page of the web is copied: each cell, and below it its bar.
const barred = (cells: readonly string[][]): string =>
  cells.map((row) => row.map((cell) => (cell === "" ? "|" : `${cell}\n|`)).join("\n")).join("\n");
const read = (table: string, end = "") => {
  const plan = readPlanText(
    `KẾ HOẠCH\nGiữ sạch bờ sông năm 2026\nI. MỤC ĐÍCH\n1. Bờ sông sạch.\nII. NHIỆM VỤ\n${table}\n${end}`,
  );
  expect(coverageOf(plan).unplaced).toBe(0);
  return plan;
};
const told = (table: string, end?: string) =>
  read(table, end).scheduleRows.map(({ ordinal, group, content, lead, time }) => [
    ordinal,
    group,
    content?.text,
    lead?.text,
    time?.text,
  ]);
const own = (group: string | null) =>
  rows.map(([ordinal, content, lead, , time]) => [ordinal, group, content, lead, time]);

test("cells each above their bar are a table from its first cell on", () => {
  expect(told(barred([header, ...rows]))).toEqual(own(null));
  expect(told(barred([header, ["I", "VIỆC CHUNG", "", "", "", ""], ...rows]))).toEqual(own("I. VIỆC CHUNG"));
  expect(told(barred([header, ["I", "VIỆC CHUNG"], ...rows]))).toEqual(own("I. VIỆC CHUNG"));
  expect(told(barred([header, ["I. VIỆC CHUNG"], ...rows]))).toEqual(own("I. VIỆC CHUNG"));
});

test("a part right below the last bar is no cell, also where another table follows", () => {
  const second = `III. VIỆC KHÁC\n1. Các thôn nhặt rác mỗi tháng một lần.\n2. Công an xã giữ trật tự.\n${barred([header, ...rows])}\nIV. KINH PHÍ\nDo xã lo.`;
  const plan = read(barred([header, ...rows]), second);
  expect(plan.sections.map(({ heading }) => heading?.text)).toEqual(["MỤC ĐÍCH", "NHIỆM VỤ", "VIỆC KHÁC", "KINH PHÍ"]);
  expect(plan.scheduleRows.length).toBe(4);
});

// As law pages of the web keep a table: a bar before each row as well.
const kept = (cells: readonly string[][]): string =>
  cells.map((row) => `|\n${row.map((cell) => (cell === "" ? "|" : `${cell}\n|`)).join("\n")}`).join("\n");
const document = `KẾ HOẠCH
Giữ sạch bờ sông năm 2026

I. NHIỆM VỤ
${kept([header, ...rows])}
II. HỌP MẶT
Tại nhà văn hóa, theo chương trình:
${kept([
  ["Thời gian", "Nội dung", "Chủ trì"],
  ["7 giờ 30", "Khai mạc", "Trưởng thôn"],
])}
III. Tổ chức thực hiện:
1. Phòng Kinh tế theo dõi.
2. Các thôn vận động hộ dân.
|
Nơi nhận:
- Các thôn;
- Lưu: VT.
|
CHỦ TỊCH
Lê Văn An
|
PHỤ LỤC: VIỆC KHÁC
${kept([header, ...rows])}
2. Việc mùa khô
${kept([header, ...rows.slice(1)])}
`;
const outline = (text: string) => {
  const plan = readPlanText(text);
  expect(coverageOf(plan).unplaced).toBe(0);
  return [
    plan.sections.map(({ marker, heading }) => [marker?.text, heading?.text.replace(/:$/, "")]),
    plan.scheduleRows.map(({ content, product }) => [content.text, product?.text]),
    plan.assignments.map(({ assignee }) => assignee.text),
    plan.recipients.length,
    plan.signature?.name?.text,
  ];
};

test("no part is swallowed by the table right above it, also where the next bar is near", () => {
  expect(outline(document)).toEqual([
    [
      ["I.", "NHIỆM VỤ"],
      ["II.", "HỌP MẶT"],
      ["III.", "Tổ chức thực hiện"],
      ["PHỤ LỤC:", "VIỆC KHÁC"],
    ],
    [
      ["Họp dân bàn việc giữ sạch bờ sông", "Biên bản"],
      ["Trồng cây ven sông", undefined],
      ["Khai mạc", undefined],
      ["Họp dân bàn việc giữ sạch bờ sông", "Biên bản"],
      ["Trồng cây ven sông", undefined],
      ["Trồng cây ven sông", undefined],
    ],
    ["Phòng Kinh tế", "Các thôn"],
    2,
    "Lê Văn An",
  ]);
});

test("a part that is counted on within begins anew below a table as well", () => {
  const { sections } = read(
    kept([header, ...rows]),
    "III. Kinh phí\n1. Do xã lo.\n\nIV. HỌP\n" + kept([header, ...rows]) + "\nV. Khác\n1. Việc khác.",
  );
  expect(sections.map(({ heading }) => heading?.text)).toEqual(["MỤC ĐÍCH", "NHIỆM VỤ", "Kinh phí", "HỌP", "Khác"]);
  const counted = readPlanText(
    `KẾ HOẠCH\nGiữ sạch bờ sông năm 2026\n1. Việc\n${kept([header, ...rows])}\n2. Tổ chức thực hiện:\n2.1. Các thôn vận động.\n|\nNơi nhận:\n- Lưu: VT.\n|\nCHỦ TỊCH\nLê Văn An\n|`,
  );
  expect(counted.sections.map(({ marker }) => marker?.text)).toEqual(["1.", "2."]);
});

test("blank lines around each bar change nothing", () => {
  expect(outline(document.replaceAll(/^\|$/gm, "\n|\n"))).toEqual(outline(document));
});

test("a column may stand before that of the numbers", () => {
  const counted = [
    ["Thời gian", "STT", "Nội dung", "Chủ trì"],
    ["Quý I", "1", "Ban hành kế hoạch", "Văn phòng xã"],
    ["Quý II", "2", "Họp giữa kỳ", "Các thôn"],
  ];
  expect(told(kept(counted))).toEqual([
    ["1", null, "Ban hành kế hoạch", "Văn phòng xã", "Quý I"],
    ["2", null, "Họp giữa kỳ", "Các thôn", "Quý II"],
  ]);
});

test("below a blank line another table's header begins a table of its own, and who signs is no row", () => {
  const other = [
    ["STT", "Thời gian", "Nội dung", "Chủ trì"],
    ["1", "Quý IV/2026", "Họp dân", "Trưởng thôn"],
  ];
  const signed = "|\nNGƯỜI LẬP BIỂU\n|\nTHỦ TRƯỞNG ĐƠN VỊ\n|";
  expect(told(`${kept([header, ...rows])}\n\n${kept(other)}\n\n${signed}`)).toEqual([
    ...own(null),
    ["1", null, "Họp dân", "Trưởng thôn", "Quý IV/2026"],
  ]);
});
