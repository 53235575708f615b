import { inUnicode } from "./legacy-fonts.ts";

// What editors and converters leave behind without meaning: zero-width signs, soft hyphens, control characters.
// oxlint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

// Words in capitals that a converter ran together: "XÃAN HẢI", "ỦY BANNHÂN DÂN"; no word of Vietnamese begins so.
const runTogether =
  /(?<!\p{L})(?:XÃ|PHƯỜNG|HUYỆN|TỈNH)(?=\p{Lu}{2})|(?<!\p{L})(?:ỦY|UỶ)(?=BAN)|(?<!\p{L})BAN(?=NHÂN)|(?<!\p{L})NHÂN(?=DÂN(?!\p{L}))/gu;

/** The text every span refers to: NFC, one kind of line end, nothing invisible. */
export const normaliseText = (text: string): string =>
  inUnicode(text)
    // oxlint-disable-next-line no-control-regex
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n")
    .replace(invisible, "")
    .normalize("NFC")
    .replace(runTogether, "$& ");
