import type { Duty, PlanDocument, ScheduleRow, Section, Span } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";
import type { Hit, Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

export const dutyWithoutDeadline: Rule = {
  id: "substance.duty-without-deadline",
  family: "substance",
  severity: "warning",
  source: {
    vi: "Nhiệm vụ phải rõ thời gian để theo dõi, đôn đốc và chấm điểm",
    en: "A duty needs a time to be followed up and scored",
  },
  check: (document) => {
    const given = datesEachGiven(document) ? undatedGiven(document) : [];
    if (!datesEachDuty(document) && (hasTimeForAll(document) || hasTableOfDates(document))) return given;
    const standing = partsWithoutDay(document.sections);
    const isStanding = ({ span }: Duty) => standing.some((it) => it.start <= span.start && span.end <= it.end);
    const own = document.duties
      .filter((duty, at) => isUndated(duty) && !isStanding(duty) && !goesOnFrom(duty, document.duties[at - 1]))
      .map((duty) => ({
        span: duty.span,
        message: {
          vi: `Nhiệm vụ ${nameOf(duty)} chưa có thời hạn. Đề nghị ghi thời gian hoàn thành hoặc “thường xuyên”.`,
          en: `Duty ${nameOf(duty)} has no deadline. Say by when, or that it is continuous.`,
        },
      }));
    return [...own, ...given];
  },
};

// A plan with a table of dates keeps its times there.
const hasTableOfDates = ({ scheduleRows }: PlanDocument): boolean =>
  scheduleRows.some(({ times, time }) => times.length > 0 || time !== null);

const fewest = 4;

/** Whether nearly every duty has a time in its own words, so that one without is a slip whatever else tells times. */
const datesEachDuty = ({ duties }: PlanDocument): boolean =>
  duties.length >= fewest && duties.filter((duty) => !isUndated(duty)).length * 4 >= duties.length * 3;

// The same of what bodies are given to do in the last part.
const given = ({ assignments }: PlanDocument): Duty[] => assignments.flatMap(({ duties }) => duties);
const datesEachGiven = (document: PlanDocument): boolean => {
  const all = given(document);
  return all.length >= 2 * fewest && all.filter((duty) => !isUndated(duty)).length * 5 >= all.length * 4;
};
const undatedGiven = (document: PlanDocument): Hit[] =>
  given(document)
    .filter((duty) => isUndated(duty) && !document.duties.some(({ span }) => span.start === duty.span.start))
    .filter(({ text }) => !isLasting.test(text))
    .map((duty) => ({
      span: duty.span,
      severity: "hint",
      message: {
        vi: `Việc được giao ${nameOf(duty)} chưa có thời hạn, trong khi các việc khác đã ghi. Đề nghị ghi thời gian hoàn thành hoặc “thường xuyên”.`,
        en: `What is given, ${nameOf(duty)}, has no deadline, as the others have.`,
      },
    }));

// Who leads, follows up or answers for the whole does so all the time; a report without a day is another rule's.
const isLasting =
  /chỉ đạo|theo dõi|đôn đốc|chịu trách nhiệm|thường trực|đầu mối|phụ trách|báo cáo|tuyên truyền|giám sát|vướng mắc|phối hợp|bảo đảm|vận động|phụ lục/iu;

// "Công chức ký số từ tháng 9; Văn phòng theo dõi": the second half of a sentence has the time of the first.
const goesOnFrom = ({ marker, key }: Duty, before: Duty | undefined): boolean =>
  marker === null && before !== undefined && before.times.length > 0 && key.startsWith(before.key);

// "Nhiệm vụ của Tổ": what a body is there for has no day; "Khi có bão": an event brings it about.
const hasNoDay =
  /^(?:(?:chuc nang, )?nhiem vu(?:,? (?:va )?quyen han)? cua (?:to|ban|doan|tieu ban|hoi dong)(?! chuc)|(?:trong |ngay |sau )?khi (?:co|xay ra|nhan|phat hien|thien tai|bao|dich|xuat hien)\b)/;
const partsWithoutDay = (sections: readonly Section[]): Span[] =>
  sections.flatMap(({ heading, span, children }) =>
    hasNoDay.test(fold(heading?.text ?? "")) ? [span] : partsWithoutDay(children),
  );

export const rowWithoutTime: Rule = {
  id: "substance.row-without-time",
  family: "substance",
  severity: "warning",
  source: dutyWithoutDeadline.source,
  check: ({ scheduleRows }) =>
    scheduleRows.some(({ time }) => time !== null)
      ? scheduleRows
          .filter((row) => row.time === null && row.times.length === 0 && !goesOn(scheduleRows, row))
          .map((row) => ({
            span: row.content.span,
            message: {
              vi: `Dòng “${shortened(row.content.text)}” của bảng chưa có thời gian hoàn thành. Đề nghị bổ sung.`,
              en: `The annex row “${shortened(row.content.text)}” has no time.`,
            },
          }))
      : [],
};

// Where one piece of work reaches over several rows, one of them tells its time.
const goesOn = (rows: readonly ScheduleRow[], { content, span }: ScheduleRow): boolean =>
  content.span.end <= span.start &&
  rows.some((row) => row.time !== null && row.content.span.start === content.span.start);

const isUndated = ({ times, text }: Duty): boolean =>
  times.length === 0 &&
  !/(?<![-/]\p{Lu}[\p{L}\d-]*,? )ngày \d{1,2}(?:\/\d{1,2}\/\d{4}| tháng \d{1,2} năm \d{4})|thứ (?:hai|ba|tư|năm|sáu|bảy)(?!\p{L})|chủ nhật|thường xuyên|đột xuất|định kỳ|liên tục|(?:trong )?suốt (?:thời gian|quá trình|buổi|đợt|năm)|trong (?:thời gian|quá trình|các buổi)|trước khi [^.;,]{0,60}\d+ (?:giờ|phút|ngày)|theo (?:đúng )?(?:lịch|tiến độ)(?!\p{L})|^(?:và )?thực hiện (?:các |một số |những )?(?:nhiệm vụ|công việc) khác(?!\p{L})|khi (?:có|phát sinh)(?!\p{L})|hằng (?:ngày|tuần|tháng|quý|năm)|hàng (?:ngày|tuần|tháng|quý|năm)/iu.test(
    text,
  );

export const nameOf = (duty: Duty): string =>
  [numberOf(duty), `“${shortened(duty.title)}”`].filter((part) => part !== undefined).join(" ");

// A dash before a duty is no name for it.
const numberOf = ({ marker }: Duty): string | undefined =>
  marker !== null && /[\p{L}\d]/u.test(marker.text) ? marker.text.trim() : undefined;

export const shortened = (text: string): string =>
  text.length <= 70 ? text : `${text.slice(0, 70).replace(/\s\S*$/u, "")} …`;

/** Whether the plan sets one time for everything: a part on time, or "từ nay đến hết năm". */
function hasTimeForAll(document: PlanDocument): boolean {
  if (headings(document.sections).some((heading) => /thoi gian|tien do|thoi han|lo trinh/.test(fold(heading))))
    return true;
  return /(?:^|\n)[^\n]{0,8}Thời gian (?:thực hiện|hoàn thành|triển khai)/u.test(readingOf(document).text);
}

const headings = (sections: readonly Section[]): string[] =>
  sections
    .filter(({ role }) => role !== "annex")
    .flatMap(({ heading, children }) => [...(heading === null ? [] : [heading.text]), ...headings(children)]);
