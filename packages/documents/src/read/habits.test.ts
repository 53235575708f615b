import { expect, test } from "vitest";
import { readPlanText } from "./index.ts";

const head = `UBND XÃ AN HẢI

Số: 08/KH-UBND

An Hải, ngày 20 tháng 01 năm 2026

KẾ HOẠCH
Công tác dân vận năm 2026
`;
const read = (body: string) => readPlanText(`${head}\n${body}`);
const named = (plan: ReturnType<typeof read>) =>
  plan.assignments.map((it) => [it.assignee.text, ...it.duties.map((duty) => duty.title)]);

test("items that each carry their own time and people below their title are duties of their own", () => {
  const { duties, assignments } = read(`III/ NỘI DUNG CÔNG VIỆC:
1/ Tuyên truyền Luật Đất đai:
Thời gian: quý 2/2026. Người thực hiện: đ/c Phó Chủ tịch Hội.
2/ Góp ý với chính quyền:
Thời gian: tháng 9/2026. Người thực hiện: Ban Thường vụ.
IV/ CHẾ ĐỘ BÁO CÁO:
Các chi hội báo cáo về Hội vào ngày 20 của tháng cuối quý.`);
  expect(duties.map((it) => [it.title, it.lead?.text, it.times[0]?.day])).toEqual([
    ["Tuyên truyền Luật Đất đai", "đ/c Phó Chủ tịch Hội", "2026-06-30"],
    ["Góp ý với chính quyền", "Ban Thường vụ", "2026-09-30"],
  ]);
  expect(assignments.map((it) => [it.assignee.text, it.duties[0]?.times[0]?.recurrence])).toEqual([
    ["Các chi hội", { every: "quarter", dayOfMonth: 20, month: null }],
  ]);
});

test("the text right below a heading in capitals is its text, also where blank lines part the paragraphs", () => {
  const { sections } = read(`I. QUAN ĐIỂM
Dân vận là việc của mọi người.

II. MỤC TIÊU

1. Xây dựng 02 mô hình.

III. KINH PHÍ
Từ ngân sách xã.`);
  expect(sections.map((it) => [it.heading?.text, it.paragraphs.length])).toEqual([
    ["QUAN ĐIỂM", 1],
    ["MỤC TIÊU", 0],
    ["KINH PHÍ", 1],
  ]);
});

test("whoever is looked at is named whole, and what they shall do comes after", () => {
  expect(
    named(
      read(`I. TỔ CHỨC THỰC HIỆN
1. Đề nghị các chi bộ được kiểm tra chuẩn bị hồ sơ.
2. Ban Công tác Mặt trận các thôn được giám sát mời đại diện Nhân dân.
3. Ban Thường trực Ủy ban MTTQ xã quyết định thành lập Đoàn giám sát; tổng hợp kết quả.
4. Mỗi tổ chức nhận đỡ đầu một mô hình.`),
    ),
  ).toEqual([
    ["các chi bộ được kiểm tra", "chuẩn bị hồ sơ"],
    ["Ban Công tác Mặt trận các thôn được giám sát", "mời đại diện Nhân dân"],
    ["Ban Thường trực Ủy ban MTTQ xã", "quyết định thành lập Đoàn giám sát"],
    ["Mỗi tổ chức", "nhận đỡ đầu một mô hình"],
  ]);
});

test("who sits on a board is told nothing by that; the list goes on below them", () => {
  expect(
    named(
      read(`I. TỔ CHỨC THỰC HIỆN
- Ban chỉ đạo thực hiện Quy chế dân chủ gồm:
1. Bà Hồ Mai – Hiệu trưởng – Trưởng ban
2. Ông Lê Rế – Chủ tịch Công đoàn – Phó ban
- Công đoàn: giám sát việc thực hiện.
- Tổng phụ trách Đội: tổ chức hộp thư cho học sinh.`),
    ),
  ).toEqual([
    ["Công đoàn", "giám sát việc thực hiện"],
    ["Tổng phụ trách Đội", "tổ chức hộp thư cho học sinh"],
  ]);
});

test("a name with a dash in it is whole, and who supports stands apart behind a semicolon", () => {
  const { duties } = read(`I. NHIỆM VỤ
1. Họp dân. Chủ trì: Phòng Kinh tế; phối hợp: Trưởng thôn. Thời gian: tháng 3/2026.
2. Dạy nghề. Chủ trì: Phòng Văn hóa - Xã hội. Thời gian: tối thiểu một lần trước khi thu hồi đất.
3. Mỗi quý tổ chức một buổi đối thoại.`);
  expect(duties.map((it) => [it.lead?.text, it.support?.text, it.times[0]?.text])).toEqual([
    ["Phòng Kinh tế", "Trưởng thôn", "tháng 3/2026"],
    ["Phòng Văn hóa - Xã hội", undefined, "tối thiểu một lần trước khi thu hồi đất"],
    [undefined, undefined, "Mỗi quý"],
  ]);
});

test("months in a row, a month of each year, and when something only begins", () => {
  const timesOf = (text: string) =>
    read(`I. NHIỆM VỤ\n1. Họp thôn. Thời gian: ${text}.`).duties[0]?.times.map(
      (it) => it.day ?? (it.recurrence && [it.recurrence.every, it.recurrence.month]),
    );
  expect(timesOf("Tháng 4, 6, 9/2026")).toEqual(["2026-04-30", "2026-06-30", "2026-09-30"]);
  expect(timesOf("quý II, III và IV/2026")).toEqual(["2026-06-30", "2026-09-30", "2026-12-31"]);
  expect(timesOf("tháng 10 hằng năm")).toEqual([["year", 10]]);
  expect(timesOf("quý III hằng năm")).toEqual([["year", 9]]);
  expect(timesOf("Từ tháng 4/2026")).toEqual([null]);
  expect(timesOf("Từ tháng 4/2026 đến tháng 6/2026")).toEqual(["2026-06-30"]);
});

test("a rate is one measure with all it counts, and square metres are no metres", () => {
  const { targets, duties } = read(`I. NHIỆM VỤ
+ Tỷ lệ giải quyết đơn khiếu nại, tố cáo đạt từ 90% trở lên.
+ Vận động Nhân dân hiến 2.000 m2 đất.`);
  expect(targets.map((it) => [it.measure, it.quantity, it.unit])).toEqual([
    ["Tỷ lệ giải quyết đơn khiếu nại, tố cáo", 90, "%"],
    ["m2 đất", 2000, "m2"],
  ]);
  expect(duties.map((it) => it.verb)).toEqual(["vận động"]);
});

test("articles count through all parts", () => {
  const { notes } = read(
    "Phần thứ nhất\nNỘI DUNG PHỐI HỢP\nĐiều 1. Tuyên truyền\nĐiều 2. Giám sát\nPhần thứ hai\nTRÁCH NHIỆM\nĐiều 3. Mặt trận xã\nĐiều 5. Ủy ban nhân dân xã",
  );
  expect(notes.filter(({ code }) => code === "number-skipped")).toHaveLength(1);
});

test("a law named behind one of its articles is a basis too", () => {
  const { legalBases } = read(
    "Thực hiện Điều 22 của Luật Tổ chức chính quyền địa phương năm 2025;\n\nI. NHIỆM VỤ\n1. Đối thoại.",
  );
  expect(legalBases.map((it) => [it.kind, it.title])).toEqual([["Luật", "Tổ chức chính quyền địa phương"]]);
});

test("a table of models is a schedule by what is done, by whom and when", () => {
  const { scheduleRows } = read(
    "I. NHIỆM VỤ\n1. Đăng ký mô hình.\n\n| TT | Tên mô hình | Đơn vị thực hiện | Thời gian |\n| 1 | Hàng rào xanh | Chi hội Phụ nữ | Tháng 3/2026 |\n",
  );
  expect(scheduleRows.map((it) => [it.content.text, it.lead?.text, it.times[0]?.day])).toEqual([
    ["Hàng rào xanh", "Chi hội Phụ nữ", "2026-03-31"],
  ]);
});
