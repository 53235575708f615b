import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainTextOf } from "./plain-text.ts";
import { wordsOf } from "./words.ts";

const signs = fc.array(
  fc.constantFrom("a", "ế", "o\u0302\u0301", " ", "\n", "\n\n", "*", "|", "-", "1. ", "đ", "\u200b", ".", "😀"),
  { maxLength: 40 },
);

describe("a text as one reads it", () => {
  test("joins wrapped lines, leaves out marks and keeps paragraphs apart", () => {
    expect(plainTextOf("|\n**I. MỤC\nĐÍCH**\n\n- Nâng *cao *chất\nlượng\n- Giữ").text).toBe(
      "I. MỤC ĐÍCH\n- Nâng cao chất lượng\n- Giữ",
    );
  });

  test("finds every word of the text again in the source", () => {
    fc.assert(
      fc.property(signs, (parts) => {
        const source = parts.join("");
        const plain = plainTextOf(source);
        for (const word of wordsOf(plain.text)) {
          const span = plain.spanOf(word.start, word.end);
          expect(
            source
              .slice(span.start, span.end)
              .normalize("NFC")
              .replace(/[*|\u200b]/g, ""),
          ).toBe(word.text);
        }
      }),
    );
  });

  test("goes from the source to the text and back", () => {
    const source = "Kế\nhoạch **này** có";
    const plain = plainTextOf(source);
    const place = plain.placeOf({ start: source.indexOf("này"), end: source.indexOf("này") + 3 });
    expect(plain.text.slice(place.start, place.end).trim()).toBe("này");
  });
});
