import type { Recurrence, WrittenTime } from "@gandan/domain/plans";
import { type Day, dayFrom, lastDayOfMonth } from "@gandan/domain/values";
import { type Passage, spanWithin } from "./passage.ts";

type Meaning = Pick<WrittenTime, "day" | "recurrence" | "continuous" | "relative">;
const nothing: Meaning = { day: null, recurrence: null, continuous: false, relative: null };
const onDay = (day: Day | null): Meaning | null => (day === null ? null : { ...nothing, day });
const every = (
  period: Recurrence["every"],
  dayOfMonth: number | null = null,
  month: number | null = null,
): Meaning => ({
  ...nothing,
  recurrence: { every: period, dayOfMonth, month },
});

const quarterNames: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
const periods: Record<string, Recurrence["every"]> = {
  ngày: "day",
  tuần: "week",
  tháng: "month",
  quý: "quarter",
  quí: "quarter",
  năm: "year",
};
const periodOf = (word: string): Recurrence["every"] => periods[word.toLowerCase()] ?? "year";
const endOfYear = (year: number): Day | null => dayFrom(year, 12, 31);

interface Form {
  pattern: RegExp;
  read: (found: RegExpExecArray) => Meaning | Meaning[] | null;
  /** Alone in a cell or after a label the form is a time; within prose it needs a word before it. */
  onlyInCell?: boolean;
}

const lead =
  "(?:(?:hoàn thành\\s+|xong\\s+)?(?:trước|chậm nhất(?:\\s+là)?|muộn nhất(?:\\s+là)?|đến(?:\\s+hết)?|hết|vào|xong)\\s+)?";
const eachWord = "(?:hằng|hàng|mỗi)";
const u = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d/])${pattern}(?![\\p{L}\\d])`, "giu");

// The longer form stands before the shorter one it contains.
const forms: Form[] = [
  // Open at its end: "Quý IV năm 2025 và các năm tiếp theo" names no last day.
  {
    pattern: u(
      `(?:(?:từ\\s+)?(?:quý|quí)\\s+(?:IV|III|II|I|[1-4])[\\s/–-]*)?(?:(?:từ\\s+)?(?:tháng\\s+\\d{1,2}[\\s/–-]*)?(?:năm\\s+)?\\d{4})\\s+và\\s+(?:các|những)\\s+năm\\s+(?:tiếp theo|sau)`,
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
      `(?:trước\\s+|chậm nhất\\s+(?:là\\s+)?)?(?:ngày\\s+)?(\\d{1,2})(?:\\/|\\s+tháng\\s+)(\\d{1,2})\\s+${eachWord}\\s+năm`,
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
    pattern: u(`${lead}(?:ngày\\s+)?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})`),
    read: (it) => onDay(dayFrom(Number(it[3]), Number(it[2]), Number(it[1]))),
  },
  {
    pattern: u(`${lead}ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})`),
    read: (it) => onDay(dayFrom(Number(it[3]), Number(it[2]), Number(it[1]))),
  },
  { pattern: u(`${lead}(?:ngày\\s+)?\\d{1,2}[/](?:0?[1-9]|1[0-2])(?!\\/)`), read: () => nothing },
  {
    pattern: u(`${lead}(?:trong\\s+)?(?:quý|quí)\\s+(IV|III|II|I|[1-4])\\s*(?:[-–/,]\\s*|\\s+|\\s*năm\\s+)(\\d{4})`),
    read: (it) => onDay(lastDayOfMonth(Number(it[2]), (quarterNames[(it[1] ?? "").toUpperCase()] ?? 4) * 3)),
  },
  { pattern: u(`${lead}(?:trong\\s+)?(?:quý|quí)\\s+(?:IV|III|II|I|[1-4])`), read: () => nothing },
  {
    pattern: u(
      `${lead}(?:trong\\s+)?(?:cuối\\s+|đầu\\s+|giữa\\s+)?tháng\\s+(\\d{1,2})\\s*(?:[-–/]\\s*|\\s+năm\\s+)(\\d{4})`,
    ),
    read: (it) =>
      Number(it[1]) >= 1 && Number(it[1]) <= 12 ? onDay(lastDayOfMonth(Number(it[2]), Number(it[1]))) : null,
  },
  { pattern: u(`${lead}(?:trong\\s+)?tháng\\s+(?:0?[1-9]|1[0-2])`), read: () => nothing },
  {
    pattern: u(
      `(?:trong|sau|chậm nhất|không quá)\\s+(?:thời hạn\\s+|vòng\\s+|thời gian\\s+)?(?:là\\s+)?(\\d{1,3})\\s+(ngày làm việc|ngày|tháng)(?:,)?\\s+(?:kể từ|từ|sau)\\s+([^.;]{3,120})`,
    ),
    read: (it) => ({
      ...nothing,
      relative: {
        count: Number(it[1]),
        unit: /làm việc/i.test(it[2] ?? "") ? "working-day" : /tháng/i.test(it[2] ?? "") ? "month" : "day",
        event: (it[3] ?? "").replace(/^(?:khi|lúc)\s+/u, "").trim(),
      },
    }),
  },
  {
    pattern: u(
      `(?:(?:định kỳ\\s+)?${eachWord}\\s+(?:năm|quý|quí|tháng|tuần|ngày)(?:\\s*,\\s*(?:${eachWord}\\s+)?(?:năm|quý|quí|tháng|tuần|ngày))+)`,
    ),
    read: (it) => severalPeriods(it[0]),
  },
  {
    pattern: u(`(?:định kỳ\\s+)?${eachWord}\\s+(năm|quý|quí|tháng|tuần|ngày)`),
    read: (it) => every(periodOf(it[1] ?? "")),
  },
  { pattern: u(`định kỳ\\s+(quý|quí|tháng|tuần|năm)`), read: (it) => every(periodOf(it[1] ?? "")) },
  {
    pattern: u(`(?:định kỳ\\s+)?(?:0?6|sáu)\\s+tháng(?:\\s+(?:đầu năm|một lần))?(?!\\s+(?:năm\\s+\\d|kể|từ|\\d))`),
    read: () => every("half-year"),
  },
  { pattern: u(`thường xuyên`), read: () => ({ ...nothing, continuous: true }), onlyInCell: true },
  {
    pattern: u(`(?:từ nay\\s+|hoàn thành\\s+)?(?:đến(?:\\s+hết)?|hết|trước|trong)\\s+năm\\s+(\\d{4})`),
    read: (it) => onDay(endOfYear(Number(it[1]))),
  },
  { pattern: u(`(?:năm\\s+)?(\\d{4})`), read: (it) => onDay(endOfYear(Number(it[1]))), onlyInCell: true },
];

const severalPeriods = (text: string): Meaning[] =>
  [...text.matchAll(/năm|quý|quí|tháng|tuần|ngày/giu)].map(([word]) => every(periodOf(word)));

interface Taken {
  from: number;
  to: number;
}

/**
 * The times a stretch of plain text names, in its order. Within prose only those with a word that makes them one count
 * ("trước ngày …", "hằng tháng"); in a cell or after a label every form does.
 */
export function findTimes(
  passage: Passage,
  from: number,
  to: number,
  place: "prose" | "cell",
  busy: readonly Taken[] = [],
): WrittenTime[] {
  const text = passage.plain.slice(from, to);
  const taken: Taken[] = busy.map((it) => ({ from: it.from - from, to: it.to - from }));
  const times: { at: number; time: WrittenTime }[] = [];
  for (const form of forms) {
    if (place === "prose" && form.onlyInCell) continue;
    for (const found of text.matchAll(form.pattern)) {
      const start = found.index;
      const end = start + found[0].length;
      if (taken.some((it) => start < it.to && it.from < end)) continue;
      if (place === "prose" && !isDue(text, found)) continue;
      const meaning = form.read(found);
      if (meaning === null) continue;
      taken.push({ from: start, to: end });
      const span = spanWithin(passage, from + start, from + end);
      for (const one of Array.isArray(meaning) ? meaning : [meaning])
        times.push({ at: start, time: { text: found[0].trim(), span, ...one } });
    }
  }
  return withYearOfReport(passage, from, text, times)
    .sort((a, b) => a.at - b.at)
    .map((it) => it.time);
}

const cue = /^(?:hoàn thành|xong|trước|chậm nhất|muộn nhất|đến|hết|trong|hằng|hàng|mỗi|định kỳ|sau|không quá)/iu;

// A bare date in prose is an event of the past as often as a limit; periods of six months only matter in reports.
function isDue(text: string, found: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, found.index - 60), found.index);
  if (/(?:số|giai đoạn|từ|khoá|khóa|nhiệm kỳ)\s*$/iu.test(before)) return false;
  if (/^(?:định kỳ\s+)?(?:0?6|sáu)\s+tháng/iu.test(found[0]))
    return /báo cáo|sơ kết|định kỳ|đánh giá/iu.test(before + found[0]);
  if (
    /^(?:đời sống|thu nhập|chỉ tiêu|kế hoạch)\s*$/iu.test(before.trim().split(/\s+/).slice(-2).join(" ")) &&
    /ngày|năm/iu.test(found[0])
  )
    return !/^h[ằà]ng ngày/iu.test(found[0]);
  if (/^trong\s+(?:năm|thời gian)/iu.test(found[0])) return /hoàn thành|thực hiện|xong/iu.test(before);
  if (/^đến\s+năm/iu.test(found[0])) return /hoàn thành|xong/iu.test(before);
  if (/^đến(?:\s+hết)?\s/iu.test(found[0]) && /từ\s+(?:ngày|tháng|năm|quý)[^.;]*$/iu.test(before)) return true;
  if (/^(?:vào\s+)?ngày.*(?:h[ằà]ng|mỗi)\s/iu.test(found[0])) return true;
  return cue.test(found[0]) || /(?:thời gian|thời hạn|tiến độ|hoàn thành)[^.;]{0,40}$/iu.test(before);
}

// "báo cáo 06 tháng, năm": the year stands beside the half-year.
function withYearOfReport(passage: Passage, from: number, text: string, times: { at: number; time: WrittenTime }[]) {
  const added: typeof times = [];
  for (const { at, time } of times) {
    if (time.recurrence?.every !== "half-year") continue;
    const year = /^\s*(?:,|và)\s*(?:(?:cả|tổng kết|một)\s+)?(năm)(?!\s*\d)(?!\p{L})/iu.exec(
      text.slice(at + time.text.length),
    );
    if (year === null) continue;
    const end = at + time.text.length + year[0].length;
    const span = spanWithin(passage, from + end - (year[1]?.length ?? 3), from + end);
    added.push({ at: end, time: { text: year[1] ?? "năm", span, ...every("year") } });
  }
  return [...times, ...added];
}
