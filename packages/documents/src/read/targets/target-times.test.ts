import { expect, it } from "vitest";
import { readPlanText } from "../index.ts";

const targetsOf = (...lines: string[]) =>
  readPlanText(
    [
      "KẾ HOẠCH",
      "Xây dựng nông thôn mới năm 2026",
      "",
      "I. MỤC TIÊU",
      ...lines,
      "",
      "II. NHIỆM VỤ",
      "1. Mở lớp tập huấn.",
    ].join("\n"),
  ).targets.map(({ quantity, unit, time }) => `${quantity} ${unit}: ${time?.day ?? "–"}`);

it("a target has the day by which its own clause says it is to be reached", () => {
  expect(
    targetsOf(
      "- Đến hết năm 2026: Có 90% hộ dùng nước sạch.",
      "- Phấn đấu đến năm 2030, 95% hộ có nhà vệ sinh.",
      "- Thực hiện Chương trình nông thôn mới đến năm 2030, xây dựng 02 mô hình.",
      "- Vận động hiến 500 m2 đất trước ngày 01/8/2026.",
      "- Đến ngày 30/6/2026 đạt 60% hộ phân loại rác; đến ngày 31/12/2026 đạt 85% hộ.",
    ),
  ).toEqual([
    "90 %: 2026-12-31",
    "95 %: 2030-12-31",
    "2 mô hình: –",
    "500 m2: 2026-08-01",
    "60 %: 2026-06-30",
    "85 %: 2026-12-31",
  ]);
});

it("or the day of the heading above it, where that names one alone", () => {
  expect(
    targetsOf("1. Mục tiêu đến năm 2030", "- Có 90% hộ dùng nước sạch.", "- Trước ngày 01/8/2026 xây 02 cầu.")[0],
  ).toBe("90 %: 2030-12-31");
  expect(targetsOf("1. Mục tiêu đến năm 2030, tầm nhìn đến năm 2045", "- Có 90% hộ dùng nước sạch.")).toEqual([
    "90 %: –",
  ]);
});

it("no day is made of a period, a beginning or the plan's own year", () => {
  expect(
    targetsOf(
      "- Năm 2026 xây dựng 02 mô hình.",
      "- Giai đoạn 2026 - 2030 giảm 3% hộ nghèo.",
      "- Từ tháng 4/2026 có 01 tổ.",
    ),
  ).toEqual(["2 mô hình: –", "3 %: –", "1 tổ: –"]);
});
