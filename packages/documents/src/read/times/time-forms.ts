import {
  type Form,
  type Meaning,
  before,
  bothDays,
  dayAndMonth,
  dayBefore,
  eachWord,
  endOfQuarter,
  endOfYear,
  every,
  hour,
  lead,
  letters,
  month,
  namedIn,
  nothing,
  onDay,
  periodOf,
  quarter,
  quarterOf,
  u,
} from "./time-words.ts";
import { dayFrom, lastDayOfMonth } from "@gandan/domain/values";
import { repeats } from "./time-repeats.ts";
import { terms } from "./time-terms.ts";
import { stretches } from "./time-stretches.ts";

/** The forms in use, over text in small letters; the longer form stands before the shorter one it contains. */
export const timeForms: Form[] = [
  // "Tổng đài hoạt động 24/7" is no day of July.
  {
    pattern: u(
      `(?<=(?:hoạt động|trực|phục vụ|tiếp nhận|liên tục|vận hành|hỗ trợ|thông suốt|duy trì)\\s)24\\s?/\\s?7(?!\\s*/)`,
    ),
    read: () => ({ ...nothing, continuous: true }),
  },
  // "Kiểm tra tại các thôn (tháng 10, 11)": kept whole as written.
  {
    pattern: u(
      `(?<=\\()(?:(?:quý|quí)\\s+${quarter}(?:\\s*(?:,|và)\\s*${quarter})+|tháng\\s+${month}(?:\\s*(?:,|và)\\s*${month})+)(?=\\))`,
    ),
    read: () => nothing,
  },
  ...stretches,
  ...repeats,
  ...terms,
  // Which day of it is left open.
  {
    pattern: u(
      `${lead}(?:(?:trong|vào)\\s+)?(?:nửa\\s+đầu|(?<!tháng\\s)đầu|giữa|trung\\s+tuần|thượng\\s+tuần|tuần\\s+(?:lễ\\s+)?(?:đầu(?:\\s+tiên)?|(?:thứ\\s+)?\\d|thứ\\s+[${letters}]+))(?:\\s+của)?\\s+(?:(?:tháng\\s+${month}|(?:quý|quí)\\s+${quarter})(?:(?:\\s*[-–/]\\s*|\\s+năm\\s+)\\d{4}|(?!\\s*(?:[-–/,\\d]|và|năm\\s+\\d)))|năm\\s+\\d{4})`,
    ),
    read: () => nothing,
  },
  {
    pattern: u(
      `(?:các\\s+)?ngày\\s+(\\d{1,2})\\s*(?:và|,)\\s*(?:ngày\\s+)?(\\d{1,2})\\s+(?:của\\s+)?${eachWord}\\s+(tháng|quý|quí)`,
    ),
    read: (it) => [every(periodOf(it[3] ?? ""), Number(it[1])), every(periodOf(it[3] ?? ""), Number(it[2]))],
  },
  // Open at its end: "Quý IV năm 2025 và các năm tiếp theo" names no last day.
  {
    pattern: u(
      `(?:trước\\s+|vào\\s+|chậm nhất\\s+(?:là\\s+)?)?ngày\\s+(\\d{1,2})\\s+(?:của\\s+)?tháng\\s+cuối\\s+(?:của\\s+|mỗi\\s+|hằng\\s+)?(quý|quí|năm)`,
    ),
    read: (it) => every(periodOf(it[2] ?? ""), Number(it[1])),
  },
  {
    pattern: u(
      `(?:(?:từ\\s+)?(?:quý|quí)\\s+(?:iv|iii|ii|i|[1-4])[\\s/–-]*)?(?:(?:từ\\s+)?(?:tháng\\s+\\d{1,2}[\\s/–-]*)?(?:năm\\s+)?\\d{4})\\s+và\\s+(?:các|những)\\s+năm\\s+(?:tiếp theo|sau)`,
    ),
    read: () => ({ ...nothing, continuous: true }),
    onlyInCell: true,
  },
  {
    pattern: u(
      `(?:trước\\s+|chậm nhất\\s+(?:là\\s+)?)?ngày\\s+(\\d{1,2})\\/(\\d{1,2})\\s*(?:và|,)\\s*(?:(?:trước\\s+)?ngày\\s+)?(\\d{1,2})\\/(\\d{1,2})\\s+${eachWord}\\s+năm`,
    ),
    read: (it) => [every("year", Number(it[1]), Number(it[2])), every("year", Number(it[3]), Number(it[4]))],
  },
  {
    pattern: u(
      `(?:trước\\s+|chậm nhất\\s+(?:là\\s+)?)?(?:ngày\\s+)?(\\d{1,2})(?:\\/|-|\\s+tháng\\s+)(\\d{1,2})\\s+${eachWord}\\s+năm`,
    ),
    read: (it) => every("year", Number(it[1]), Number(it[2])),
  },
  {
    pattern: u(
      `(?:trước\\s+|vào\\s+|chậm nhất\\s+(?:là\\s+)?)?ngày\\s+(\\d{1,2})\\s+(?:của\\s+)?(?:tháng cuối\\s+(?:của\\s+)?)?${eachWord}\\s+(tháng|quý|quí|năm)`,
    ),
    read: (it) => every(periodOf(it[2] ?? ""), Number(it[1])),
  },
  {
    pattern: u(
      `${eachWord}\\s+tháng\\s*,?\\s*(?:vào\\s+)?(?:các\\s+)?ngày\\s+(\\d{1,2})(?:\\s*(?:và|,)\\s*(?:ngày\\s+)?(\\d{1,2}))?(?!\\s*\\/)`,
    ),
    read: (it) => [it[1], it[2]].flatMap((day) => (day === undefined ? [] : [every("month", Number(day))])),
  },
  // "trước ngày 15/6 và ngày 15/12/2026": the year behind the last is of all.
  {
    pattern: u(`${lead}(?:ngày\\s+)?${dayAndMonth}(?:\\s*(?:,|và|;)\\s*(?:trước\\s+)?(?:ngày\\s+)?${dayAndMonth})+`),
    read: (it) => listedDays(it[0]),
  },
  // Of a stretch its end is the limit.
  {
    pattern: u(
      `(?:từ\\s+)?tháng\\s+(?:0?[1-9]|1[0-2])(?:\\s*(?:\\/|năm)\\s*\\d{4})?\\s+đến(?:\\s+hết)?\\s+(?:quý|quí)\\s+(iv|iii|ii|i|[1-4])(?:\\s*[/,]\\s*|\\s+năm\\s+|\\s+)(\\d{4})`,
    ),
    read: (it) => onDay(endOfQuarter(it[1], it[2])),
  },
  {
    pattern: u(
      `từ\\s+(?:ngày\\s+)?\\d{1,2}/\\d{1,2}(?:/\\d{4})?\\s+đến(?:\\s+hết)?\\s+(?:\\d{1,2}\\s?(?:h|giờ)(?:\\s?\\d{2})?(?:\\s?phút)?,?\\s+)?(?:ngày\\s+)?(\\d{1,2})/(\\d{1,2})/(\\d{4})`,
    ),
    read: (it) => onDay(dayFrom(Number(it[3]), Number(it[2]), Number(it[1]))),
  },
  {
    pattern: u(
      `(?:từ\\s+)?tháng\\s+(?:0?[1-9]|1[0-2])(?:\\/\\d{4})?\\s*(?:[-–+]|đến(?:\\s+hết)?)\\s*(?:tháng\\s+)?(0?[1-9]|1[0-2])(?:\\s*/\\s*|\\s+năm\\s+)(\\d{4})`,
    ),
    read: (it) => onDay(lastDayOfMonth(Number(it[2]), Number(it[1]))),
  },
  {
    pattern: u(
      `(?:từ\\s+)?(?:quý|quí)\\s+(?:iv|iii|ii|i|[1-4])\\s*(?:[-–]|đến(?:\\s+hết)?)\\s*(?:(?:quý|quí)\\s+)?(iv|iii|ii|i|[1-4])(?:\\s*[/,]\\s*|\\s+năm\\s+|\\s+)(\\d{4})`,
    ),
    read: (it) => onDay(endOfQuarter(it[1], it[2])),
  },
  // Two of one year: each has its day.
  {
    pattern: u(
      `(?:quý|quí)\\s+${quarter}(?:\\s*(?:,|và|\\+|,\\s*và)\\s*(?:(?:quý|quí)\\s+)?${quarter})+(?:\\s*[/-]\\s*|\\s+năm\\s+|\\s+)(\\d{4})`,
    ),
    read: (it) => bothDays(...namedIn(it[0], quarter).map((name) => endOfQuarter(name, it[1]))),
  },
  {
    pattern: u(
      `tháng\\s+${month}(?:\\s*(?:,|và|,\\s*và)\\s*(?:tháng\\s+)?${month})+(?:\\s*[/-]\\s*|\\s+năm\\s+)(\\d{4})`,
    ),
    read: (it) => bothDays(...namedIn(it[0], month).map((name) => lastDayOfMonth(Number(it[1]), Number(name)))),
  },
  {
    pattern: u(
      `(?:vào\\s+|trong\\s+)?tháng\\s+${month}(?:\\s*(?:,|và|,\\s*và)\\s*(?:tháng\\s+)?${month})*\\s+${eachWord}\\s+năm`,
    ),
    read: (it) => namedIn(it[0], month).map((name) => every("year", null, Number(name))),
  },
  {
    pattern: u(`(?:vào\\s+|trong\\s+)?(?:quý|quí)\\s+(${quarter})\\s+${eachWord}\\s+năm`),
    read: (it) => every("year", null, quarterOf(it[1]) * 3),
  },
  // Before a month, a quarter or a year begins is by the day that comes before it.
  // "Từ 02/2026 - 3/2026"
  {
    pattern: u(`(?:từ\\s+)?${month}(?:\\/20\\d{2})?\\s*(?:[-–]|đến(?:\\s+hết)?)\\s*(${month})\\/(20\\d{2})(?!\\/)`),
    read: (it) => onDay(lastDayOfMonth(Number(it[2]), Number(it[1]))),
  },
  // "(12/2026)"
  {
    pattern: u(`(?<=\\()(${month})\\/(20\\d{2})(?=\\))`),
    read: (it) => onDay(lastDayOfMonth(Number(it[2]), Number(it[1]))),
  },
  // "Năm 2027 - 2028: nhân rộng ra các thôn"
  {
    pattern: u(`(?:trong\\s+)?năm\\s+(\\d{4})(?:\\s*[-–]\\s*(?:năm\\s+)?(\\d{4}))?(?=\\s*:\\s)`),
    read: (it) => onDay(endOfYear(Number(it[2] ?? it[1]))),
  },
  {
    pattern: u(`${before}tháng\\s+(0?[1-9]|1[0-2])(?:\\s*[-–/]\\s*|\\s+năm\\s+)(\\d{4})`),
    read: (it) => onDay(dayBefore(Number(it[2]), Number(it[1]))),
  },
  {
    pattern: u(`${before}(?:quý|quí)\\s+(iv|iii|ii|i|[1-4])(?:\\s*[-–/,]\\s*|\\s+năm\\s+|\\s+)(\\d{4})`),
    read: (it) => onDay(dayBefore(Number(it[2]), quarterOf(it[1]) * 3 - 2)),
  },
  { pattern: u(`${before}năm\\s+(\\d{4})`), read: (it) => onDay(endOfYear(Number(it[1]) - 1)) },
  {
    pattern: u(`(?:0?6|sáu)\\s+tháng\\s+(đầu|cuối)\\s+năm\\s+(\\d{4})`),
    read: (it) => onDay(lastDayOfMonth(Number(it[2]), it[1] === "đầu" ? 6 : 12)),
    onlyInCell: true,
  },
  {
    pattern: u(`trong\\s+(?:0?6|sáu)\\s+tháng\\s+(đầu|cuối)\\s+năm(?:\\s+(\\d{4}))?`),
    read: (it) => (it[2] === undefined ? nothing : onDay(lastDayOfMonth(Number(it[2]), it[1] === "đầu" ? 6 : 12))),
  },
  { pattern: u(`(?:0?6|sáu)\\s+tháng\\s+(?:đầu|cuối)\\s+năm`), read: () => nothing, onlyInCell: true },
  {
    pattern: u(`${lead}(?:ngày\\s+)?(\\d{1,2})([/.-])(\\d{1,2})[/.-](\\d{4})`),
    // A day that does not exist is a limit all the same, kept as written.
    read: (it) => onDay(dayFrom(Number(it[4]), Number(it[3]), Number(it[1]))) ?? (it[2] === "/" ? nothing : null),
  },
  {
    pattern: u(`${lead}ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})`),
    read: (it) => onDay(dayFrom(Number(it[3]), Number(it[2]), Number(it[1]))),
  },
  {
    pattern: u(`${lead}ngày\\s+\\d{1,2}\\s+tháng\\s+(?:0?[1-9]|1[0-2])(?!\\s+năm\\s+\\d)`),
    read: () => nothing,
  },
  { pattern: u(`${lead}(?:ngày\\s+)?\\d{1,2}[/](?:0?[1-9]|1[0-2])(?!\\/)`), read: () => nothing },
  // "trước ngày 05-6", as the Party writes it
  { pattern: u(`${lead}ngày\\s+\\d{1,2}-(?:0?[1-9]|1[0-2])(?![-\\d])`), read: () => nothing },
  {
    pattern: u(
      `${before}(?:dịp\\s+)?tết(?:\\s+nguyên đán)?(?:\\s+(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)\\s+[${letters}]+)?(?:\\s+(?:năm\\s+)?\\d{4})?`,
    ),
    read: () => nothing,
  },
  // "xong trước 05 ngày diễn ra hội nghị"
  {
    pattern: u(
      `(?:hoàn thành\\s+|xong\\s+)?trước\\s+\\d{1,3}\\s+ngày(?:\\s+làm việc)?\\s+(?:diễn ra|tổ chức|khai mạc)\\s+[^.,;)]{3,60}`,
    ),
    read: () => nothing,
  },
  // A count of days before something leaves its day to that.
  {
    pattern: u(
      `(?:chậm nhất|ít nhất|trước)\\s+(?:là\\s+)?\\d{1,3}\\s+ngày(?:\\s+làm việc)?\\s+trước\\s+(?:khi|ngày|kỳ họp|phiên họp|cuộc họp|hội nghị|buổi|lễ)\\s+[^.,;]{3,60}`,
    ),
    read: () => nothing,
  },
  {
    pattern: u(`${lead}(?:trong\\s+)?(?:quý|quí)\\s+(iv|iii|ii|i|[1-4])\\s*(?:[-–/,]\\s*|\\s+|\\s*năm\\s+)(\\d{4})`),
    read: (it) => onDay(endOfQuarter(it[1], it[2])),
  },
  // "Quý II, IV", "Tháng 3, 6, 9": kept whole as written.
  {
    pattern: u(
      `(?:(?:quý|quí)\\s+(?:iv|iii|ii|i|[1-4])(?:\\s*(?:[,+–-]|và)\\s*(?:iv|iii|ii|i|[1-4]))+|tháng\\s+\\d{1,2}(?:\\s*(?:[,+–-]|và)\\s*\\d{1,2})+)(?!\\s*[/.]\\d)`,
    ),
    read: () => nothing,
    onlyInCell: true,
  },
  {
    pattern: u(
      `(?:từ\\s+)?(?:tháng\\s+${month}\\s+đến(?:\\s+hết)?\\s+tháng\\s+${month}|(?:quý|quí)\\s+${quarter}\\s+đến(?:\\s+hết)?\\s+(?:quý|quí)\\s+${quarter})`,
    ),
    read: () => nothing,
  },
  { pattern: u(`${lead}(?:trong\\s+)?(?:quý|quí)\\s+(?:iv|iii|ii|i|[1-4])`), read: () => nothing },
  {
    pattern: u(`${lead}(?:trong\\s+)?(?:cuối\\s+)?tháng\\s+(\\d{1,2})\\s*(?:[-–/]\\s*|\\s+năm\\s+)(\\d{4})`),
    read: (it) =>
      Number(it[1]) >= 1 && Number(it[1]) <= 12 ? onDay(lastDayOfMonth(Number(it[2]), Number(it[1]))) : null,
  },
  { pattern: u(`${lead}(?:trong\\s+)?(?:cuối\\s+)?tháng\\s+(?:0?[1-9]|1[0-2])`), read: () => nothing },
  // As tables shorten it
  {
    pattern: u(`t\\.?\\s?(${month})/(20\\d{2})`),
    read: (it) => onDay(lastDayOfMonth(Number(it[2]), Number(it[1]))),
    onlyInCell: true,
  },
  { pattern: u(`q\\.?\\s?(${quarter})/(20\\d{2})`), read: (it) => onDay(endOfQuarter(it[1], it[2])), onlyInCell: true },
  {
    pattern: u(
      `(?:trong|sau|chậm nhất|không quá)\\s+(?:thời hạn\\s+|vòng\\s+|thời gian\\s+)?(?:là\\s+)?(\\d{1,3})\\s+(ngày làm việc|ngày|tháng)(?:,)?\\s+(?:kể từ|từ|sau)\\s+([^.;,)]{3,120})`,
    ),
    read: (it, asWritten) => ({
      ...nothing,
      relative: {
        count: Number(it[1]),
        unit: /làm việc/i.test(it[2] ?? "") ? "working-day" : /tháng/i.test(it[2] ?? "") ? "month" : "day",
        event: asWritten
          .slice(asWritten.length - (it[3]?.length ?? 0))
          .replace(/^(?:khi|lúc)\s+/u, "")
          .replace(/\s(?:phải|thì|có trách nhiệm)\s.*$/u, "")
          .trim(),
      },
    }),
  },
  {
    pattern: u(
      `(?:trong|sau|chậm nhất|không quá)\\s+(?:thời hạn\\s+|vòng\\s+)?(?:là\\s+)?\\d{1,3}\\s?(?:giờ|tiếng|phút)(?:\\s+(?:làm việc|đồng hồ))?(?:,?\\s+(?:kể từ|từ|sau)\\s+(?:khi|lúc|thời điểm)\\s+[^.;,)]{3,80})?`,
    ),
    read: () => nothing,
  },
  { pattern: u(`24\\s?/\\s?(?:24|7)(?:\\s?(?:giờ|h))?`), read: () => ({ ...nothing, continuous: true }) },
  // From what on is left open.
  {
    pattern: u(
      `(?:trong|không quá)\\s+(?:thời hạn|vòng)\\s+(?:(?:không quá|tối đa|chậm nhất)\\s+)?\\d{1,3}\\s+(?:ngày làm việc|ngày|tháng)`,
    ),
    read: () => nothing,
  },
  {
    pattern: u(
      `(?:(?:định kỳ\\s+)?${eachWord}\\s+(?:năm|quý|quí|tháng|tuần|ngày)(?:\\s*(?:,|và)\\s*(?:${eachWord}\\s+)?(?:năm|quý|quí|0?6\\s+tháng|tháng|tuần|ngày))+)(?!\\s*\\d)`,
    ),
    read: (it) => severalPeriods(it[0]),
  },
  {
    pattern: u(`(?:định kỳ\\s+|(?:trước|lúc|vào)\\s+${hour})?${eachWord}\\s+(năm|quý|quí|tháng|tuần|ngày)`),
    read: (it) => every(periodOf(it[1] ?? "")),
  },
  // "02 lần/năm", "1 buổi/tuần": how often, and so when.
  {
    pattern: u(
      `\\d{1,2}\\s+(?:lần|cuộc|buổi|đợt|kỳ|hội nghị|ngày|tin|tin, bài|bài|bài viết|chuyên mục|chuyên đề|bản tin|phiên|lượt|video|phóng sự|giờ|lớp)\\s*/\\s*(năm|quý|quí|tháng|tuần|ngày)`,
    ),
    read: (it) => every(periodOf(it[1] ?? "")),
  },
  { pattern: u(`định kỳ\\s+(quý|quí|tháng|tuần|năm)`), read: (it) => every(periodOf(it[1] ?? "")) },
  // "sơ kết 06 tháng thực hiện phong trào" tells of the past.
  {
    pattern: u(
      `(?:định kỳ\\s+)?(?:0?6|sáu)\\s+tháng(?:\\s+(?:đầu năm|một lần))?(?!\\s+(?:năm\\s+\\d|kể|từ|\\d))(?!(?<=(?:kết|qua|sau|quả)\\s(?:0?6|sáu)\\s+tháng)\\s+(?:thực hiện|triển khai|thi hành))`,
    ),
    read: () => every("half-year"),
  },
  // At the end of a sentence it says when; elsewhere in prose it says how ("thường xuyên kiểm tra").
  {
    pattern: u(`(?<=[,;.]\\s|\\()(?:(?:thực hiện|tiến hành|duy trì)\\s+)?thường xuyên(?=\\s*(?:[.;)]|$|,\\s*h[ằà]ng))`),
    read: () => ({ ...nothing, continuous: true }),
  },
  { pattern: u(`thường xuyên`), read: () => ({ ...nothing, continuous: true }), onlyInCell: true },
  {
    pattern: u(`(?:từ nay\\s+|hoàn thành\\s+)?(?:đến(?:\\s+hết)?|hết|trong)\\s+năm\\s+(\\d{4})`),
    read: (it) => onDay(endOfYear(Number(it[1]))),
  },
  { pattern: u(`(?:năm\\s+)?(\\d{4})`), read: (it) => onDay(endOfYear(Number(it[1]))), onlyInCell: true },
];

function listedDays(text: string): Meaning[] {
  const found = [...text.matchAll(/(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?/gu)];
  const year = found.at(-1)?.[3];
  return year === undefined
    ? [nothing]
    : found.map((it) => onDay(dayFrom(Number(it[3] ?? year), Number(it[2]), Number(it[1]))) ?? nothing);
}

const severalPeriods = (text: string): Meaning[] =>
  [...text.matchAll(/0?6\s+tháng|năm|quý|quí|tháng|tuần|ngày/giu)].map(([word]) =>
    every(/\d/u.test(word) ? "half-year" : periodOf(word)),
  );
