import { describe, expect, it } from "vitest";
import type { PlanDocument, WrittenTime } from "./plan-document.ts";
import { dayInPlansYear } from "./plans-year.ts";

const span = { start: 0, end: 1 };
const aTime = (text: string, named: Partial<WrittenTime> = {}): WrittenTime => ({
  text,
  span,
  day: null,
  recurrence: null,
  continuous: false,
  relative: null,
  ...named,
});
type Issued = [year: number | null, month: number | null, day: number | null];
const aPlanOf = (subject: string | null, [year, month, day]: Issued = [2026, 1, 9]) => ({
  subject: subject === null ? null : { text: subject, span },
  year: 2026,
  date: { year, month, day, span } as PlanDocument["date"],
});
const plan = aPlanOf("Công tác dân vận chính quyền năm 2026");

describe("a time without a year in a plan that is made for one year", () => {
  it.each([
    ["trước ngày 15/6", "2026-06-15"],
    ["chậm nhất là ngày 5 tháng 12", "2026-12-05"],
    ["30/11", "2026-11-30"],
    ["trong tháng 8", "2026-08-31"],
    ["Tháng 2", "2026-02-28"],
    ["trong Quý III", "2026-09-30"],
    ["hết quý 4", "2026-12-31"],
  ])("%s is %s", (text, day) => {
    expect(dayInPlansYear(aTime(text), plan)).toBe(day);
  });

  it.each([
    "đầu tháng 8",
    "giữa quý III",
    "sau ngày 30/6",
    "từ ngày 15/6",
    "trước tháng 8",
    "tháng 7, 8",
    "31/6",
    "tháng 13",
  ])("%s names no last day", (text) => {
    expect(dayInPlansYear(aTime(text), plan)).toBeNull();
  });

  it("is not asked where the time is already told: a day, again and again, without an end, after an event", () => {
    for (const told of [
      { day: "2026-06-15" as WrittenTime["day"] },
      { continuous: true },
      { relative: { count: 10, unit: "day" as const, event: "nhận Kế hoạch" } },
      { recurrence: { every: "month" } as WrittenTime["recurrence"] },
    ])
      expect(dayInPlansYear(aTime("trước ngày 15/6", told), plan)).toBeNull();
  });
});

describe("the year is left open", () => {
  it.each([
    "Công tác dân vận giai đoạn 2026 - 2030",
    "Công tác dân vận năm 2026 và những năm tiếp theo",
    "Tổng kết năm 2025, phương hướng năm 2026",
    "Công tác dân vận",
    null,
  ])("by a plan on “%s”", (subject) => {
    expect(dayInPlansYear(aTime("trước ngày 15/6"), aPlanOf(subject))).toBeNull();
  });

  it("where the day was over when the plan was issued", () => {
    const late = aPlanOf("Công tác dân vận năm 2026", [2026, 8, 3]);
    expect(dayInPlansYear(aTime("trước ngày 15/6"), late)).toBeNull();
    expect(dayInPlansYear(aTime("trước ngày 15/9"), late)).toBe("2026-09-15");
  });

  it("where a plan issued in the year before can mean that one", () => {
    const early = aPlanOf("Công tác dân vận năm 2026", [2025, 11, 20]);
    expect(dayInPlansYear(aTime("trước ngày 15/12"), early)).toBeNull();
    expect(dayInPlansYear(aTime("trước ngày 15/6"), early)).toBe("2026-06-15");
  });

  it("where it is not told when the plan was issued; of an open day its month is enough", () => {
    expect(dayInPlansYear(aTime("15/6"), aPlanOf("Công tác năm 2026", [null, null, null]))).toBeNull();
    expect(dayInPlansYear(aTime("15/6"), aPlanOf("Công tác năm 2026", [2026, 1, null]))).toBe("2026-06-15");
  });
});
