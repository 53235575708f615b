import { describe, expect, it } from "vitest";
import { numberAfter } from "./row-steps.ts";

describe("the number of the next line", () => {
  it.each([
    ["1.1", "1.2"],
    ["I", "II"],
    ["2.", "3."],
    ["d)", "đ)"],
    ["II.9", "II.10"],
    ["-", ""],
    ["", ""],
    ["XV", ""],
  ])("after %j is %j", (before, after) => expect(numberAfter(before)).toBe(after));
});
