import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkAnswer, longestSentence } from "./check-answer.ts";

const kindsOf = (text: string) => checkAnswer(text).map(({ kind }) => kind);
const plain = "Xã đã kiểm tra. Xã sẽ nạo vét cống trước ngày 15/12/2026. Bà con liên hệ nơi tiếp công dân tại trụ sở.";

describe("an answer in plain words", () => {
  it("that says what happens next, where and by when has nothing to mend", () => {
    expect(checkAnswer(plain)).toEqual([]);
    expect(checkAnswer("   ")).toEqual([]);
  });

  it("is asked for the next step, the place and the day that it does not say", () => {
    expect(kindsOf("Nội dung phản ánh là đúng.")).toEqual(["no-next-step", "no-place", "no-day"]);
    expect(kindsOf("Bà con mang theo giấy khai sinh, gọi 0905 123 456.")).toEqual(["no-day"]);
    expect(kindsOf("Sáng thứ Hai đội thuỷ lợi sẽ làm ở cống đầu thôn.")).toEqual([]);
  });

  it("does not take a piece of another word for the place", () => {
    expect(kindsOf("Xã sẽ trở lời bở trước ngày 15/12.")).toEqual(["no-place"]);
  });

  it("says which sentence is too long, by its beginning", () => {
    const long = `${Array.from({ length: longestSentence + 1 }, () => "nước").join(" ")}.`;
    expect(checkAnswer(`${plain} ${long}`)).toEqual([
      { kind: "long-sentence", words: "nước nước nước nước nước nước nước nước…" },
    ]);
    expect(kindsOf(`${plain} ${long.replace("nước nước", "nước. Nước")}`)).toEqual([]);
  });

  it("names an abbreviation until it is explained, and leaves numbers of papers and headings alone", () => {
    expect(checkAnswer(`${plain} Hồ sơ BHYT đã đủ.`)).toEqual([{ kind: "abbreviation", words: "BHYT" }]);
    expect(checkAnswer(`${plain} Bảo hiểm y tế (BHYT): hồ sơ BHYT đã đủ.`)).toEqual([]);
    expect(checkAnswer(`${plain} BHYT (bảo hiểm y tế) đã cấp.`)).toEqual([]);
    expect(checkAnswer(`${plain} Theo Quyết định 12/QĐ-UBND, phần II.`)).toEqual([]);
    expect(checkAnswer(`KẾT QUẢ XEM XÉT\n${plain}`)).toEqual([]);
  });

  it("is told of a blank that a template left", () => {
    expect(kindsOf(`${plain} Kết quả: …………`)).toEqual(["blank"]);
  });

  it("is never too strange to be looked over, and words are found in the text", () => {
    const strange = fc.oneof(
      fc.string(),
      fc
        .array(
          fc.constantFrom(
            "UBND",
            "(",
            ")",
            "[",
            "\\",
            "…",
            ". ",
            "nước ",
            "Ộ",
            "ỘI ",
            "12/",
            "\u0301",
            "\ud800",
            "\u0000",
          ),
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(strange, (text) => {
        for (const { kind, words } of checkAnswer(text))
          if (kind === "abbreviation") expect(text.normalize("NFC")).toContain(words);
      }),
    );
  });
});
