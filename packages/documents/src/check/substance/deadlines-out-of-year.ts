import { type Duty, type PlanDocument, type WrittenTime, earliestIssue } from "@gandan/domain/plans";
import { type Day, dayFrom, shortDay } from "@gandan/domain/values";
import { planYearOf } from "../document-day.ts";
import type { Hit, Rule } from "../rule.ts";
import { type Reading, readingOf } from "../words.ts";

const source = {
  vi: "Thời hạn phải nằm sau ngày ban hành và trong năm của kế hoạch",
  en: "Deadlines lie after the date of issue and within the plan's year",
};

/** A deadline before the day on which the plan was issued. */
export const deadlinePassed: Rule = {
  id: "substance.deadline-passed",
  family: "substance",
  severity: "warning",
  source,
  check: (document) => {
    const issued = earliestIssue(document);
    if (issued === null) return [];
    return deadlines(document)
      .filter(({ day }) => day < issued)
      .map(({ time, day }) =>
        said(time, {
          vi: `Thời hạn “${time.text}” đã qua khi kế hoạch được ban hành (${issuedOn(document, issued)}). Đề nghị kiểm tra lại ngày hoặc năm.`,
          en: `The deadline “${time.text}” (${shortDay(day)}) had passed when the plan was issued (${shortDay(issued)}).`,
        }),
      );
  },
};

// A plan whose day is still blank is named by its month.
const issuedOn = ({ date }: PlanDocument, issued: Day): string =>
  date?.day == null && date?.month != null ? `tháng ${date.month} năm ${date.year}` : shortDay(issued);

/** A deadline long after the year a yearly plan is made for; January is left to the report on it. */
export const deadlineBeyondYear: Rule = {
  id: "substance.deadline-beyond-year",
  family: "substance",
  severity: "hint",
  source,
  check: (document, context) => {
    const year = planYearOf(document, context);
    const last = dayFrom(year + 1, 1, 31);
    if (last === null || !(document.subject?.text.toLowerCase().includes(`năm ${year}`) ?? false)) return [];
    const all = deadlines(document);
    const beyond = all.filter(
      ({ time, day }) => day > last && !/^(?:đến |hết |đến hết |trong )?(?:năm )?\d{4}$/iu.test(time.text),
    );
    if (beyond.length >= fewest && beyond.length * 2 > all.length) return [yearItself(document, year, beyond.length)];
    return beyond.map(({ time }) =>
      said(time, {
        vi: `Thời hạn “${time.text}” nằm ngoài năm của kế hoạch (${year}). Đề nghị kiểm tra lại.`,
        en: `The deadline “${time.text}” lies outside the plan's year (${year}).`,
      }),
    );
  },
};

const fewest = 3;

// Where most deadlines lie beyond it, the year of the title is wrong, not they.
const yearItself = ({ subject }: PlanDocument, year: number, count: number): Hit => ({
  span: subject?.span ?? null,
  severity: "warning",
  about: "year of the title",
  message: {
    vi: `Tên kế hoạch ghi năm ${year} nhưng phần lớn thời hạn (${count} chỗ) nằm sau năm đó. Đề nghị kiểm tra lại năm.`,
    en: `The title names ${year}, most deadlines (${count}) lie after it.`,
  },
});

const said = (time: WrittenTime, message: Hit["message"]): Hit => ({ span: time.span, message });

// What was before a day, or was done by it, tells of the past rightly.
// "Thành lập Tổ …" at the head of a sentence is work; "Tổ … thành lập trước ngày …" is not.
const tells = /(?:đã|được|(?<=\p{L},?\s)thành lập|kết quả|phát sinh|tồn đọng|sáp nhập|hiệu lực|trở về)\s[^.;]{0,50}$/iu;

function deadlines(document: PlanDocument): { time: WrittenTime; day: Day }[] {
  const reading = readingOf(document);
  const duties = [...document.duties, ...document.assignments.flatMap((it) => it.duties)];
  const inProse = duties
    .flatMap((it) => it.times)
    .filter(({ span }) => {
      const at = reading.placeOf(span).start;
      return !tells.test(reading.text.slice(Math.max(0, at - 60), at));
    });
  const inRows = document.scheduleRows
    .filter(({ time }) => !/đã (?:thực hiện|hoàn thành|tổ chức|ban hành|xong)/iu.test(time?.text ?? ""))
    .flatMap((it) => it.times);
  const times = [...inProse, ...inRows, ...limitsIn(document), ...daysIn(duties, document, reading)];
  const known = new Set<string>();
  return times.flatMap((time) => {
    const key = `${time.span.start} ${time.day}`;
    if (time.day === null || known.has(key)) return [];
    known.add(key);
    return { time, day: time.day };
  });
}

// Objectives are reached by a day as well, and the last words ask for something by one: "100% thôn … trước 31/3/2026".
const limit = /(?:trước|chậm nhất|hoàn thành|xong|đến)\s(?:ngày\s)?(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/giu;
const limitsIn = ({ objectives, closing }: PlanDocument): WrittenTime[] =>
  [...objectives, ...closing].flatMap(({ text, span }) =>
    [...text.matchAll(limit)].map(([written, day, month, year]) => ({
      text: written,
      span,
      day: dayFrom(Number(year), Number(month), Number(day)),
      recurrence: null,
      continuous: false,
      relative: null,
    })),
  );

// A duty may happen on a day: "Trực tại các khu vực bỏ phiếu ngày 15/3/2026."; what is cited has a day of its own.
const onDay = /(?<!\p{L})ngày (\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/giu;

function daysIn(duties: readonly Duty[], document: PlanDocument, reading: Reading): WrittenTime[] {
  const cited = document.citations.map(({ span }) => reading.placeOf(span));
  return duties.flatMap(({ span, times }) => {
    if (times.length > 0) return [];
    const { start, end } = reading.placeOf(span);
    return [...reading.text.slice(start, end).matchAll(onDay)].flatMap(
      ({ 0: text, 1: day, 2: month, 3: year, index }) => {
        const at = start + index;
        const isTold =
          tells.test(reading.text.slice(Math.max(0, at - 60), at)) ||
          /(?:số \S+|\p{Lu}\S*[-/]\S+|[Tt]ừ|[Đđ]ến|[Hh]ết|Luật[^.;]{0,60}|Hội nghị[^.;]{0,40}|truyền thống[^.;]{0,40}|thành lập[^.;]{0,40}|kỷ niệm[^.;]{0,60}) $/u.test(
            reading.text.slice(Math.max(0, at - 80), at),
          ) ||
          cited.some((it) => it.start <= at && at < it.end + 30);
        if (isTold) return [];
        const time = dayFrom(Number(year), Number(month), Number(day));
        return {
          text,
          span: reading.spanOf(at, at + text.length),
          day: time,
          recurrence: null,
          continuous: false,
          relative: null,
        };
      },
    );
  });
}
