import { LawChange, LawSubject } from "@gandan/domain/plans";
import { describe, expect, test } from "vitest";
import { lawChanges, lawSubjects } from "./index.ts";

describe("the texts that changed", () => {
  test("fit their schema and have ids and numbers of their own", () => {
    for (const change of lawChanges) expect(LawChange.safeParse(change).success).toBe(true);
    expect(new Set(lawChanges.map((change) => change.id)).size).toBe(lawChanges.length);
    const cited = lawChanges.flatMap((change) => change.numbers);
    expect(new Set(cited).size).toBe(cited.length);
  });

  test("name a year wherever a number begins anew each year", () => {
    for (const change of lawChanges.filter((one) => one.numbers.some((number) => /^\d+\/(QĐ|CT|KH)-/.test(number))))
      expect(change.year).not.toBeNull();
  });

  test("never call an unread source a certain replacement in words of certainty", () => {
    for (const change of lawChanges.filter((one) => one.source.verified !== "full-text"))
      expect(change.source.title.vi).toMatch(/chưa|mới đọc/);
  });

  test("say of each number once what it is about, and only where that was seen", () => {
    for (const one of lawSubjects) expect(LawSubject.safeParse(one).success).toBe(true);
    const numbers = lawSubjects.flatMap((one) => one.numbers);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(lawSubjects.every(({ source }) => source.verified === "full-text")).toBe(true);
  });
});
