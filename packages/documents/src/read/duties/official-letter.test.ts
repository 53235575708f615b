import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "../index.ts";

const letter = (body: string) =>
  readPlanText(`ỦY BAN NHÂN DÂN
XÃ SUỐI ĐÁ

Số: 215/UBND-VHXH
V/v hướng dẫn người dân
nộp hồ sơ qua mạng

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Suối Đá, ngày 16 tháng 4 năm 2026

Kính gửi:
- Các phòng thuộc UBND xã;
- Trưởng các thôn.

${body}

Nơi nhận:
- Như trên;
- Lưu: VT.

TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG

Hồ Thị Mai`);
const told = (body: string) =>
  letter(body).assignments.map(({ assignee, duties }) => [
    assignee.text,
    ...duties.flatMap(({ times }) => times.map(({ day }) => day)),
  ]);

test("a letter has no title: what it is about stands below its number, whom it is for above its text", () => {
  const read = letter("Để kịp thời gian, UBND xã yêu cầu các phòng thực hiện nghiêm.");
  expect([read.kind, read.kindName, read.number?.text, read.symbol?.text]).toEqual([
    "official-letter",
    null,
    "215",
    "UBND-VHXH",
  ]);
  expect([read.issuer?.name.text, read.subject?.text, read.place?.text, read.year]).toEqual([
    "ỦY BAN NHÂN DÂN XÃ SUỐI ĐÁ",
    "V/v hướng dẫn người dân nộp hồ sơ qua mạng",
    "Suối Đá",
    2026,
  ]);
  expect(read.preamble.map(({ text }) => text).slice(0, 3)).toEqual([
    "Kính gửi:",
    "- Các phòng thuộc UBND xã;",
    "- Trưởng các thôn.",
  ]);
  expect(read.signature?.name?.text).toBe("Hồ Thị Mai");
  expect(coverageOf(read).unplaced).toBe(0);
});

test.each([
  [
    "numbers",
    "Chủ tịch UBND xã yêu cầu:\n\n1. Trung tâm Phục vụ hành chính công bố trí 02 người hướng dẫn trước ngày 25/4/2026.\n\n2. Trưởng các thôn:\n\na) Lập danh sách gửi trước ngày 30/4/2026;\n\nb) Thông báo đến từng hộ.",
  ],
  [
    "dashes",
    "Chủ tịch UBND xã yêu cầu:\n\n- Trung tâm Phục vụ hành chính công bố trí 02 người hướng dẫn trước ngày 25/4/2026.\n\n- Trưởng các thôn lập danh sách gửi trước ngày 30/4/2026.",
  ],
  [
    "prose",
    "UBND xã gửi kèm hướng dẫn của tỉnh. Giao Trung tâm Phục vụ hành chính công bố trí 02 người hướng dẫn trước ngày 25/4/2026.\n\nĐề nghị Trưởng các thôn lập danh sách gửi trước ngày 30/4/2026.",
  ],
])("a letter tells by %s who shall do what by when", (_, body) => {
  expect(told(body)).toEqual([
    ["Trung tâm Phục vụ hành chính công", "2026-04-25"],
    ["Trưởng các thôn", "2026-04-30"],
  ]);
});

test("a letter with parts of its own is read part by part, and a plan may address somebody", () => {
  const parts =
    "I. MỤC ĐÍCH\n1. Phòng Kinh tế cần được giúp.\n\nII. TỔ CHỨC THỰC HIỆN\n1. Công an xã báo cáo trước ngày 25/4/2026.";
  expect(told(parts)).toEqual([["Công an xã", "2026-04-25"]]);
  expect(readPlanText(`Số: 5/KH-UBND\n\nKẾ HOẠCH\nA năm 2026\n\nKính gửi: Các thôn\n\nI. NHIỆM VỤ\n1. Họp.`).kind).toBe(
    "plan",
  );
});

test("a part about something names nobody", () => {
  const notice = readPlanText(
    "UBND XÃ SUỐI ĐÁ\nSố: 4/TB-UBND\nSuối Đá, ngày 6 tháng 4 năm 2026\nTHÔNG BÁO\nKết luận cuộc họp\n\nI. VỀ TÌNH HÌNH\n\n1. Nước sông đã rút.\n\nII. NHIỆM VỤ\n\n1. Công an xã trực ở bến đò.\n",
  );
  expect(notice.assignments.map(({ assignee }) => assignee.text)).not.toContain("VỀ TÌNH HÌNH");
});
