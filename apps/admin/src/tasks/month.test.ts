import { expect, it } from "vitest";
import { weeksOf } from "./month.ts";

it("a month is shown in whole weeks from Monday to Sunday", () => {
  const weeks = weeksOf("2025-06");
  expect(weeks[0]?.[0]).toBe("2025-05-26");
  expect(weeks.at(-1)?.at(-1)).toBe("2025-07-06");
  expect(weeks.every((week) => week.length === 7)).toBe(true);
});
