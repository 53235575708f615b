const marks = /[\u0300-\u036f]/g;

/** Text without accents and case, đ as d, white space single: what "doi thoai" and "Đối  thoại" share. */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(marks, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ").trim();

/** Whether a text has capitals and no small letters: "KẾ HOẠCH", "PHẦN I". */
export const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Lower-case NFC text with the tone on the standard vowel, so that "hòa" and "hoà", "uỷ" and "ủy" are equal. */
export const sameSpelling = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/o([àáảãạ])(?![\p{L}])/gu, (_, vowel: string) => toneTo("o", vowel, "a"))
    .replace(/o([èéẻẽẹ])(?![\p{L}])/gu, (_, vowel: string) => toneTo("o", vowel, "e"))
    .replace(/(?<!q)u([ỳýỷỹỵ])(?![\p{L}])/gu, (_, vowel: string) => toneTo("u", vowel, "y"));

function toneTo(first: string, accented: string, plain: string): string {
  const tone = accented.normalize("NFD").slice(1);
  return (first + tone).normalize("NFC") + plain;
}

const collator = new Intl.Collator("vi", { sensitivity: "variant", numeric: true });

/** Vietnamese order: a ă â … d đ e ê, numbers by value. */
export const compareVietnamese = (left: string, right: string): number => collator.compare(left, right);

/** Vietnamese order of people: by given name (the last word), then by the whole name. */
export function comparePersonNames(left: string, right: string): number {
  const given = (name: string) => name.trim().split(/\s+/).at(-1) ?? "";
  return compareVietnamese(given(left), given(right)) || compareVietnamese(left, right);
}

/** A text that begins with a capital letter, as a title or a sentence does. */
export const capitalised = (text: string): string => `${text.charAt(0).toLocaleUpperCase("vi")}${text.slice(1)}`;

/** A sentence as a title: with a capital and without the stop or semicolon that ends it; "…" stays. */
export const asTitle = (sentence: string): string =>
  capitalised(sentence.trim().replace(/(?<!\.)(?:\.\/\.|[.;])$/u, ""));
