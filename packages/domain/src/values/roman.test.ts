import fc from "fast-check";
import { expect, it } from "vitest";
import { romanOf, romanValue } from "./roman.ts";

it("numbers of parts are written and read as Roman numerals", () => {
  expect([1, 4, 9, 14, 40, 49, 90, 2026].map(romanOf)).toEqual(["I", "IV", "IX", "XIV", "XL", "XLIX", "XC", "MMXXVI"]);
  expect(["I", "IV", "XIV", "XLIX"].map(romanValue)).toEqual([1, 4, 14, 49]);
});

it("what is written is read back", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (value) => romanValue(romanOf(value)) === value));
});
