import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "./index.ts";

const head =
  "UBND XÃ AN HẢI\n\nSố: 08/KH-UBND\n\nAn Hải, ngày 20 tháng 01 năm 2026\n\nKẾ HOẠCH\nHội nghị đối thoại năm 2026\n\n";
const body = (bold: string) => `MỤC ĐÍCH

${bold}Yêu cầu${bold}

Đối thoại dân chủ, đúng trọng tâm.

NỘI DUNG, THỜI GIAN, ĐỊA ĐIỂM

Nội dung: trả lời kiến nghị của Nhân dân.

Thời gian: ngày 22 tháng 5 năm 2026.

Địa điểm: Nhà văn hóa xã.

TỔ CHỨC THỰC HIỆN

${bold}Văn phòng HĐND và UBND xã${bold}

Chuẩn bị hội trường trước ngày 15/5/2026.

${bold}Trưởng các thôn${bold}

Mời bà con dự họp.

Nơi nhận:
- Lưu: VT.
`;

test.each(["**", ""])("parts without numbers: capitals hold what stands below them (marks: “%s”)", (bold) => {
  const plan = readPlanText(head + body(bold));
  expect(plan.sections.map((it) => [it.heading?.text, it.role, it.children.length])).toEqual([
    ["MỤC ĐÍCH", "purpose", 1],
    ["NỘI DUNG, THỜI GIAN, ĐỊA ĐIỂM", "duties", 0],
    ["TỔ CHỨC THỰC HIỆN", "assignments", 2],
  ]);
  expect(plan.assignments.map((it) => [it.assignee.text, it.duties.length])).toEqual([
    ["Văn phòng HĐND và UBND xã", 1],
    ["Trưởng các thôn", 1],
  ]);
  expect(coverageOf(plan).unplaced).toBe(0);
});

test("what, when and where of one meeting are one duty", () => {
  const plan = readPlanText(head + body(""));
  expect(plan.duties.map((it) => it.times.map((time) => time.day))).toEqual([["2026-05-22"]]);
});

test("capitals without a numeral hold the numbers below them, each part counting anew", () => {
  const plan = readPlanText(`${head}Căn cứ Luật Thanh niên ngày 16/6/2020;
Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:
MỤC ĐÍCH, YÊU CẦU
1. Thanh niên được nghe và được trả lời tại chỗ.
2. Nội dung chuẩn bị trước, không dàn trải.
NỘI DUNG
1. Chuẩn bị hội nghị
Văn phòng HĐND và UBND xã tổng hợp ý kiến trước ngày 05/3/2026.
2. Sau hội nghị
a) Ban hành thông báo kết luận trước ngày 02/4/2026.
TỔ CHỨC THỰC HIỆN
1. Xã đoàn: lập danh sách đại biểu trước ngày 10/3/2026.
2. Công an xã: bảo đảm trật tự.

Nơi nhận:
- Lưu: VT.
`);
  expect(plan.sections.map((it) => [it.heading?.text, it.role, it.children.length])).toEqual([
    ["MỤC ĐÍCH, YÊU CẦU", "purpose", 2],
    ["NỘI DUNG", "duties", 2],
    ["TỔ CHỨC THỰC HIỆN", "assignments", 2],
  ]);
  expect(plan.assignments.map((it) => it.assignee.text)).toEqual(["Xã đoàn", "Công an xã"]);
  expect(plan.duties.map((it) => it.times.map(({ day }) => day))).toEqual([["2026-03-05"], ["2026-04-02"]]);
});
