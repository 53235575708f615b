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
