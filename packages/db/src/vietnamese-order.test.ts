import { compareVietnamese } from "@gandan/domain/values";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sortKeyOf } from "./vietnamese-order.ts";

const byKey = (left: string, right: string) =>
  Buffer.compare(Buffer.from(sortKeyOf(left)), Buffer.from(sortKeyOf(right)));

test("sorts â after ă after a, đ after d, and tones only where the letters are the same", () => {
  const names = ["Đối thoại", "Dân vận", "An", "Ăn", "Ân", "Án", "Anh", "Thôn 10", "Thôn 2", "thôn 2", "Tổ", "Tô"];
  expect(names.sort(byKey)).toEqual([
    "An",
    "Án",
    "Anh",
    "Ăn",
    "Ân",
    "Dân vận",
    "Đối thoại",
    "Thôn 2",
    "thôn 2",
    "Thôn 10",
    "Tô",
    "Tổ",
  ]);
});

test("agrees with the Vietnamese collation on any words of Vietnamese letters", () => {
  const letter = fc.constantFrom(...Array.from("aàảãáạăằâấbcdđeèêếghiìklmnoòôốơờpqrstuùưừvxyỳ"));
  const syllable = fc.array(letter, { minLength: 1, maxLength: 5 }).map((signs) => signs.join(""));
  const words = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(words, words, (left, right) => {
      expect(Math.sign(byKey(left, right))).toBe(Math.sign(compareVietnamese(left, right)));
    }),
    { numRuns: 2_000 },
  );
});
