import { amount, numberOf } from "../../read/index.ts";
import type { Rule } from "../rule.ts";
import { type Reading, readingOf } from "../words.ts";
import { detailsAddUp, sumOf, withComma } from "./sums.ts";

const counted =
  "mô hình|điểm đen|điểm|cây xanh|cây|lượt|tuyến đường|tuyến|trường hợp|lao động|đoàn viên|hội viên|thùng rác|thùng|bóng đèn|camera|căn nhà|hồ sơ|đơn|chỉ tiêu|kiến nghị|vụ việc|hội nghị|cuộc|lớp|buổi|hộ|công trình|thôn|làng|bản|ấp|tổ dân phố|khu phố|đợt|kỳ|đoàn|tổ|đơn vị|chi bộ|chi hội|tiêu chí|nhà|suất quà|suất|phiếu|tờ rơi|lượt người|người|đại biểu|km|m2|m|triệu đồng|tỷ đồng|đồng";
// What leads on to the parts is only looked at, so that a number within it may be a whole of its own.
// A whole that is told in parts: "10 mô hình …, gồm: 04 mô hình …", "60 hộ (chợ 25 hộ, …)", "3 cuộc: thôn An 1 cuộc, …".
const whole = new RegExp(
  `(?<!ít nhất |tối thiểu |trên |khoảng |hơn |dưới |từ |[\\d.,/-])(?<all>${amount}) (?<unit>${counted})(?!\\p{L})(?=(?<lead>(?: \\([^()\\d]{3,90}\\))?(?:[^.;:()]{0,80}?[.,;]? (?:gồm|bao gồm|cụ thể|trong đó)(?: có)?(?::(?:\\n| )|:? )|[^.;:(),]{0,80}?(?:: | \\())))`,
  "giu",
);

/** The parts of a sum add up to it. */
export const sumsDiffer: Rule = {
  id: "substance.sums-differ",
  family: "substance",
  severity: "warning",
  source: detailsAddUp,
  check: (document) => {
    const reading = readingOf(document);
    return [...reading.text.matchAll(whole)].flatMap(({ 0: found, index, groups = {} }) => {
      const quoted = `${found}${groups["lead"] ?? ""}`;
      const parts = partsBehind(reading, index + quoted.length, quoted.endsWith("("), groups["unit"] ?? "");
      if (parts === null || fits(parts.sum, numberOf(groups["all"] ?? ""), quoted)) return [];
      const told = `${groups["all"]} ${groups["unit"]}`;
      return {
        span: reading.spanOf(index, index + told.length),
        about: quoted,
        message: {
          vi: `Tổng số ghi “${told}” nhưng các số chi tiết cộng lại là ${withComma(parts.sum)}. Đề nghị kiểm tra lại.`,
          en: `“${told}” is told in parts that add up to ${parts.sum}.`,
        },
      };
    });
  },
};

// What is said to be among a whole may be less than it, never more.
const fits = (sum: number, all: number, quoted: string): boolean =>
  sum === all || (sum < all && /trong đó/iu.test(quoted));

const ends = /\.(?=\s|$)|\n/u;

// Below a colon each part has a line of its own: "- Ngân sách tỉnh: 22.400 triệu đồng;".
const item = /^\s*(?:[-+•]|[a-zđ]\)|\d+[.)]) /u;
const isListed = (reading: Reading, from: number): boolean => reading.text[from - 1] === "\n";

function listFrom(reading: Reading, from: number): string {
  const lines = reading.text.slice(from, from + 1_500).split("\n");
  const [first = ""] = lines;
  const mark = /^\s*([-+•])/u.exec(first)?.[1];
  const until = lines.findIndex(
    (line) => !item.test(line) || (mark !== undefined && !line.trimStart().startsWith(mark)),
  );
  const listed = lines.slice(0, until < 0 ? lines.length : until);
  // A line without an amount, or with two, is more than a part.
  return listed.length >= 2 ? listed.join("; ") : "";
}

function partsBehind(reading: Reading, from: number, isInBrackets: boolean, unit: string): { sum: number } | null {
  const rest = reading.text.slice(from, from + 400);
  const end = isInBrackets ? rest.indexOf(")") : (ends.exec(rest)?.index ?? rest.length);
  const text = isListed(reading, from) ? listFrom(reading, from) : rest.slice(0, Math.max(end, 0));
  // What each of many has, what is only said to be among it, and shares are no parts.
  if (/(?<!\p{L})(?:mỗi|từng|trong đó|ít nhất|tối thiểu|trên|khoảng|bình quân)(?!\p{L})|%/iu.test(text)) return null;
  const found = [
    ...text.matchAll(new RegExp(`(?<![\\d.,/-])(${amount}) (?:${unit}|${unit.split(" ")[0]})(?!\\p{L})`, "giu")),
  ];
  if (found.length < 2) return null;
  return { sum: sumOf(found.map(([, digits = ""]) => numberOf(digits))) };
}
