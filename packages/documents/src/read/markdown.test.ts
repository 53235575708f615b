import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "./index.ts";

const text = `**ỦY BAN NHÂN DÂN**
**XÃ LA ÊÊ**
---
Số: 34/KH-UBND

*La Êê, ngày 15 tháng 3 năm 2026*

# KẾ HOẠCH
## Công tác dân vận chính quyền năm 2026

Thực hiện Kế hoạch số 102/KH-UBND ngày 28/01/2026 của UBND tỉnh;

## I. MỤC TIÊU
| STT | Chỉ tiêu | Mức phấn đấu |
|-----|----------|--------------|
| 1 | Tỷ lệ hồ sơ đúng hạn | ≥ 98% |
| 2 | Đối thoại với Nhân dân | 02 cuộc |

## II. NHIỆM VỤ
### 1. Cải cách hành chính
Công khai thủ tục trước ngày 30/6/2026.

## III. TỔ CHỨC THỰC HIỆN
1. **Văn phòng HĐND và UBND xã:** theo dõi, đôn đốc.
`;

test("signs of headings are no words of them, and the heading ends with its line", () => {
  const plan = readPlanText(text);
  expect([plan.kind, plan.subject?.text, plan.issuer?.name.text, plan.number?.text]).toEqual([
    "plan",
    "Công tác dân vận chính quyền năm 2026",
    "ỦY BAN NHÂN DÂN XÃ LA ÊÊ",
    "34",
  ]);
  expect(plan.sections.map((it) => it.heading?.text)).toEqual(["MỤC TIÊU", "NHIỆM VỤ", "TỔ CHỨC THỰC HIỆN"]);
  expect(plan.duties.map((it) => [it.title, it.times[0]?.day])).toEqual([["Cải cách hành chính", "2026-06-30"]]);
  expect(plan.assignments.map((it) => it.assignee.text)).toEqual(["Văn phòng HĐND và UBND xã"]);
  expect(coverageOf(plan).unplaced).toBe(0);
});

test("a table of targets gives each its measure and how much", () => {
  expect(readPlanText(text).targets.map((it) => [it.measure, it.comparison, it.quantity, it.unit])).toEqual([
    ["Tỷ lệ hồ sơ đúng hạn", "at-least", 98, "%"],
    ["Đối thoại với Nhân dân", "exactly", 2, "cuộc"],
  ]);
});

test("a table's rows may have bars between their cells only", () => {
  const plan = readPlanText(
    "KẾ HOẠCH\nDân vận\n\nI. NHIỆM VỤ\n1. Tập huấn.\n\nTM. UBND\nCHỦ TỊCH\n\nLê Mai\n\nPhụ lục I\nDANH MỤC\n\nSTT | Nhiệm vụ | Chủ trì | Hoàn thành\n1 | Tập huấn | Sở Nội vụ | 31/12/2026\n\nPhụ lục II\nCHỈ TIÊU\n\nSTT | Chỉ tiêu | Đơn vị tính | 2026\n1 | Tỷ lệ hài lòng | % | 90\n",
  );
  expect(plan.scheduleRows.map((it) => [it.content.text, it.lead?.text, it.times[0]?.day])).toEqual([
    ["Tập huấn", "Sở Nội vụ", "2026-12-31"],
  ]);
  expect(plan.notes.map((it) => it.code)).not.toContain("number-skipped");
  expect(coverageOf(plan).unplaced).toBe(0);
});

test("a letterhead and a signature in rows of a table are read cell by cell", () => {
  const plan =
    readPlanText(`| UBND TỈNH PHÚ LÂM<br>**SỞ NỘI VỤ** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |
|---|---|
| Số: 1432/KH-SNV | *Phú Lâm, ngày 30 tháng 6 năm 2026* |

**KẾ HOẠCH**
Dân vận chính quyền

I. NHIỆM VỤ

| STT | Nhiệm vụ | Chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Tập huấn | Văn phòng Sở | 15/7/2026 |

| ***Nơi nhận:***<br>- UBND tỉnh;<br>- Lưu: VT. | **TL. GIÁM ĐỐC**<br>**CHÁNH VĂN PHÒNG**<br><br>**Lý Thu Hà** |
|---|---|`);
  expect([plan.issuer?.parentName?.text, plan.issuer?.name.text, plan.number?.text, plan.date?.day]).toEqual([
    "UBND TỈNH PHÚ LÂM",
    "SỞ NỘI VỤ",
    "1432",
    30,
  ]);
  expect(plan.scheduleRows.map((it) => it.content.text)).toEqual(["Tập huấn"]);
  expect(plan.recipients.map((it) => it.text)).toEqual(["UBND tỉnh", "Lưu: VT"]);
  expect([plan.signature?.capacity, plan.signature?.position?.text, plan.signature?.name?.text]).toEqual([
    "TL",
    "CHÁNH VĂN PHÒNG",
    "Lý Thu Hà",
  ]);
  expect(coverageOf(plan).unplaced).toBe(0);
});

test("an annex may have a letterhead of its own, in rows with breaks in their cells", () => {
  const head =
    "| **UBND XÃ**<br>**AN HẢI** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |\n| --- | --- |";
  const end =
    "| *Nơi nhận:*<br>- Các thôn;<br>- Lưu: VT. | **TM. ỦY BAN NHÂN DÂN**<br>**CHỦ TỊCH**<br><br>**Lê Mai** |\n| --- | --- |";
  const table =
    "| TT | Nhiệm vụ | Thời hạn | Chủ trì |\n| --- | --- | --- | --- |\n| 1 | Tập huấn | Tháng 9/2026 | Văn phòng |\n| 2 | Hội thi | Tháng 10/2026 | Đoàn xã |";
  const deeds = Array.from({ length: 60 }, (_, i) => `${i + 1}. Rà soát việc thứ ${i + 1}.\n`).join("\n");
  const plan = readPlanText(
    `${head}\n\n**KẾ HOẠCH**\n**Dân vận năm 2026**\n\n**I. NHIỆM VỤ**\n\n${deeds}\n${end}\n\n${head}\n\n**PHỤ LỤC**\n**PHÂN CÔNG NHIỆM VỤ**\n*(Kèm theo Kế hoạch số 5/KH-UBND)*\n\n${table}\n`,
  );
  expect(plan.scheduleRows.map((it) => [it.content.text, it.lead?.text, it.times[0]?.day])).toEqual([
    ["Tập huấn", "Văn phòng", "2026-09-30"],
    ["Hội thi", "Đoàn xã", "2026-10-31"],
  ]);
  expect(plan.sections.map(({ role }) => role)).toEqual(["duties", "annex"]);
  expect(plan.signature?.name?.text).toBe("Lê Mai");
  expect(coverageOf(plan).unplaced).toBe(0);
});

test("a table in rows ends at the blank line below the line that parts its header from nothing", () => {
  const plan = readPlanText(
    "KẾ HOẠCH\nDân vận\n\nI. NHIỆM VỤ\n\n| TT | Nội dung | Chủ trì |\n| --- | --- | --- |\n\n1. Tập huấn.\n\n2. Hội thi.\n\n| TT | Nội dung | Chủ trì |\n| --- | --- | --- |\n| 1 | Họp | Văn phòng |\n",
  );
  expect(plan.duties.map(({ title }) => title)).toEqual(["Tập huấn", "Hội thi"]);
  expect(plan.scheduleRows.map(({ content }) => content.text)).toEqual(["Họp"]);
});
