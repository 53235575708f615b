import type { WrittenTime } from "@gandan/domain/plans";
import { type Passage, spanWithin } from "./passage.ts";
import { timeForms } from "./time-forms.ts";
import { every } from "./time-words.ts";

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
  const small = inSmallLetters(text);
  if (!namesTime.test(small)) return [];
  const taken: Taken[] = busy.map((it) => ({ from: it.from - from, to: it.to - from }));
  const times: { at: number; time: WrittenTime }[] = [];
  for (const form of timeForms) {
    if (place === "prose" && form.onlyInCell) continue;
    for (const found of small.matchAll(form.pattern)) {
      const start = found.index;
      const end = start + found[0].length;
      if (taken.some((it) => start < it.to && it.from < end)) continue;
      if (place === "prose" && !isDue(text, found, start + found[0].length)) {
        // The end of a stretch that is no limit is none either.
        if (found[0].startsWith("từ ")) taken.push({ from: start, to: end });
        continue;
      }
      const asWritten = text.slice(start, end);
      const meaning = form.read(found, asWritten);
      if (meaning === null) continue;
      taken.push({ from: start, to: end });
      const span = spanWithin(passage, from + start, from + end);
      const begins = isBeginning(text, start, end);
      for (const one of Array.isArray(meaning) ? meaning : [meaning])
        times.push({ at: start, time: { text: asWritten.trim(), span, ...one, ...(begins && { day: null }) } });
    }
  }
  const inOrder = withYearOfReport(passage, from, text, times).sort((a, b) => a.at - b.at);
  const found = withYearBehind(text, withYearBefore(text, inOrder)).map((it) => it.time);
  // How often something is done counts where nothing else says when.
  const dated = found.filter((it) => !howOften.test(it.text));
  return dated.length > 0 ? dated : found;
}

// Every form holds one of these; most sentences hold none.
const namesTime = /\d[/.-]\d|\d{4}|ngày|tháng|qu[ýí]|năm|tuần|thường xuyên|tết|mùa/u;

const howOften = /^\d{1,2}\s[\p{L},\s]+\/\s*\p{L}+$/iu;

// Some letters of other languages grow when made small; such a text keeps its own.
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

// "Từ tháng 4/2025" says when something begins; by when it is done it leaves open.
const isBeginning = (text: string, start: number, end: number): boolean =>
  /(?:^|[\s(])(?:kể\s+)?từ\s+$/iu.test(text.slice(0, start)) && !/^\s*(?:đến|tới|[-–])/u.test(text.slice(end));

const cue =
  /^(?:từ|hoàn thành|xong|trước|chậm nhất|muộn nhất|đến|hết|trong|hằng|hàng|mỗi|định kỳ|sau|không quá|(?:(?:thực hiện|tiến hành|duy trì)\s)?thường xuyên|vào|ít nhất|báo cáo)/iu;
const past = /(?:đã|được|ban hành|thành lập|kết quả|đạt được|tình hình)\s[^.;]{0,40}$/iu;
const planned =
  /(?:vào|trong|dự kiến|diễn ra|khai mạc)(?:\s(?:kỳ|cuộc|buổi|phiên|hội nghị)\s[\p{L} ]{2,40}?)?(?:\s+(?:lúc|hồi))?(?:\s+\d{1,2}\s*(?:h|giờ|g)\s*(?:\d{2})?(?:\s*phút)?)?,?(?:\s*(?:sáng|chiều|tối))?(?:\s*(?:thứ\s+\p{L}+|chủ nhật),?)?(?:\s+tuần\s+(?:thứ\s+)?\S+)?\s*$/iu;
const closes = /^\s*(?:[.;)]|$)/u;

// A bare date in prose is an event of the past as often as a limit; periods of six months only matter in reports.
function isDue(text: string, found: RegExpExecArray, end: number): boolean {
  const before = text.slice(Math.max(0, found.index - 60), found.index);
  // "…; thực hiện từ ngày 01/02/2026": when it begins, at the end of its clause.
  if (
    /(?:[:;,]|thực hiện|áp dụng|bắt đầu|triển khai|duy trì)\s+(?:kể\s+)?từ\s*$/iu.test(before) &&
    closes.test(text.slice(end))
  )
    return true;
  if (/(?:số|giai đoạn|từ|khoá|khóa|nhiệm kỳ)\s*$/iu.test(before)) return false;
  // What is looked at happened then: "Mốc thời gian kiểm tra: từ ngày … đến ngày …".
  if (
    /(?:(?:mốc|thời kỳ|niên độ|số liệu)\s[^.;:]{0,40}:?|phạm vi[\s\p{L}]{0,20}:[^.;:]{0,60})\s*$/iu.test(before) &&
    /^(?:từ|đến)\s/iu.test(found[0])
  )
    return false;
  // "Đợt 1: Ngày 15 tháng 5 năm 2026, tại …"
  if (/(?:đợt|lần|kỳ|phiên|cuộc|buổi)\s(?:thứ\s)?\S{1,4}\s?:\s*$/iu.test(before) && /\d{4}$/u.test(found[0]))
    return true;
  if (/^(?:định kỳ\s+)?(?:0?6|sáu)\s+tháng/iu.test(found[0]))
    return /báo cáo|sơ kết|định kỳ|đánh giá/iu.test(before + found[0]);
  // "kế hoạch hằng năm" is what it is called.
  if (
    /(?:kế hoạch|chương trình|dự toán|ngân sách)\s*$/iu.test(before) &&
    /^(?:hằng|hàng)\s(?:năm|quý|tháng)$/iu.test(found[0])
  )
    return false;
  if (
    /^(?:đời sống|thu nhập|chỉ tiêu|kế hoạch)\s*$/iu.test(before.trim().split(/\s+/).slice(-2).join(" ")) &&
    /ngày|năm/iu.test(found[0])
  )
    return !/^h[ằà]ng ngày/iu.test(found[0]);
  if (/^trong\s+(?:năm|thời gian)/iu.test(found[0])) return /hoàn thành|thực hiện|xong|đạt|phấn đấu/iu.test(before);
  if (/^đến\s+năm/iu.test(found[0])) return /hoàn thành|xong/iu.test(before);
  if (/^đến(?:\s+hết)?\s/iu.test(found[0]) && /từ\s+(?:ngày|tháng|năm|quý)[^.;]*$/iu.test(before)) return true;
  if (/^(?:vào\s+)?ngày.*(?:h[ằà]ng|mỗi|tháng cuối)\s/iu.test(found[0])) return true;
  if (howOften.test(found[0])) return true;
  // "Tháng 2: Họp chi bộ …"
  if (found.index === 0 && /^(?:tháng|quý|quí|ngày)\s/iu.test(found[0]) && /^\s*:\s/u.test(text.slice(end)))
    return true;
  if (/^(?:(?:vào|trong)\s+)?(?:tháng|quý|quí)\s.*(?:h[ằà]ng|mỗi)\s+năm/iu.test(found[0])) return true;
  if (/^(?:vào|trong\s+(?:0?6|sáu)\s)/iu.test(found[0]) && past.test(before)) return false;
  if (planned.test(before) && !past.test(before)) return true;
  // "Tổ chức đối thoại (tháng 5/2026)": set apart at the end of its clause.
  if (/^(?:tháng|quý|quí)\s/iu.test(found[0]) && /[,(:–-]\s*$/u.test(before) && closes.test(text.slice(end)))
    return true;
  if (
    /(?:chậm nhất|muộn nhất)\s[^.;]{0,110}$/iu.test(text.slice(Math.max(0, found.index - 125), found.index)) &&
    /^ngày/iu.test(found[0])
  )
    return true;
  // "Ngày Chủ nhật xanh (15/3/2026): dọn vệ sinh …"
  if (
    /^(?:ngày\s)?\d{1,2}\/\d{1,2}\/\d{4}$/iu.test(found[0]) &&
    /\p{L}["”]?\s\($/u.test(before) &&
    /^\):\s/u.test(text.slice(end))
  )
    return true;
  // "trước ngày 05/6 (6 tháng) và 05/11/2026 (năm)"
  if (/trước\s[^.;]{0,40}(?:và|,)\s+$/iu.test(before) && /^\d{1,2}\/\d{1,2}\/\d{4}$/u.test(found[0])) return true;
  // "Họp thôn lấy ý kiến: ngày 10/02/2026."
  if (/:\s*$/u.test(before) && closes.test(text.slice(end))) return true;
  return cue.test(found[0]) || /(?:thời gian|thời hạn|tiến độ|hoàn thành)[^.;]{0,40}$/iu.test(before);
}

// "trước ngày 01/6 và báo cáo năm trước ngày 15/11 hằng năm": both days are of each year.
function withYearBehind(text: string, times: readonly { at: number; time: WrittenTime }[]) {
  return times.map(({ at, time }, i) => {
    const next = times[i + 1];
    const written = /(\d{1,2})\/(\d{1,2})$/.exec(time.text);
    const isBare = time.day === null && time.recurrence === null && !time.continuous && time.relative === null;
    if (!isBare || written === null || next?.time.recurrence?.every !== "year" || next.time.recurrence.month === null)
      return { at, time };
    const between = text.slice(at + time.text.length, next.at);
    return /^[^.;]{0,60}$/u.test(between) && /(?:^|\s)và\s|,/u.test(between)
      ? { at, time: { ...time, ...every("year", Number(written[1]), Number(written[2])) } }
      : { at, time };
  });
}

// "hằng năm sơ kết trước ngày 15/12": that day of each year.
function withYearBefore(text: string, times: readonly { at: number; time: WrittenTime }[]) {
  return times.flatMap(({ at, time }, i) => {
    const [before, next] = [times[i - 1], times[i + 1]];
    if (next !== undefined && isYearly(time) && isDayOfIt(text, { at, time }, next)) return [];
    const written =
      before !== undefined && isYearly(before.time) && isDayOfIt(text, before, { at, time })
        ? bare.exec(time.text)
        : null;
    return written === null
      ? [{ at, time }]
      : [{ at, time: { ...time, ...every("year", Number(written[1]), Number(written[2])) } }];
  });
}

const bare = /(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})$/iu;
const isYearly = ({ recurrence }: WrittenTime): boolean => recurrence?.every === "year" && recurrence.month === null;

function isDayOfIt(
  text: string,
  year: { at: number; time: WrittenTime },
  day: { at: number; time: WrittenTime },
): boolean {
  const { time } = day;
  const isOpen = time.day === null && time.recurrence === null && time.relative === null && bare.test(time.text);
  return (
    isOpen &&
    /^[^.;]{0,60}$/u.test(text.slice(year.at + year.time.text.length, day.at)) &&
    /^h[ằà]ng/iu.test(year.time.text)
  );
}

// "báo cáo 06 tháng, năm": the year stands beside the half-year.
function withYearOfReport(passage: Passage, from: number, text: string, times: { at: number; time: WrittenTime }[]) {
  const added: typeof times = [];
  for (const { at, time } of times) {
    if (time.recurrence?.every !== "half-year") continue;
    const year = /^\s*(?:,|và)\s*(?:(?:cả|tổng kết|một|0?1)\s+)?(năm)(?!\s*\d)(?!\p{L})/iu.exec(
      text.slice(at + time.text.length),
    );
    if (year === null) continue;
    const end = at + time.text.length + year[0].length;
    const span = spanWithin(passage, from + end - (year[1]?.length ?? 3), from + end);
    added.push({ at: end, time: { text: year[1] ?? "năm", span, ...every("year") } });
  }
  return [...times, ...added];
}
