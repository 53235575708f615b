import { sameSpelling } from "@gandan/domain/values";
import { describe, expect, test } from "vitest";
import { isWord, meantBy } from "./lexicon.ts";
import { officialWords } from "./official-words.ts";
import { isSyllable } from "./syllable.ts";
import { isInUse } from "./syllables-in-use.ts";

describe("the grammar of syllables", () => {
  test.each(
    "nghiêng quốc giếng gì quý thuỷ thủy khuỷu xoong ượt yêu hoạch chuyển ngoằn nguyễn phượng quyết huých loè ý ở ạ kỹ uống quỳnh quýt giừ khuya quả mía".split(
      " ",
    ),
  )("%s is one", (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each(
    "nghành ngề qủa gíam cê kà hoach phat thựcc tuyềnn đôngh bâ ă zô fải wà chuyễễn cuả họat nghiã đaị thuờng khủyu taì".split(
      " ",
    ),
  )("%s is none", (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

describe("the syllables in use", () => {
  test.each("thuẫn nghĩa khuỷu gì giếng quyển ao hóa òa nguyễn".split(" "))("%s is one", (word) => {
    expect(isInUse(word)).toBe(true);
  });

  test.each("dững truỗi nhặp chuyễn khẫu giễn cầng".split(" "))("%s could be one, but is not", (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isInUse(word)).toBe(false);
  });

  test("each word of the lists is written with them", () => {
    const syllables = officialWords.split(/[,\s]+/u).filter((it) => it !== "");
    expect(syllables.filter((it) => !isInUse(sameSpelling(it)))).toEqual([]);
  });
});

describe("the lexicon", () => {
  test("knows its words in the spelling words are compared in", () => {
    expect(isWord("văn", "hóa")).toBe(true);
    expect(isWord("ủy", "ban")).toBe(true);
  });

  test("names the word meant by one wrong syllable and is silent on two", () => {
    expect(meantBy("triễn khai")).toBe("triển khai");
    expect(meantBy("bao cao")).toBeNull();
    expect(meantBy("cộng tác")).toBeNull();
  });
});
