import { describe, expect, test } from "vitest";
import { isWord, meantBy } from "./lexicon.ts";
import { isSyllable } from "./syllable.ts";

describe("the grammar of syllables", () => {
  test.each(
    "nghiêng quốc giếng gì quý thuỷ thủy khuỷu xoong ượt yêu hoạch chuyển ngoằn nguyễn phượng quyết huých loè ý ở ạ kỹ uống".split(
      " ",
    ),
  )("%s is one", (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each("nghành ngề qủa gíam cê kà hoach phat thựcc tuyềnn đôngh bâ ă zô fải wà chuyễễn".split(" "))(
    "%s is none",
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
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
