import { expect, test } from "vitest";
import { aPlanText } from "../examples/index.ts";
import { cleanText, coverageOf, readPlanText } from "./index.ts";
import { piecesOfDocument } from "./pieces-of-document.ts";

const plan = readPlanText(aPlanText);
const texts = (pieces: readonly { text: string }[]) => pieces.map((it) => it.text);

test("every word of the plan stands in a leaf", () => {
  expect(coverageOf(plan)).toEqual({
    words: aPlanText.split(/\s+/).filter(Boolean).length,
    placed: coverageOf(plan).words,
    unplaced: 0,
  });
  expect(plan.unplaced).toEqual([]);
});

test("every piece's text is the cleaned slice of its span", () => {
  for (const { text, span } of piecesOfDocument(plan))
    expect(cleanText(plan.source.slice(span.start, span.end))).toBe(text);
});

test("the letterhead tells parent, issuer, number, place and date", () => {
  expect(plan.issuer?.parentName?.text).toBe("UBND TỈNH QUẢNG LÂM");
  expect(plan.issuer?.name.text).toBe("ỦY BAN NHÂN DÂN XÃ SUỐI ĐÁ");
  expect([plan.number?.text, plan.symbol?.text, plan.place?.text]).toEqual(["07", "KH-UBND", "Suối Đá"]);
  expect(plan.date).toMatchObject({ day: 9, month: 1, year: 2026 });
  expect([plan.kind, plan.subject?.text, plan.year]).toEqual([
    "plan",
    "Công tác dân vận của chính quyền xã năm 2026",
    2026,
  ]);
});

test("legal bases are what the preamble rests on, not what their titles speak of", () => {
  expect(plan.legalBases.map(({ kind, number, day }) => [kind, number, day])).toEqual([
    ["Luật", "", "2025-06-16"],
    ["Quyết định", "45/2025/QĐ-UBND", "2025-11-20"],
    ["Kế hoạch", "18-KH/ĐU", "2026-01-05"],
  ]);
  expect(plan.legalBases[2]).toMatchObject({ issuer: "Đảng ủy xã", title: "công tác dân vận năm 2026" });
  expect(plan.citations.map((it) => it.number)).toEqual(["45/2025/QĐ-UBND", "12/QĐ-UBND", "18-KH/ĐU", "07/KH-UBND"]);
});

test("sections carry their markers, levels and roles; the skipped number is reported", () => {
  expect(plan.sections.map((it) => [it.marker?.text, it.role])).toEqual([
    ["I.", "purpose"],
    ["II.", "objectives"],
    ["III.", "duties"],
    ["IV.", "assignments"],
    ["PHỤ LỤC", "annex"],
  ]);
  expect(plan.sections[2]?.children.map((it) => [it.marker?.text, it.heading?.text, it.level])).toEqual([
    ["1.", "Tiếp dân, đối thoại", 2],
    ["2.", "Tuyên truyền", 2],
    ["4.", "Kiểm tra", 2],
  ]);
  expect(plan.notes.map((it) => it.code)).toEqual(["number-skipped"]);
});

test("targets are numbers of things, not years, dates or the five hamlets addressed", () => {
  expect(
    plan.targets.map(({ comparison, quantity, quantityTo, unit, measure }) => [
      comparison,
      quantity,
      quantityTo,
      unit,
      measure,
    ]),
  ).toEqual([
    ["at-least", 1, null, "mô hình", "mô hình"],
    ["at-least", 98, null, "%", "Tỷ lệ đơn thư trả lời đúng hạn"],
    ["exactly", 2, 3, "hội nghị", "hội nghị đối thoại"],
    ["at-least", 1250, null, "hộ", "hộ"],
  ]);
});

test("duties are the leaves of their part, with times and products", () => {
  expect(plan.duties.map((it) => [it.key, it.verb])).toEqual([
    ["III.1.a", "tiếp công dân"],
    ["III.1.b", "tổ chức"],
    ["III.2", "tuyên truyền"],
    ["III.4", "kiểm tra"],
  ]);
  expect(plan.duties[0]?.times[0]?.recurrence).toEqual({ every: "month", dayOfMonth: 15, month: null });
  expect(plan.duties[1]?.times[0]?.day).toBe("2026-09-30");
  expect(plan.duties[2]?.times[0]?.day).toBe("2026-06-30");
  expect(plan.duties[3]?.times[0]?.relative).toEqual({ count: 10, unit: "day", event: "ngày nhận Kế hoạch này" });
  expect(texts(plan.duties[3]?.products ?? [])).toEqual(["kế hoạch tự kiểm tra"]);
});

test("assignments name their assignee from headings, sentences and colons", () => {
  expect(plan.assignments.map((it) => [it.key, it.assignee.text, it.count?.quantity, texts(it.duties)])).toEqual([
    [
      "IV.1",
      "Văn phòng HĐND và UBND xã",
      undefined,
      ["Theo dõi, đôn đốc; báo cáo 06 tháng, năm về Ủy ban nhân dân xã."],
    ],
    ["IV.2", "Công an xã", undefined, ["chủ trì, phối hợp với các thôn giữ trật tự tại nơi đối thoại."]],
    ["IV.3", "Ủy ban Mặt trận Tổ quốc Việt Nam xã", undefined, ["Giám sát việc trả lời kiến nghị."]],
    ["IV.4", "Trưởng thôn 05 thôn", 5, ["Báo tin cho từng nhà trước mỗi buổi đối thoại."]],
  ]);
  expect(plan.assignments[0]?.duties[0]?.times.map((it) => it.recurrence?.every)).toEqual(["half-year", "year"]);
});

test("the annex's table gives schedule rows: groups, numbers that start again, empty cells", () => {
  expect(
    plan.scheduleRows.map((it) => [
      it.key,
      it.group,
      it.content.text,
      it.lead?.text,
      it.support?.text,
      it.product?.text,
    ]),
  ).toEqual([
    ["PL.1", "I. ĐỐI THOẠI", "Mời đại biểu các thôn", "Văn phòng", "Các thôn", "Giấy mời"],
    ["PL.2", "I. ĐỐI THOẠI", "Ghi biên bản", "Văn phòng", undefined, undefined],
    ["PL.1#2", "II. TUYÊN TRUYỀN", "Thu bài phát thanh", "Trung tâm Dịch vụ", "Công an xã; các thôn", "Bài phát thanh"],
  ]);
  expect(plan.scheduleRows.map((it) => it.times[0])).toMatchObject([
    { day: "2026-08-31" },
    { continuous: true },
    { recurrence: { every: "month", dayOfMonth: 15 } },
  ]);
});

test("the end names recipients and signature", () => {
  expect(texts(plan.recipients)).toEqual(["Thường trực Đảng ủy xã (b/c)", "Các thôn", "Lưu: VT, VP"]);
  expect(plan.signature).toMatchObject({
    capacity: "TM",
    onBehalfOf: { text: "ỦY BAN NHÂN DÂN" },
    position: { text: "CHỦ TỊCH" },
    name: { text: "Đinh Văn Rế" },
  });
});

test("the same plan in NFD with carriage returns reads the same", () => {
  expect(readPlanText(aPlanText.normalize("NFD").replaceAll("\n", "\r\n"))).toEqual(plan);
});

test("a date of issue may begin with a capital", () => {
  const { legalBases } = readPlanText(
    "KẾ HOẠCH\nA\n\nCăn cứ Thông tri số 04/TT-MTTW-BTT Ngày 04/11/2025 của Mặt trận;\n\nI. NHIỆM VỤ\n1. Họp.",
  );
  expect(legalBases.map((it) => it.day)).toEqual(["2025-11-04"]);
});
