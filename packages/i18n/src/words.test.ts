import { describe, expect, test } from "vitest";
import { wordsOf } from "./words.ts";

const t = wordsOf({ sessions: "Năm {year} đã tổ chức {count} phiên", entry: "Số {number}/{year}" }, "vi");

describe("the places of a text", () => {
  test("what is counted is written as the language writes numbers", () => {
    expect(t("sessions", { year: "2026", count: 1_250 })).toBe("Năm 2026 đã tổ chức 1.250 phiên");
  });

  test("a year and a number in a register are names and stay as they are", () => {
    expect(t("entry", { number: 1_250, year: 2026 })).toBe("Số 1250/2026");
  });
});
