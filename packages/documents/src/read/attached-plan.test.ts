import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "./index.ts";

const head = (body: string) => `ỦY BAN NHÂN DÂN
XÃ AN HẢI

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

${body}`;

test("a plan that a decision puts into force is read with its own letterhead above it", () => {
  const plan = readPlanText(`${head("Số: 30/QĐ-UBND\n\nAn Hải, ngày 12 tháng 3 năm 2026")}

QUYẾT ĐỊNH
Ban hành Kế hoạch chuyển đổi số năm 2026

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch chuyển đổi số.

Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

Hồ Văn An

${head("KẾ HOẠCH\nChuyển đổi số năm 2026\n(Ban hành kèm theo Quyết định số 30/QĐ-UBND ngày 12/3/2026 của UBND xã)")}

I. MỤC TIÊU

1. 100% văn bản được gửi qua mạng.

II. NHIỆM VỤ

1. Nâng cấp 04 điểm wifi trong quý II/2026.

III. TỔ CHỨC THỰC HIỆN

1. Các thôn

- Củng cố tổ công nghệ số./.`);
  expect(coverageOf(plan).unplaced).toBe(0);
  expect([plan.kind, plan.number?.text]).toEqual(["decision", "30"]);
  expect(plan.duties.map((it) => [it.title, it.times[0]?.day])).toEqual([
    ["Nâng cấp 04 điểm wifi trong quý II/2026", "2026-06-30"],
  ]);
  expect(plan.assignments.map((it) => it.assignee.text)).toEqual(["Các thôn"]);
  expect(plan.targets.map((it) => it.quantity)).toEqual([100, 4]);
});

test("an annex may have a letterhead of its own, which is no part of the plan", () => {
  const plan = readPlanText(`${head("KẾ HOẠCH\nKiểm tra năm 2026")}

I. NỘI DUNG

Theo lịch kèm theo.

CHỦ TỊCH

Hồ Văn An

${head("LỊCH KIỂM TRA")}

| TT | Nội dung | Chủ trì | Thời gian |
| 1 | Sổ thu chi của thôn | Văn phòng | Tháng 4/2026 |
`);
  expect(coverageOf(plan).unplaced).toBe(0);
  expect(plan.sections.map(({ heading }) => heading?.text)).toEqual(["NỘI DUNG", "LỊCH KIỂM TRA"]);
  expect(plan.scheduleRows.length).toBe(1);
});

test("annexes that are counted in small letters are parts of their own", () => {
  const row = "| TT | Nội dung | Chủ trì |\n| 1 | Họp dân | Các thôn |";
  const { sections } = readPlanText(
    `${head("KẾ HOẠCH\nKiểm tra năm 2026")}\n\nI. NỘI DUNG\n\nTheo biểu.\n\nCHỦ TỊCH\n\nHồ Văn An\n\nBiểu số 01\n\n${row}\n\nBiểu số 02\n\n${row}\n`,
  );
  expect(sections.map(({ heading }) => heading?.text)).toEqual(["NỘI DUNG", "Biểu số 01", "Biểu số 02"]);
});
