import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "./index.ts";

const whole =
  "ỦY BAN NHÂN DÂN XÃ AN HẢI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 33/KH-UBND An Hải, ngày 14 tháng 02 năm 2026 KẾ HOẠCH Thực hiện công tác dân vận năm 2026 Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022; Thực hiện Kế hoạch số 08/KH-UBND ngày 10/01/2026 của UBND tỉnh, UBND xã An Hải xây dựng kế hoạch như sau: I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích - Nâng cao nhận thức của cán bộ. - Tạo đồng thuận trong Nhân dân. 2. Yêu cầu - Triển khai đồng bộ. II. NHIỆM VỤ 1. Tuyên truyền trên hệ thống truyền thanh xã mỗi tuần 01 lần. 2. Xây dựng 02 mô hình “Dân vận khéo”, hoàn thành trước ngày 30/10/2026. III. TỔ CHỨC THỰC HIỆN 1. Công chức Văn phòng - Thống kê: Theo dõi, đôn đốc. 2. Trưởng các thôn: Phổ biến Kế hoạch đến Nhân dân. Trên đây là Kế hoạch thực hiện công tác dân vận năm 2026./. Nơi nhận: - UBND tỉnh; - TT Đảng ủy, HĐND xã; - Các thôn; - Lưu: VT. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Mai";

test("a document that lost all its line ends is read as one that has them", () => {
  const plan = readPlanText(whole);
  expect(coverageOf(plan).unplaced).toBe(0);
  expect([plan.issuer?.name.text, plan.number?.text, plan.symbol?.text, plan.place?.text]).toEqual([
    "ỦY BAN NHÂN DÂN XÃ AN HẢI",
    "33",
    "KH-UBND",
    "An Hải",
  ]);
  expect([plan.date?.day, plan.date?.month, plan.date?.year, plan.kind, plan.subject?.text]).toEqual([
    14,
    2,
    2026,
    "plan",
    "Thực hiện công tác dân vận năm 2026",
  ]);
  expect(plan.legalBases.map(({ kind, number }) => [kind, number])).toEqual([
    ["Luật", ""],
    ["Kế hoạch", "08/KH-UBND"],
  ]);
  expect(plan.sections.map(({ children }) => children.map(({ children: below }) => below.length))).toEqual([
    [2, 1],
    [0, 0],
    [0, 0],
  ]);
  expect(plan.duties.map(({ title }) => title)).toEqual([
    "Tuyên truyền trên hệ thống truyền thanh xã mỗi tuần 01 lần",
    "Xây dựng 02 mô hình “Dân vận khéo”, hoàn thành trước ngày 30/10/2026",
  ]);
  expect(plan.assignments.map(({ assignee }) => assignee.text)).toEqual([
    "Công chức Văn phòng - Thống kê",
    "Trưởng các thôn",
  ]);
  expect(plan.closing.map(({ text }) => text)).toEqual(["Trên đây là Kế hoạch thực hiện công tác dân vận năm 2026./."]);
  expect(plan.recipients.map(({ text }) => text)).toEqual(["UBND tỉnh", "TT Đảng ủy, HĐND xã", "Các thôn", "Lưu: VT"]);
  expect([plan.signature?.capacity, plan.signature?.position?.text, plan.signature?.name?.text]).toEqual([
    "KT",
    "PHÓ CHỦ TỊCH",
    "Lê Mai",
  ]);
});

test("the same without a place before the day, and with a chairman who signs for nobody", () => {
  const plan = readPlanText(
    whole
      .replace("An Hải, ngày 14 tháng 02 năm 2026 KẾ HOẠCH", "ngày 14 tháng 02 năm 2026 KẾ HOẠCH")
      .replace("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "CHỦ TỊCH"),
  );
  expect([plan.date?.day, plan.subject?.text]).toEqual([14, "Thực hiện công tác dân vận năm 2026"]);
  expect([plan.signature?.capacity, plan.signature?.position?.text, plan.signature?.name?.text]).toEqual([
    null,
    "CHỦ TỊCH",
    "Lê Mai",
  ]);
});

test("a letterhead on one line, with the text below it in lines of its own, is parted too", () => {
  const at = whole.indexOf("I. MỤC ĐÍCH");
  const plan = readPlanText(`${whole.slice(0, at).trimEnd()}\n\nI. NHIỆM VỤ\n\n1. Tuyên truyền.\n\n2. Đối thoại.\n`);
  expect([plan.issuer?.name.text, plan.subject?.text, plan.legalBases.length]).toEqual([
    "ỦY BAN NHÂN DÂN XÃ AN HẢI",
    "Thực hiện công tác dân vận năm 2026",
    2,
  ]);
  expect(coverageOf(plan).unplaced).toBe(0);
});
