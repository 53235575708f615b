import { expect, test } from "vitest";
import { readPlanText } from "./index.ts";

const part = (at: number) =>
  `${at}. Tuyên truyền, vận động người dân thôn ${at} theo Kế hoạch số ${at}/KH-UBND ngày 02/01/2026 của UBND tỉnh.\n\n`;
const planOf = (parts: number) =>
  `KẾ HOẠCH\nA năm 2026\n\nI. NHIỆM VỤ\n\n${Array.from({ length: parts }, (_, i) => part((i % 99) + 1)).join("")}`;

test("a plan forty times as long gives forty times as much and does not stall", () => {
  const [short, long] = [readPlanText(planOf(99)), readPlanText(planOf(99 * 40))];
  expect([short.duties.length, long.duties.length, long.citations.length]).toEqual([99, 99 * 40, 99 * 40]);
});

// Each of these once made some pattern try again from every letter.
test.each([
  ["a symbol without end", `I. NHIỆM VỤ\n\n- số 1/A${"A-".repeat(20_000)}`],
  ["a sentence without end", `I. NHIỆM VỤ\n\n- ${"chủ trì: ".repeat(8000)}`],
  ["bars alone", "|\na\n".repeat(15_000)],
  ["dashes alone", "- a\n".repeat(15_000)],
  ["signatures alone", "TM. UBND\n" + "CHỦ TỊCH\n".repeat(4000)],
  ["numbers alone", "12\n".repeat(40_000)],
  ["numbers far apart", `I. NHIỆM VỤ\n2\n${"\n".repeat(60_000)}3\n${"\n".repeat(60_000)}4`],
  ["pages alone", "Kế hoạch dân vận và\nTrang 2/9\n".repeat(15_000)],
  ["blanks", `KẾ HOẠCH${" ".repeat(100_000)}x`],
])("%s: read within the test's patience", (_, text) => {
  expect(readPlanText(text).source.length).toBeGreaterThan(0);
});
