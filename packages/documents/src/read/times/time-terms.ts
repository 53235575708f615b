import { type Form, eachWord, nothing, onDay, endOfYear, u } from "./time-words.ts";

const counted = "(?:lần|buổi|cuộc|kỳ|phiên|đợt|hội nghị)";
const schoolYear = "(?:\\s+\\d{4}\\s*[-–]\\s*\\d{4})?";
const term = `(?:học kỳ|học kì|năm học)(?:\\s+(?:ii|i|1|2))?(?:\\s+(?:mới|năm học))?${schoolYear}`;

/** Times of a school's year and of years in a row; a term has no last day of its own. */
export const terms: Form[] = [
  {
    pattern: u(`(?:theo\\s+)?(?:${eachWord}|từng)\\s+(?:học kỳ|học kì)(?:\\s+(?:ít nhất\\s+)?\\d{1,2}\\s+${counted})?`),
    read: () => nothing,
  },
  { pattern: u(`\\d{1,2}\\s+${counted}\\s*/\\s*(?:học kỳ|học kì|năm học)`), read: () => nothing },
  {
    pattern: u(
      `(?:(?:hoàn thành|xong|vào|trước|đến|chậm nhất)\\s+)*(?:đầu|giữa|cuối|hết|(?:(?:trước|sau)\\s+)?khi\\s+kết thúc|(?:trước|sau)\\s+khi|kết thúc)\\s+(?:mỗi\\s+)?${term}`,
    ),
    read: () => nothing,
  },
  {
    pattern: u(
      `(?:hoàn thành\\s+|xong\\s+)?trước\\s+(?:ngày\\s+|lễ\\s+)?khai giảng(?:\\s+năm học(?:\\s+mới)?${schoolYear})?`,
    ),
    read: () => nothing,
  },
  { pattern: u(`(?:trong\\s+)?${term}`), read: () => nothing, onlyInCell: true },
  // "2026 - 2027", "Giai đoạn 2026-2030": of years in a row the last one ends it.
  {
    pattern: u(
      `(?:(?:trong\\s+)?giai đoạn\\s+|(?:các\\s+|từ\\s+)?năm\\s+)?\\d{4}\\s*(?:[-–]|đến)\\s*(?:năm\\s+)?(\\d{4})`,
    ),
    read: (it) => onDay(endOfYear(Number(it[1]))),
    onlyInCell: true,
  },
  // "T5/2026" as a table shortens it is read with the months; a month or a quarter that no year has stays open.
  {
    pattern: u(`(?:trong\\s+)?(?:quý|quí)\\s+(?:viii|vii|vi|v|ix|x|[5-9])(?:\\s*[-–/,]\\s*|\\s+năm\\s+|\\s+)\\d{4}`),
    read: () => nothing,
  },
  {
    pattern: u(`(?:trong\\s+)?tháng\\s+(?:0{1,2}|1[3-9]|[2-9]\\d)(?:\\s*[-–/]\\s*|\\s+năm\\s+)\\d{4}`),
    read: () => nothing,
  },
];
