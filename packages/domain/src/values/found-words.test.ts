import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { piecesOf } from "./found-words.ts";

const marked = (text: string, query: string): string =>
  piecesOf(text, query)
    .map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))
    .join("");

describe("what was found in a text", () => {
  it("is told with or without accents, in any case", () => {
    expect(marked("Hội nghị đối thoại", "doi thoai")).toBe("Hội nghị [đối thoại]");
    expect(marked("Uỷ ban nhân dân", "ỦY BAN")).toBe("[Uỷ ban] nhân dân");
  });

  it("begins where a word begins", () => {
    expect(marked("đường nước, mương nước", "nuo")).toBe("đường [nướ]c, mương [nướ]c");
    expect(marked("khoan", "hoa")).toBe("khoan");
  });

  it("is one mark over words that follow one another, and two where something stands between", () => {
    expect(marked("nhà văn hoá thôn; thôn nhà", "nha thon")).toBe("[nhà] văn hoá [thôn]; [thôn nhà]");
  });

  it("is nothing where nothing was sought or nothing is there", () => {
    expect(marked("Đối thoại", " ")).toBe("Đối thoại");
    expect(marked("Đối thoại", "lúa")).toBe("Đối thoại");
    expect(piecesOf("", "lúa")).toEqual([]);
  });

  it("marks the same letters in decomposed text", () => {
    expect(marked("đường nước".normalize("NFD"), "nuoc")).toBe(`đường [nước]`.normalize("NFD"));
  });

  it("loses no letter of the text, whatever is sought", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
        expect(
          piecesOf(text, query)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
