import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asTitle, comparePersonNames, compareVietnamese, fold, sameSpelling } from "./vietnamese.ts";

describe("folding", () => {
  it("finds Đối thoại by doi thoai", () => {
    expect(fold("Đối  thoại")).toBe("doi thoai");
    expect(fold("Uỷ ban nhân dân")).toBe(fold("ỦY BAN NHÂN DÂN"));
  });

  it("is the same for composed and decomposed text, and once done changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("spelling", () => {
  it.each([
    ["hòa", "hoà"],
    ["Ủy ban", "Uỷ ban"],
    ["khỏe", "khoẻ"],
    ["thúy", "thuý"],
  ])("%s and %s are one word", (left, right) => expect(sameSpelling(left)).toBe(sameSpelling(right)));

  it("keeps different words apart", () => {
    expect(sameSpelling("quý")).not.toBe(sameSpelling("quy"));
    expect(sameSpelling("hoàn")).not.toBe(sameSpelling("hòan "));
    expect(sameSpelling("ma")).not.toBe(sameSpelling("má"));
  });
});

describe("order", () => {
  it("follows the Vietnamese alphabet, numbers by value", () => {
    expect(["đê", "ăn", "dê", "ân", "an"].sort(compareVietnamese)).toEqual(["an", "ăn", "ân", "dê", "đê"]);
    expect(["Thôn 10", "Thôn 2"].sort(compareVietnamese)).toEqual(["Thôn 2", "Thôn 10"]);
  });

  it("puts people by their given name", () => {
    expect(["Phạm Văn Út", "Lê An", "Đinh Bình"].sort(comparePersonNames)).toEqual([
      "Lê An",
      "Đinh Bình",
      "Phạm Văn Út",
    ]);
  });
});

describe("a title", () => {
  it.each([
    ["rà soát sổ hộ khẩu.", "Rà soát sổ hộ khẩu"],
    ["Đăng ký mô hình; ", "Đăng ký mô hình"],
    ["Báo cáo kết quả./.", "Báo cáo kết quả"],
    ["ủy quyền cho cấp phó...", "Ủy quyền cho cấp phó..."],
    ["Giữ vệ sinh chung…", "Giữ vệ sinh chung…"],
  ])("of “%s” is “%s”", (sentence, title) => expect(asTitle(sentence)).toBe(title));
});
