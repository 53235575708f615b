// What fonts of before Unicode show for their signs: TCVN3 (.VnTime) has a sign for each letter, VNI writes the tone
// behind the vowel.
const tcvn3 = pairs(
  "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
  "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",
);
const vniTones: Record<string, string> = { ø: "\u0300", ù: "\u0301", û: "\u0309", õ: "\u0303", ï: "\u0323" };
const vniHats: Record<string, string> = {
  â: "\u0302",
  à: "\u0302\u0300",
  á: "\u0302\u0301",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
  ê: "\u0306",
  è: "\u0306\u0300",
  é: "\u0306\u0301",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};
const vniLetters = pairs("ñÑôÔöÖæÆóÓòÒîÎ", "đĐơƠưƯỉỈĩĨịỊỵỴ");

function pairs(from: string, to: string): Map<string, string> {
  const letters = to.split("");
  return new Map(from.split("").map((sign, at) => [sign, letters[at] ?? sign]));
}

const fromTcvn3 = (text: string): string =>
  text.replace(/[\u00a1-\u00ff]/gu, (sign) => tcvn3.get(sign) ?? sign).replace(/\p{L}+(?: \p{L}+)*/gu, inOneSize);

// In TCVN3 a toned letter has no capital of its own: among capitals ("KÕ HO¹CH") it is one.
function inOneSize(words: string): string {
  const isCapitals = (text: string) => /[A-Z]/.test(text) && !/[a-z]/.test(text);
  if (isCapitals(words) && /[A-Z]\P{L}?[A-Z]|[A-Z]\p{L}*[A-Z]/u.test(words)) return words.toUpperCase();
  return words.replace(/\p{L}+/gu, (word) =>
    isCapitals(word) && (word.match(/[A-Z]/g)?.length ?? 0) > 1 ? word.toUpperCase() : word,
  );
}

function fromVni(text: string): string {
  const marked = text.replace(
    /([AEOUaeouyYôÔöÖ])([øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË])/gu,
    (both, vowel: string, sign: string) => {
      const small = sign.toLowerCase();
      const mark = vniTones[small] ?? (/[aeoAEO]/.test(vowel) ? vniHats[small] : undefined);
      return mark === undefined ? both : `${vniLetters.get(vowel) ?? vowel}${mark}`;
    },
  );
  return marked.replace(/[ñÑôÔöÖæÆóÓòÒîÎ]/gu, (sign) => vniLetters.get(sign) ?? sign).normalize("NFC");
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Text typed in a font of before Unicode, in Unicode; any other text as it is. */
export function inUnicode(text: string): string {
  const sample = text.slice(0, 20_000);
  // Letters that only Unicode has settle it.
  if (count(sample, /[\u1ea0-\u1ef9ăđơư]/giu) > 2) return text;
  const signs = count(sample, /[\u00a1-\u00ff]/gu);
  if (signs < 8) return text;
  const asTcvn3 = count(sample, /[\u00a1-\u00bf\u00ad]/gu);
  const asVni = count(sample, /[aeouyôö][øùûõïâàáåãäêèéúüë]|ñ[\p{L}]/giu);
  if (asTcvn3 >= signs / 6 && asTcvn3 > asVni / 2) return fromTcvn3(text);
  return asVni >= signs / 4 ? fromVni(text) : text;
}

/** The letters of a run in a Word file by the name of its font; the fonts whose names end in H hold capitals only. */
export function inFont(text: string, font: string | null): string {
  if (font === null) return text;
  if (/^\.Vn/i.test(font)) return font.endsWith("H") ? fromTcvn3(text).toUpperCase() : fromTcvn3(text);
  return /^VNI[- ]/i.test(font) ? fromVni(text) : text;
}
