import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "./index.ts";

const head = `UBND XÃ AN HẢI

Số: 08/KH-UBND

An Hải, ngày 20 tháng 01 năm 2026

KẾ HOẠCH
Công tác dân vận chính quyền năm 2026
`;
const markersOf = (section: { marker: { text: string } | null } | undefined) => section?.marker?.text;

test("a Party plan numbers its items “1-” and “1.1-”", () => {
  const plan = readPlanText(`${head}
I- NHIỆM VỤ TRỌNG TÂM
1- Tuyên truyền, vận động Nhân dân thực hiện chủ trương của Đảng
1.1- Tổ chức học tập chuyên đề, hoàn thành trong quý I.
1.2- Kiểm tra 03 chi bộ trong tháng 9.
2- Xây dựng 02 mô hình cấp xã trước ngày 30/10.
II- TỔ CHỨC THỰC HIỆN
1- Ban Xây dựng Đảng tham mưu, theo dõi, đôn đốc.
2- Các chi bộ trực thuộc cụ thể hóa Kế hoạch này.
`);
  expect(plan.sections[0]?.children.map(markersOf)).toEqual(["1-", "2-"]);
  expect(plan.sections[0]?.children[0]?.children.map(markersOf)).toEqual(["1.1-", "1.2-"]);
  expect(plan.duties.map((it) => it.verb)).toEqual(["tổ chức", "kiểm tra", "xây dựng"]);
  expect(plan.assignments.map((it) => it.assignee.text)).toEqual(["Ban Xây dựng Đảng", "Các chi bộ trực thuộc"]);
});

test("short lines are whole lines, also where blank lines part only some of them", () => {
  const plan = readPlanText(`${head}
Chương I
NHIỆM VỤ

Mục 1. Đối thoại
1. Người đứng đầu đối thoại với Nhân dân mỗi quý một lần.
2. Trả lời 100% ý kiến trong vòng 10 ngày.

Mục 2. Tuyên truyền
Tuyên truyền trên loa truyền thanh.

Chương II
TỔ CHỨC THỰC HIỆN

1. Văn phòng
Theo dõi, tổng hợp, báo cáo Chủ tịch UBND xã vào ngày 20 tháng cuối quý.
2. Cán bộ bán chuyên trách, trưởng thôn
Phối hợp thực hiện.

Nơi nhận:
- Lưu: VT.
`);
  expect(plan.assignments.map((it) => [it.assignee.text, it.duties.map((duty) => duty.verb)])).toEqual([
    ["Văn phòng", ["theo dõi"]],
    ["Cán bộ bán chuyên trách, trưởng thôn", ["phối hợp"]],
  ]);
  expect(plan.sections[0]?.children[1]).toMatchObject({ heading: { text: "Tuyên truyền" } });
});

test("a name at the right of two columns signs, also below the recipients", () => {
  const plan = readPlanText(`${head}
I. NHIỆM VỤ
1. Tuyên truyền trong quý I/2026.

Nơi nhận:                                   KT. CHỦ TỊCH
- Như mục V;                                PHÓ CHỦ TỊCH
- Lưu: VT.
                                            Trần Thị Thử
`);
  expect(plan.signature).toMatchObject({ capacity: "KT", name: { text: "Trần Thị Thử" } });
  expect(plan.recipients.map((it) => it.text)).toEqual(["Như mục V", "Lưu: VT"]);
});

test("a limit may name the hour", () => {
  const plan = readPlanText(`${head}
I. NHIỆM VỤ
1. Trồng hoa ven đường trước 19h00’ ngày 01/9/2026.
2. Báo cáo nhanh trước 16 giờ 30 phút hằng ngày.
`);
  expect(plan.duties.map((it) => it.times.map((time) => [time.text, time.day, time.recurrence?.every]))).toEqual([
    [["trước 19h00’ ngày 01/9/2026", "2026-09-01", undefined]],
    [["trước 16 giờ 30 phút hằng ngày", null, "day"]],
  ]);
});

test("“thường xuyên” at the end of a sentence is its time, before a verb it is not", () => {
  const plan = readPlanText(`${head}
I. NHIỆM VỤ
1. Hướng dẫn bà con nộp hồ sơ trực tuyến, thường xuyên.
2. Vận động hiến đất mở đường, thường xuyên, hằng năm.
3. Tăng cường, thường xuyên kiểm tra công vụ.
`);
  expect(plan.duties.map((it) => it.times.map((time) => time.recurrence?.every ?? time.continuous))).toEqual([
    [true],
    [true, "year"],
    [],
  ]);
});

test("each of two days of a year recurs where the word stands behind the second", () => {
  const plan = readPlanText(`${head}
I. NHIỆM VỤ
1. Tổng hợp báo cáo 6 tháng trước ngày 01/6 và báo cáo năm trước ngày 15/11 hằng năm.
`);
  expect(plan.duties[0]?.times.map((it) => it.recurrence)).toMatchObject([
    { every: "half-year" },
    { every: "year", dayOfMonth: 1, month: 6 },
    { every: "year", dayOfMonth: 15, month: 11 },
  ]);
});

test("who shall receive citizens is the office, and receiving is what it does", () => {
  const plan = readPlanText(`${head}
I. NHIỆM VỤ
1. Chủ tịch UBND xã tiếp công dân ít nhất 02 ngày mỗi tháng.
2. Phát 500 tờ rơi tới các hộ dân trong quý II/2026.
`);
  expect(plan.duties.map((it) => [it.lead?.text, it.verb])).toEqual([
    ["Chủ tịch UBND xã", "tiếp công dân"],
    [undefined, "phát"],
  ]);
});

test("a duty with a heading and a text is called by its heading", () => {
  const plan = readPlanText(`${head}
I. NHIỆM VỤ
Điều 1. Đối thoại
Tổ chức 02 cuộc đối thoại, một cuộc trước ngày 15/6/2026.
Điều 2. Kiểm tra
Kiểm tra công vụ trong tháng 9/2026.
`);
  expect(plan.duties.map((it) => it.title)).toEqual(["Đối thoại", "Kiểm tra"]);
});

const cells = [
  ["TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm dự kiến"],
  ["I", "Công tác tuyên truyền"],
  ["1", "Tổ chức hội nghị quán triệt", "Phòng Văn hóa - Xã hội", "Các thôn", "Trước ngày 30/4/2026", "01 hội nghị"],
  ["2", "Phát thanh trên loa", "Trung tâm Dịch vụ tổng hợp", "", "Thường xuyên", "Tin, bài"],
  ["II", "Công tác đối thoại"],
  ["1", "Tổ chức đối thoại với Nhân dân", "Văn phòng", "Các thôn", "Quý II/2026", "Biên bản"],
].flat();
const rows = [
  ["I. Công tác tuyên truyền", "Tổ chức hội nghị quán triệt", "Phòng Văn hóa - Xã hội", "Trước ngày 30/4/2026"],
  ["I. Công tác tuyên truyền", "Phát thanh trên loa", "Trung tâm Dịch vụ tổng hợp", "Thường xuyên"],
  ["II. Công tác đối thoại", "Tổ chức đối thoại với Nhân dân", "Văn phòng", "Quý II/2026"],
];
const end = `
I. NHIỆM VỤ
1. Thực hiện theo Phụ lục.

Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

Phạm Thị Ví Dụ

PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ
`;

test("a table whose cells stand one a line between bars, without a gap between rows", () => {
  const plan = readPlanText(`${head}${end}|\n${cells.map((it) => (it === "" ? "|" : `${it}\n|`)).join("\n")}\n`);
  expect(plan.scheduleRows.map((it) => [it.group, it.content?.text, it.lead?.text, it.time?.text])).toEqual(rows);
});

test("a table whose cells stand one a line with nothing between them", () => {
  const plan = readPlanText(`${head}${end}${cells.filter((it) => it !== "").join("\n")}\n`);
  expect(plan.scheduleRows.map((it) => [it.group, it.content?.text, it.lead?.text, it.time?.text])).toEqual(rows);
  expect(plan.scheduleRows[1]).toMatchObject({ support: null, product: { text: "Tin, bài" } });
  expect(coverageOf(plan).unplaced).toBe(0);
});

test("a cell that says “as above” means the one above", () => {
  const table = [
    ["TT", "Nội dung", "Chủ trì", "Thời gian", "Sản phẩm"],
    ["1", "Khảo sát", "Phòng Văn hóa - Xã hội", "Tháng 3/2026", "Báo cáo"],
    ["2", "Tập huấn", "-nt-", "Trước 30/4/2026", "01 lớp"],
    ["3", "Sơ kết", "〃", "nt", "Báo cáo"],
  ];
  const plan = readPlanText(`${head}${end}${table.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`);
  expect(plan.scheduleRows.map((it) => [it.lead?.text, it.times[0]?.day])).toEqual([
    ["Phòng Văn hóa - Xã hội", "2026-03-31"],
    ["Phòng Văn hóa - Xã hội", "2026-04-30"],
    ["Phòng Văn hóa - Xã hội", "2026-04-30"],
  ]);
});

test("a table's header is repeated on the next page", () => {
  const table = [
    ["STT", "Nội dung", "Chủ trì", "Thời gian"],
    ["1", "Khảo sát", "Phòng Kinh tế", "Tháng 3/2026"],
    ["STT", "Nội dung", "Chủ trì", "Thời gian"],
    ["2", "Tập huấn", "Phòng Kinh tế", "Tháng 4/2026"],
  ];
  const plan = readPlanText(`${head}${end}${table.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`);
  expect(plan.scheduleRows.map((it) => it.content.text)).toEqual(["Khảo sát", "Tập huấn"]);
  expect(coverageOf(plan).unplaced).toBe(0);
});

test("lines cut anywhere go on after a comma, a hanging word or a label's unfinished value", () => {
  const plan = readPlanText(`${head}
I. NHIỆM VỤ
1. Kiểm tra công tác dân vận tại các thôn,
Trạm Y tế xã và các trường học trên địa bàn.
a) Đơn vị chủ trì: Ban Xây dựng
Đảng, Văn phòng HĐND và UBND xã.
b) Thời gian thực hiện: Quý II,
III năm 2026.
2. Thực hiện Nghị định số
61/2018/NĐ-CP về một cửa, có hướng dẫn
kèm theo cho từng thôn và
từng hộ dân.
`);
  expect(plan.sections[0]?.children.map((it) => it.children.length)).toEqual([2, 0]);
  expect(plan.duties[0]).toMatchObject({ lead: { text: "Ban Xây dựng Đảng, Văn phòng HĐND và UBND xã" } });
  expect(plan.duties[0]?.times.map((it) => it.day)).toEqual(["2026-06-30", "2026-09-30"]);
  expect(plan.sections[0]?.children[1]?.paragraphs).toHaveLength(1);
});

test("a dash after numbers in parentheses goes on with the row of dashes before them", () => {
  const plan = readPlanText(`${head}
I. NHIỆM VỤ
1.1. Chuẩn bị 02 hội nghị lấy ý kiến Nhân dân.
- Nguyên tắc: Công khai, dân chủ.
(1) Hội nghị thứ nhất: chậm nhất ngày 10/5/2026.
(2) Hội nghị thứ hai: chậm nhất ngày 10/6/2026.
- Đơn vị chủ trì: Văn phòng HĐND và UBND xã.
`);
  expect(plan.duties.map((it) => [it.key, it.lead?.text])).toEqual([["I.1.1", "Văn phòng HĐND và UBND xã"]]);
});

test("the header of a table within a part is no duty", () => {
  const table = [
    ["Nội dung", "Đơn vị chủ trì", "Thời gian"],
    ["Đối thoại với Nhân dân", "Văn phòng", "Trước ngày 30/6/2026"],
  ];
  const plan = readPlanText(`${head}\nI. NỘI DUNG\n\n${table.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`);
  expect(plan.duties).toEqual([]);
  expect(plan.scheduleRows.map((it) => [it.content.text, it.lead?.text])).toEqual([
    ["Đối thoại với Nhân dân", "Văn phòng"],
  ]);
  expect(coverageOf(plan).unplaced).toBe(0);
});

test("the times of a duty may stand in a list below its label", () => {
  const plan = readPlanText(`${head}
I. NHIỆM VỤ

1. Kiểm tra việc công khai

- Danh mục công khai;

* Thời gian thực hiện:

+ Đợt 1: Từ ngày 01/3/2026 đến ngày 14/3/2026.

+ Đợt 2: Từ ngày 02/9/2026 đến ngày 08/9/2026.
`);
  expect(plan.duties.map((it) => it.times.map((time) => time.day))).toEqual([["2026-03-14", "2026-09-08"]]);
});

test("a count of days before the limit is not the limit", () => {
  const table = [
    "TT",
    "Nội dung công việc",
    "Số ngày chậm nhất",
    "Ngày chậm nhất",
    "1",
    "Họp thôn",
    "105 ngày",
    "07/02/2026",
    "2",
    "Báo cáo",
    "95 ngày",
    "17/02/2026",
  ];
  const plan = readPlanText(`${head}${end}${table.join("\n")}\n`);
  expect(plan.scheduleRows.map((it) => it.times[0]?.day)).toEqual(["2026-02-07", "2026-02-17"]);
});

test("“Thứ nhất, …”, “Hai là: …” count like numbers; “Thứ hai, ngày …” is a day of the week", () => {
  const plan = readPlanText(`${head}
I. NHIỆM VỤ
Thứ nhất, tổ chức học tập trước ngày 28/02/2026.
- Học theo nhóm.
Thứ hai, rà soát hương ước; hoàn thành trong quý II/2026.
Một là: họp dân.
Hai là: lấy ý kiến.
II. LỊCH
Thứ hai, ngày 06/4/2026: họp xã.`);
  expect(plan.duties.map(({ key, verb, marker }) => [key, verb, marker?.text])).toEqual([
    ["I.1", "tổ chức", "Thứ nhất,"],
    ["I.1.1", null, "-"],
    ["I.2", "rà soát", "Thứ hai,"],
    ["I.2.1", "họp", "Một là:"],
    ["I.2.2", "lấy ý kiến", "Hai là:"],
  ]);
  expect(plan.sections[1]?.paragraphs.map(({ text }) => text)).toEqual(["Thứ hai, ngày 06/4/2026: họp xã."]);
  expect(coverageOf(plan).unplaced).toBe(0);
});

test("signs for looks nest, and lines drawn with any dash are rules", () => {
  const plan = readPlanText(`UBND XÃ AN HẢI\n─────────\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nDân vận năm 2026\n────────\n
I. PHÂN CÔNG
❖ Phòng Kinh tế
➢ Gửi giấy mời trước ngày 20/8/2026.
➢ Chuẩn bị tài liệu.
❖ Các thôn
➢ Mời bà con.`);
  expect([plan.issuer?.name.text, plan.subject?.text]).toEqual(["UBND XÃ AN HẢI", "Dân vận năm 2026"]);
  expect(plan.assignments.map(({ assignee, duties }) => [assignee.text, duties.length])).toEqual([
    ["Phòng Kinh tế", 2],
    ["Các thôn", 1],
  ]);
  expect(coverageOf(plan).unplaced).toBe(0);
});
