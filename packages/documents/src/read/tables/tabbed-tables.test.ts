import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "../index.ts";

const rowsOf = (table: string) => {
  const plan = readPlanText(
    `KẾ HOẠCH\nDân chủ năm 2026\n\nI. NHIỆM VỤ\n\n${table}\n\nII. TỔ CHỨC THỰC HIỆN\n1. Các thôn: Họp dân.`,
  );
  expect(coverageOf(plan).unplaced).toBe(0);
  expect(plan.duties).toEqual([]);
  expect(plan.assignments.map((it) => it.assignee.text)).toEqual(["Các thôn"]);
  return plan.scheduleRows.map((it) => [it.group, it.content.text, it.lead?.text, it.times[0]?.day]);
};

test("cells between tabs may have lines of their own, and the header need not begin with a number", () => {
  expect(
    rowsOf(`Thời gian\tNội dung công việc\tNgười thực hiện
Tháng 9/2026\t- Kiện toàn Ban chỉ đạo.
- Tổ chức hội nghị.\tHiệu trưởng,
Công đoàn
Tháng 01/2027\t- Sơ kết; báo cáo trước 15/01/2027.\tBan chỉ đạo`),
  ).toEqual([
    [null, "- Kiện toàn Ban chỉ đạo. - Tổ chức hội nghị.", "Hiệu trưởng, Công đoàn", "2026-09-30"],
    [null, "- Sơ kết; báo cáo trước 15/01/2027.", "Ban chỉ đạo", "2027-01-31"],
  ]);
});

test("groups take fewer cells, and empty ones at the end may be missing", () => {
  expect(
    rowsOf(`TT\tNội dung\tChủ trì\tThời gian\tGhi chú
I\tTuyên truyền
1\tPhát thanh\tVăn phòng\tQuý I/2026\t
2\tNiêm yết\tCông an xã\tTháng 5/2026`),
  ).toEqual([
    ["I. Tuyên truyền", "Phát thanh", "Văn phòng", "2026-03-31"],
    ["I. Tuyên truyền", "Niêm yết", "Công an xã", "2026-05-31"],
  ]);
});
