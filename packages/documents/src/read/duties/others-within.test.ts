import { expect, test } from "vitest";
import { readPlanText } from "../index.ts";

const duties = (body: string) =>
  readPlanText(
    `UBND XÃ AN HẢI\n\nSố: 08/KH-UBND\n\nAn Hải, ngày 20 tháng 01 năm 2026\n\nKẾ HOẠCH\nCông tác dân vận năm 2026\n\nI. NHIỆM VỤ\n${body}\n\nNơi nhận:\n- Lưu: VT.\n`,
  ).duties;
const told = (body: string) =>
  duties(body).map(({ title, lead, support, times }) => [
    title,
    lead?.text ?? null,
    support?.text ?? null,
    times.map(({ day }) => day),
  ]);

test("a sentence that only says whose a deed is and when is no deed of its own", () => {
  expect(
    told(
      "1. Tổ chức 01 hội thi kể chuyện. Giao Phòng Kinh tế phối hợp với Đoàn Thanh niên xã thực hiện trong tháng 8/2026.",
    ),
  ).toEqual([["Tổ chức 01 hội thi kể chuyện", "Phòng Kinh tế", "Đoàn Thanh niên xã", ["2026-08-31"]]]);
  expect(told("1. Lát gạch sân nhà văn hóa trước ngày 30/6/2026. Giao Phòng Kinh tế chủ trì.")).toEqual([
    ["Lát gạch sân nhà văn hóa trước ngày 30/6/2026", "Phòng Kinh tế", null, ["2026-06-30"]],
  ]);
  expect(told("1. Trồng cây ven đường. Giao Phòng Kinh tế hướng dẫn chọn giống cây.")).toHaveLength(2);
});

test("who is told something in the next clause of a duty has a duty of their own", () => {
  expect(
    told(
      "1. Các thôn đăng ký mô hình trước ngày 28/02/2026; Phòng Kinh tế thẩm định, trình Chủ tịch UBND xã trước ngày 15/3/2026.",
    ).map(([, lead, , days]) => [lead, days]),
  ).toEqual([
    ["Các thôn", ["2026-02-28"]],
    ["Phòng Kinh tế", ["2026-03-15"]],
  ]);
  expect(told("1. Các thôn họp dân trước ngày 28/02/2026. Phòng Kinh tế chủ trì.")).toHaveLength(1);
});

test("a count of rounds above the rounds themselves is no further duty", () => {
  const body =
    "1. Đối thoại với Nhân dân: 02 hội nghị.\n- Hội nghị thứ nhất: ngày 20/5/2026, tại xã.\n- Hội nghị thứ hai: ngày 20/10/2026, tại thôn Gò Da.";
  expect(duties(body).map(({ title }) => title.slice(0, 17))).toEqual(["Hội nghị thứ nhất", "Hội nghị thứ hai:"]);
});

test("a part on meetings and reports tells each who is named in it, and a name ends where it says who is the secretary", () => {
  const plan = readPlanText(
    "UBND XÃ AN HẢI\n\nSố: 08/KH-UBND\n\nAn Hải, ngày 20 tháng 01 năm 2026\n\nKẾ HOẠCH\nCông tác dân vận năm 2026\n\nI. PHÂN CÔNG\n1. Công chức phụ trách dân tộc là thư ký, ghi biên bản các cuộc họp.\n\nII. CHẾ ĐỘ HỘI HỌP, BÁO CÁO\nBan Chỉ đạo họp định kỳ mỗi quý một lần. Các thôn báo cáo trước ngày 20 hằng tháng.\n\nNơi nhận:\n- Lưu: VT.\n",
  );
  expect(
    plan.assignments.map(({ assignee, duties: [duty] }) => [assignee.text, duty?.times[0]?.recurrence?.every]),
  ).toEqual([
    ["Công chức phụ trách dân tộc", undefined],
    ["Ban Chỉ đạo", "quarter"],
    ["Các thôn", "month"],
  ]);
});
