import { romanValue } from "@gandan/domain/values";
/** The sign a part of a document begins with, as a kind and a place in its row. */
export interface Marker {
  kind: string;
  /** Which kinds usually enclose which: the lower encloses. */
  rank: number;
  /** Its place in the row (I, 1, a → 1); null for bullets. */
  ordinal: number | null;
  /** How the part is called in keys: "III", "2", "đ", "3.1". */
  label: string;
  /** How many letters of the text it takes, without the white space after it. */
  length: number;
}

/** The value of a Roman numeral, or null for letters that are none. */
const numeralValue = (text: string): number | null =>
  text !== "" && /^(?:X{0,3}|XL|LX{0,3})(?:IX|IV|V?I{0,3})$/.test(text) ? romanValue(text) : null;

const alphabet = "abcdđefghijklmnopqrstuvwxyz";
const letterValue = (letter: string): number => alphabet.indexOf(letter) + 1;

// Decree 30/2020 numbers points by the Vietnamese alphabet, Word by the Latin one: these letters are in one only.
const inOneAlphabet = "đfjwz";

/** Whether one place in a row directly follows another. */
export function follows(before: number, next: number, kind: string): boolean {
  if (next === before + 1) return true;
  if (!kind.includes("letter") || next <= before) return false;
  return alphabet
    .slice(before, next - 1)
    .split("")
    .every((letter) => inOneAlphabet.includes(letter));
}

const ordinalWords = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const wordValue = (text: string): number | null => {
  const word = text.toLowerCase().replace(/^thứ\s+/, "");
  const place = ordinalWords.indexOf(word);
  if (place >= 0) return place + 1;
  return /^\d+$/.test(word) ? Number(word) : numeralValue(text.toUpperCase());
};

const bulletKinds: Record<string, [string, number]> = {
  "*": ["*", 8.9],
  "+": ["+", 10],
  "-": ["-", 9],
  "–": ["-", 9],
  "—": ["-", 9],
  // Signs for looks that stand above dashes and dots.
  "❖": ["❖", 8.95],
  "◆": ["◆", 8.95],
  "◇": ["◇", 8.95],
  "★": ["★", 8.95],
  "❑": ["❑", 8.95],
};

type Reading = (text: string) => Marker | null;

const named =
  (pattern: RegExp, kind: string, rank: number, mayFollow: RegExp): Reading =>
  (text) => {
    const found = pattern.exec(text);
    if (found === null || !mayFollow.test(text.slice(found[0].length).trimStart())) return null;
    const label = found[1] ?? "";
    return {
      kind,
      rank,
      ordinal: label === "" ? null : wordValue(label),
      label: `${kind} ${label}`.trim(),
      length: found[0].length,
    };
  };

const capitalOrNothing = /^$|^[\p{Lu}\d“"(–-]/u;

const roman: Reading = (text) => {
  const found = /^(?!V\/[Vv])([IVXL]{1,7})(?:\s?\/-|\s?[./)]|\s?[-–:](?=\s))(?=\s*[\p{L}\d“"(]|\s*$)/u.exec(text);
  const value = found?.[1] === undefined ? null : numeralValue(found[1]);
  if (!found?.[1] || value === null || /^\s*\d/.test(text.slice(found[0].length))) return null;
  return { kind: "roman", rank: 4, ordinal: value, label: found[1], length: found[0].length };
};

const romanDecimal: Reading = (text) => {
  const found = /^([IVXL]{1,7})\.(\d{1,2}(?:\.\d{1,2})*)[.)]?(?=\s)/u.exec(text);
  if (!found?.[1] || !found[2] || numeralValue(found[1]) === null) return null;
  const depth = found[2].split(".").length;
  return {
    kind: `chain${depth}`,
    rank: 4.6 + depth * 0.4,
    ordinal: Number(found[2].split(".").at(-1)),
    label: found[2],
    length: found[0].length,
  };
};

const capital: Reading = (text) => {
  const found = /^([A-HĐK-UY])\s?[./)](?=\s*\p{Lu}\p{L}|\s*$)/u.exec(text);
  if (!found?.[1]) return null;
  return {
    kind: "capital",
    rank: 3.5,
    ordinal: letterValue(found[1].toLowerCase()),
    label: found[1],
    length: found[0].length,
  };
};

const chain: Reading = (text) => {
  const found = /^(\d{1,2}(?:\.\d{1,2})+)(?:\s?[.)](?!\d)|-(?=\s*\p{Lu})|(?=\s+\p{Lu}))/u.exec(text);
  if (!found?.[1]) return null;
  const numbers = found[1].split(".");
  return {
    kind: `chain${numbers.length}`,
    rank: 4.6 + numbers.length * 0.4,
    ordinal: Number(numbers.at(-1)),
    label: numbers.map(Number).join("."),
    length: found[0].length,
  };
};

const number: Reading = (text) => {
  // Party bodies write "1- Quán triệt".
  const found =
    /^(\d{1,2})(?:\s?[./]-(?=\s*\p{Lu})|\s?[.)](?![\d.])|\/(?=\s*\p{L}|\s+\d+(?:[.,]\d+)?\s?(?:%|\p{L}))|-(?=\s+\p{Lu}))/u.exec(
      text,
    );
  if (!found?.[1]) return null;
  return {
    kind: "number",
    rank: 5,
    ordinal: Number(found[1]),
    label: String(Number(found[1])),
    length: found[0].length,
  };
};

const inParentheses: Reading = (text) => {
  const found = /^\((\d{1,2}|[a-zđ])\)(?=\s*\S)/u.exec(text);
  if (!found?.[1]) return null;
  const isNumber = /\d/.test(found[1]);
  return {
    kind: isNumber ? "(number)" : "(letter)",
    rank: 8.6,
    ordinal: isNumber ? Number(found[1]) : letterValue(found[1]),
    label: isNumber ? String(Number(found[1])) : found[1],
    length: found[0].length,
  };
};

const letter: Reading = (text) => {
  const found = /^([a-zđ])(?:\s?\)(?=\s*\S|$)|[./](?=\s+\S)|,(?=\s+\p{Lu}))/u.exec(text);
  if (!found?.[1] || letterValue(found[1]) === 0) return null;
  return { kind: "letter", rank: 8, ordinal: letterValue(found[1]), label: found[1], length: found[0].length };
};

const letterWithNumber: Reading = (text) => {
  const found = /^([a-zđ]\.?\d{1,2})[.)](?=\s*\p{L})/u.exec(text);
  if (!found?.[1]) return null;
  const own = found[1].replace(/\D/g, "");
  return { kind: "letter-number", rank: 8.3, ordinal: Number(own), label: own, length: found[0].length };
};

// "Thứ nhất, …", "Hai là: …"; "Thứ hai, ngày 15/6" is a day of the week.
const inWords: Reading = (text) => {
  const found =
    /^(?:(thứ)\s(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\slà)\s?[,:](?=\s)(?!\s*(?:ngày|\d))/iu.exec(
      text,
    );
  const word = found?.[2] ?? found?.[3]?.replace(/^một$/iu, "nhất").replace(/^bốn$/iu, "tư");
  if (found == null || word === undefined || !/^\p{Lu}/u.test(text)) return null;
  const ordinal = ordinalWords.indexOf(word.toLowerCase()) + 1;
  return {
    kind: found[1] === undefined ? "là" : "thứ",
    rank: 8.7,
    ordinal,
    label: String(ordinal),
    length: found[0].length,
  };
};

const bullet: Reading = (text) => {
  const found =
    /^([-–—+*•●▪◦·§Øüo✓✔➢➤►▸■□○→⇒❖◆◇★❑]|[\uE000-\uF8FF])(?:(?=\s+\S)|(?<![*])(?=\p{Lu})|(?<=[-–+])(?=\d{1,3}(?:[.,]\d+)?\s?(?:%|\p{L}{2})))/u.exec(
      text,
    );
  if (!found?.[1] || (/\p{L}/u.test(found[1]) && text[1] !== " ")) return null;
  const [kind, rank] = bulletKinds[found[1]] ?? ["•", 11];
  return { kind, rank, ordinal: null, label: kind, length: found[0].length };
};

// "1. A. MỤC ĐÍCH", "2. II. NHIỆM VỤ": a number that a word processor set before the part's own sign.
const doubled: Reading = (text) => {
  const before = /^\d{1,2}\.\s+(?=(?:[A-HĐK-UY]|[IVX]{1,5})[./]\s+\p{Lu}{2})/u.exec(text)?.[0] ?? "";
  const rest = text.slice(before.length);
  const own = before === "" ? null : (roman(rest) ?? capital(rest));
  return own === null ? null : { ...own, length: before.length + own.length };
};

// "Nhiệm vụ 1: …", "Mô hình số 2. …": counted by the word itself.
const counted: Reading = (text) => {
  const found =
    /^(Nhóm nhiệm vụ|Nhiệm vụ|Nội dung|Hoạt động|Giải pháp|Mô hình|Chuyên đề|Nhóm|NHIỆM VỤ|NỘI DUNG)\s(?:thứ\s|số\s)?(\d{1,2})\s?[:.](?=\s+[\p{Lu}“"]|\s*$)/u.exec(
      text,
    );
  if (!found?.[1] || !found[2]) return null;
  return {
    kind: found[1].toLowerCase(),
    rank: 4.55,
    ordinal: Number(found[2]),
    label: `${found[1]} ${Number(found[2])}`,
    length: found[0].length,
  };
};

const readings: Reading[] = [
  named(
    /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu)(?:\s+(?:số\s+|SỐ\s+)?([IVXLC]+|\d{1,2}))?(?=[\s.:]|$)[.:]?/u,
    "PL",
    0,
    capitalOrNothing,
  ),
  named(/^(?:PHẦN|Phần)\s+((?:thứ|THỨ|Thứ)\s+\p{L}+|[IVXLC]+|\d{1,2})(?=[\s.:]|$)[.:]?/u, "Phần", 1, capitalOrNothing),
  named(/^(?:CHƯƠNG|Chương)\s+([IVXLC]+|\d{1,2})(?=[\s.:]|$)[.:]?/u, "Chương", 2, capitalOrNothing),
  named(/^(?:MỤC|Mục)\s+([IVXLC]+|\d{1,2})(?:[.:]|(?=\s*$)|(?=\s+\p{Lu}{2}))/u, "Mục", 3, capitalOrNothing),
  named(/^(?:ĐIỀU|Điều)\s+(\d{1,3})[a-zđ]?(?:[.:]|(?=\s*$))/u, "Điều", 4.5, /^$|^\S/u),
  counted,
  romanDecimal,
  roman,
  capital,
  doubled,
  chain,
  number,
  inParentheses,
  letterWithNumber,
  letter,
  inWords,
  bullet,
];

/** The marker a plain text begins with, or null. */
export function markerOf(text: string): Marker | null {
  for (const reading of readings) {
    const marker = reading(text);
    if (marker !== null) return marker;
  }
  return null;
}

/** Whether it is a dash or dot, without a place in a row. */
export const isBullet = (marker: Marker | null): boolean => marker !== null && marker.rank >= 8.9;
