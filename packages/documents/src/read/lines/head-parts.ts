const motto = /(?<!\S)(?:CỘNG H[OÒÕ][AÀ] XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM)(?!\S)/u;
const title =
  /(?<=\s)(?:KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|CHƯƠNG TRÌNH|HƯỚNG DẪN|PHƯƠNG ÁN)(?=\s)/u;
const farthest = 400;
const longestSubject = 600;

const gap = String.raw`(?<=\S)\s+`;
const cells = new RegExp(
  [
    String.raw`${gap}(?=Đ[ộỘ][cC] [lL][ậẬ][pP]\s*[-–]\s*T[ựỰ])`,
    String.raw`(?<=H[ạẠ][nN][hH] [pP][hH][úÚ][cC])\s+(?=\S)`,
    String.raw`${gap}(?=S[ốỐ]\s*:?\s*[\d…./-])`,
    String.raw`${gap}(?=\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){0,4},\s*ngày(?!\p{L}))`,
    String.raw`(?<=/\s?\p{Lu}[\p{Lu}\d&/–-]{1,24})\s+(?=ngày(?!\p{L}))`,
  ].join("|"),
  "gu",
);
const textBelow =
  /\s(?=(?:Căn cứ|Nhằm|Để|Trên cơ sở)\s|(?:Thực hiện|Thi hành|Theo)\s\p{Lu}[\p{L} ]{2,60}?\ssố\s?:?\s?\d)/u;

/**
 * Where the parts of a letterhead begin that stands on one line with its title: who, the motto, number, place and day,
 * kind, subject and what the text begins with.
 */
export function headParts(text: string): number[] {
  const above = motto.exec(text.slice(0, farthest));
  if (above === null) return [0];
  const below = above.index + above[0].length;
  const named = title.exec(text.slice(below, below + farthest));
  if (named === null) return [0];
  const kindAt = below + named.index;
  const subjectAt = kindAt + named[0].length;
  const head = text.slice(0, kindAt);
  const inHead = [...head.matchAll(cells)].map((cell) => cell.index + cell[0].length);
  const subject = textBelow.exec(text.slice(subjectAt + 1, subjectAt + longestSubject));
  const textAt = subject === null ? [] : [subjectAt + 1 + subject.index + 1];
  const starts = [0, above.index, ...inHead, kindAt, subjectAt + 1, ...textAt];
  return [...new Set(starts)].sort((a, b) => a - b);
}
