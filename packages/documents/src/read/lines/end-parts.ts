const longest = 3000;
/** Who signs, as it stands above the name. */
export const office =
  "(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG BAN|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG|CHỈ HUY TRƯỞNG)";
// "K’ Brêu", "H’Mai Byă": names of the highlands hold a sign.
const name = String.raw`\p{Lu}(?:\p{Ll}+|['’]\s?\p{Lu}?\p{Ll}+)(?:\s\p{Lu}\p{Ll}*){0,4}`;
const opens = new RegExp(
  String.raw`^[*_]*(?:Nơi nhận\s*:|(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}{2}|${office}(?:\s(?:PHỤ TRÁCH|THƯỜNG TRỰC))?\s+${name}$)`,
  "u",
);
const gaps = new RegExp(
  [
    String.raw`(?<=[;:.,]|\p{Lu}{2})(?<!\s)\s{1,9}(?=[-–]\s?(?!XÃ HỘI|HẠ TẦNG|KỸ THUẬT)\p{Lu}|[-–]\s\d{1,3}\s\p{L})`,
    String.raw`(?<!\s)\s{1,9}(?=[*_]{0,3}(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2})`,
    String.raw`(?<=\p{Lu}{2}[*_]{0,3})(?<!PHÓ|QUYỀN)(?<!\s)\s{1,9}(?=[*_]{0,3}${office}(?!\p{L}))`,
    String.raw`(?<=\p{Lu}{2}[*_]{0,3})(?<!\s)\s{1,9}(?=[*_]{0,3}${name}[*_]{0,3}$)`,
  ].join("|"),
  "gu",
);

/** Where the parts of a document's end begin that stand on one line: whom it goes to, on whose behalf, office, name. */
export function endParts(text: string): number[] {
  if (!opens.test(text) || text.length > longest) return [0];
  return [0, ...[...text.matchAll(gaps)].map((gap) => gap.index + gap[0].length)];
}
