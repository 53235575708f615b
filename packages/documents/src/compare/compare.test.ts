import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "./compare.ts";
import { sentencesOf } from "./sentences.ts";

describe("sentences", () => {
  it("end at a full stop before a capital, not at an abbreviation or a number", () => {
    expect(sentencesOf("Thu gom rác tại TP. Quảng Ngãi. Trồng 1.200 cây xanh ven đường.")).toEqual([
      "Thu gom rác tại TP. Quảng Ngãi.",
      "Trồng 1.200 cây xanh ven đường.",
    ]);
  });

  it("do not depend on where lines were broken", () => {
    expect(sentencesOf("Vận động bà con\nlàm đường. Hoàn thành\ntrong quý II.")).toEqual(
      sentencesOf("Vận động bà con làm đường. Hoàn thành trong quý II."),
    );
  });
});

it("how a text was set where it was copied from makes no difference: bold, italic, bars, a heading's number", () => {
  expect(sentencesOf("|\n**UBND XÃ**\n|\n\n**I. MỤC\nĐÍCH**\n\n*Làm ngay.* Hai việc.\n|\n1\n|\nMở lớp\n|\n")).toEqual(
    sentencesOf("UBND XÃ\n\nI. MỤC ĐÍCH\n\nLàm ngay. Hai việc.\n\n1\n\nMở lớp"),
  );
  expect(sentencesOf("I. MỤC ĐÍCH\n\n2.1. Yêu cầu. Làm ngay.")).toEqual(["I. MỤC ĐÍCH", "2.1. Yêu cầu.", "Làm ngay."]);
});

describe("comparing two texts", () => {
  it("names what was added and what was taken out, and leaves the rest", () => {
    expect(compareTexts("Họp dân. Làm đường.", "Họp dân. Trồng cây. Làm đường.")).toEqual([
      { kind: "same", text: "Họp dân." },
      { kind: "added", text: "Trồng cây." },
      { kind: "same", text: "Làm đường." },
    ]);
  });

  it("holds both texts whole: without the added sentences the older one, without the removed ones the newer", () => {
    const text = fc.array(fc.constantFrom("Họp dân.", "Làm đường.", "Trồng cây.", "Thu gom rác."), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const parts = compareTexts(older.join(" "), newer.join(" "));
        const without = (kind: string) => parts.filter((part) => part.kind !== kind).map((part) => part.text);
        expect(without("added")).toEqual(older);
        expect(without("removed")).toEqual(newer);
      }),
    );
  });
});
