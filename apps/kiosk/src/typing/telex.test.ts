import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strikeKey, strikeOut, strikeToneSign, telex, type Typed, type TypingMethod, vni } from "./index.ts";
import { telexWords } from "./telex-words.ts";

const type = (keys: string, method: TypingMethod | null = telex, from: Typed = { before: "", typing: null }): Typed =>
  Array.from(keys).reduce((typed, key) => strikeKey(typed, key, method), from);
const written = (keys: string, method: TypingMethod | null = telex) => type(keys, method).before;

describe("Telex", () => {
  it("has a table of more than 300 words to answer for", () => {
    expect(new Set(telexWords.map(([word]) => word)).size).toBeGreaterThan(300);
  });

  it.each(telexWords)("writes %s from %s, and keeps it when the word is left", (word, typed) => {
    expect(written(typed)).toBe(word);
    expect(written(`${typed} `)).toBe(`${word} `);
  });

  it("takes the tone at any place after the vowel, and signs after the final consonant", () => {
    const pairs = {
      "tieengs Vieejt": "tiếng Việt",
      "tieesng Vietej": "tiếng Việt",
      "duongwf duwowngf duwfowng": "dường dường dường",
      "nguoiwf nguwowif ngwoif": "người người người",
      "hoja hoaj": "hoạ hoạ",
      "thuys tuyr": "thuý tuỷ",
      "ddaatj daatjd datajd": "đật đật đật",
      "ruouwj ruwowuj": "rượu rượu",
      "thuowr thuowng huow": "thuở thương huơ",
      "muaw uaw lwa": "mưa ưa lưa",
      "quaanf quawngj": "quần quặng",
      "giuwx ginf gif giaf": "giữ gìn gì già",
    };
    for (const [keys, text] of Object.entries(pairs)) expect(written(keys)).toBe(text);
  });

  it("puts the tone where the school rule has it, wherever it was struck", () => {
    fc.assert(
      fc.property(fc.constantFrom(...telexWords), fc.nat(12), ([word, typed], at) => {
        const tone = typed.at(-1) ?? "";
        fc.pre("sfrxj".includes(tone));
        const body = typed.slice(0, -1);
        const lastVowel = body.search(/[aeiouyw][^aeiouyw]*$/i);
        const place = Math.min(body.length, lastVowel + 1 + at);
        expect(written(body.slice(0, place) + tone + body.slice(place))).toBe(word);
      }),
    );
  });

  it("takes a sign back when its key is struck again, and leaves the rest of the word alone", () => {
    const pairs = {
      ass: "as",
      maass: "mâs",
      aaa: "aa",
      xooong: "xoong",
      aww: "aw",
      ww: "w",
      uoww: "uow",
      ddd: "dd",
      texxt: "text",
      posst: "post",
      asz: "a",
    };
    for (const [keys, text] of Object.entries(pairs)) expect(written(keys)).toBe(text);
  });

  it("changes one tone for another, and takes it off with z", () => {
    expect(written("masf")).toBe("mà");
    expect(written("nhajcs")).toBe("nhác");
    expect(written("tieengsz")).toBe("tiêng");
  });

  it("leaves foreign words and abbreviations as they were struck", () => {
    for (const word of "windows wifi facebook email zalo internet camera text server radio video covid tweet mail google".split(
      " ",
    ))
      expect(written(word)).toBe(word);
    for (const word of ["data", "oto", "two"]) expect(written(`${word} `)).toBe(`${word} `);
    expect(written("QDD HDDND UBND ddc TPHCM")).toBe("QĐ HĐND UBND đc TPHCM");
  });

  it("keeps capitals", () => {
    expect(written("DDUWOWNGF Dduwowngf OANH Quys")).toBe("ĐƯỜNG Đường OANH Quý");
  });

  it("goes on with an old word, as if it had just been typed", () => {
    expect(type("s", telex, { before: "đi tới ba", typing: null }).before).toBe("đi tới bá");
    expect(type("n", telex, { before: "hoà", typing: null }).before).toBe("hoàn");
    expect(type("f", telex, { before: "đương", typing: null }).before).toBe("đường");
    expect(type("s", telex, { before: "wifi", typing: null }).before).toBe("wifis");
    expect(strikeKey({ before: "wifi", typing: null }, " ", telex).before).toBe("wifi ");
  });

  it("strikes out one letter at a time, with its signs", () => {
    const typed = strikeOut(type("dduwowngf"));
    expect(typed.before).toBe("đườn");
    expect(type("gs", telex, typed).before).toBe("đướng");
    expect(strikeOut({ before: "", typing: null }).before).toBe("");
  });

  it("never loses or invents letters: every keystroke shows, whatever is typed", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z]{0,12}$/), (keys) => {
        const text = written(keys);
        expect(text).toBe(text.normalize("NFC"));
        expect(Array.from(text).length).toBeLessThanOrEqual(keys.length);
        expect(keys === "" || text !== "").toBe(true);
      }),
    );
  });

  it("writes keys as they are when it is off", () => {
    expect(written("tieengs anh", null)).toBe("tieengs anh");
  });
});

describe("VNI", () => {
  it("writes every word of the table with digits", () => {
    const digits: Record<string, string> = { s: "1", f: "2", r: "3", x: "4", j: "5" };
    for (const [word] of telexWords) {
      const parts = Array.from(word).map((letter) => letter.normalize("NFD"));
      const marks: Record<string, string> = { "\u0302": "6", "\u031b": "7", "\u0306": "8" };
      const tones: Record<string, string> = {
        "\u0301": "s",
        "\u0300": "f",
        "\u0309": "r",
        "\u0303": "x",
        "\u0323": "j",
      };
      const signs = parts.join("").match(/[\u0301\u0300\u0309\u0303\u0323]/)?.[0] ?? "";
      const body = parts
        .map((part) =>
          part
            .replace(/[đ]/, "d9")
            .replace(/[Đ]/, "D9")
            .replace(/[\u0302\u031b\u0306]/g, (sign) => marks[sign] ?? ""),
        )
        .join("")
        .replace(/[\u0300-\u036f]/g, "");
      expect(written(body + (digits[tones[signs] ?? ""] ?? ""), vni)).toBe(word);
    }
  });

  it("leaves plain numbers alone", () => {
    expect(written("so61 12 nga2y 08", vni)).toBe("số 12 ngày 08");
  });
});

describe("the tone keys of the accent panel", () => {
  it("set, change and take off the tone of the word at the caret", () => {
    const at = (before: string) => ({ before, typing: null });
    expect(strikeToneSign(at("con đương"), 2).before).toBe("con đường");
    expect(strikeToneSign(at("con đường"), 1).before).toBe("con đướng");
    expect(strikeToneSign(at("con đường"), 2).before).toBe("con đương");
    expect(strikeToneSign(at("wifi"), 2).before).toBe("wifi");
    expect(strikeToneSign(at("mat"), 2).before).toBe("mat");
    expect(strikeToneSign(at(""), 2).before).toBe("");
  });
});
