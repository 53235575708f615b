import { expect, test } from "vitest";
import { checkDocument } from "../check/index.ts";
import { aContext } from "../check/examples/checked.ts";
import { readPlanText } from "./index.ts";

const read = (symbol: string, title: string, body: string) =>
  readPlanText(`ỦY BAN NHÂN DÂN
XÃ AN HẢI

Số: 03/${symbol}-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

An Hải, ngày 20 tháng 8 năm 2026

${title}

${body}

Nơi nhận:
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Hồ Văn An`);
const parts = "I. NHIỆM VỤ\n1. Diễn tập trong tháng 9/2026.\n\nII. TỔ CHỨC THỰC HIỆN\n1. Các thôn: Sơ tán dân.";

test.each([
  ["PA", "PHƯƠNG ÁN", "plan"],
  ["ĐA", "ĐỀ ÁN", "programme"],
  ["QC", "QUY CHẾ", "unknown"],
])("%s: %s has its letterhead, its name and its symbol", (symbol, name, kind) => {
  const plan = read(symbol, `${name}\nỨng phó với lũ năm 2026`, parts);
  expect([plan.kind, plan.kindName?.text, plan.subject?.text, plan.number?.text, plan.date?.day]).toEqual([
    kind,
    name,
    "Ứng phó với lũ năm 2026",
    "03",
    20,
  ]);
  const said = (document: typeof plan) =>
    checkDocument(document, aContext()).filter(({ ruleId }) => /^form\.(?!ending)/.test(ruleId)).length;
  expect(said(plan)).toBe(0);
  expect(said(read("KH".replace(symbol, "TB"), `${name}\nỨng phó với lũ năm 2026`, parts))).toBe(1);
});

test("a document under a title of no known kind still has its number and its date", () => {
  const { number, issuer, date } = read("LTD", "LỊCH TIẾP CÔNG DÂN\nTháng 9 năm 2026", parts);
  expect([number?.text, issuer?.name.text, date?.month]).toEqual(["03", "ỦY BAN NHÂN DÂN XÃ AN HẢI", 8]);
});

test("what a meeting concluded tells each of those it names", () => {
  const { assignments, duties } = read(
    "TB",
    "THÔNG BÁO\nKết luận cuộc họp giao ban tháng 8",
    `1. Về đầu tư công: Phòng Kinh tế hoàn thiện hồ sơ trước ngày 30/9/2026.
2. Văn phòng tham mưu văn bản chấn chỉnh kỷ cương.
3. Giao Công an xã tăng cường tuần tra dịp lễ.`,
  );
  expect(assignments.map((it) => it.assignee.text)).toEqual(["Văn phòng", "Công an xã"]);
  expect(duties.map((it) => [it.lead?.text, it.times[0]?.day])).toEqual([["Phòng Kinh tế", "2026-09-30"]]);
});

test("a table of sessions gives each its day, its place and who chairs it", () => {
  const { scheduleRows } = read(
    "KH",
    "KẾ HOẠCH\nĐối thoại năm 2026",
    `I. THỜI GIAN, ĐỊA ĐIỂM
|
TT
|
Thời gian
|
Địa điểm
|
Thành phần
|
Chủ trì
|
1
|
08 giờ 00, ngày 25/9/2026 (thứ Sáu)
|
Nhà văn hóa thôn An Bình
|
Nhân dân thôn
|
Chủ tịch UBND
|`,
  );
  expect(scheduleRows.map((it) => [it.content.text, it.times[0]?.day, it.lead?.text])).toEqual([
    ["Nhà văn hóa thôn An Bình", "2026-09-25", "Chủ tịch UBND"],
  ]);
});

test("a day and a month with a dash between them are a day without its year", () => {
  const { duties } = read(
    "KH",
    "KẾ HOẠCH\nDân vận năm 2026",
    "I. NHIỆM VỤ\n1. Báo cáo Tỉnh uỷ năm (trước ngày 25-11).",
  );
  expect(duties[0]?.times.map((it) => [it.text, it.day])).toEqual([["trước ngày 25-11", null]]);
});
