import type { PlanDocument } from "@gandan/domain/plans";
import { yearOf } from "@gandan/domain/values";
import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

// What was in a year gone by is looked at rightly: "tổng kết … năm 2025", "khắc phục hạn chế … năm 2025".
const looksBack =
  /tổng kết|kết quả|đánh giá|giám sát|kiểm tra|thanh tra|khắc phục|chỉ số|quyết toán|thống kê|kiểm kê|khen thưởng|xếp loại|công nhận|kết luận|kiểm điểm|nghị quyết|\d{4}\s?[-–]\s?\d{4}|giai đoạn/iu;

/** A plan whose title names a year gone by while its work lies in the year of its date: the title of last year's plan. */
export const titleYear: Rule = {
  id: "references.title-year",
  family: "references",
  severity: "error",
  source: { vi: "Năm trong trích yếu phải là năm thực hiện", en: "The title names the year of the work" },
  check: (document) => {
    const { subject, date, kind } = document;
    const [digits, ...others] = subject?.text.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
    if (subject === null || digits === undefined || others.length > 0 || date?.year == null || kind !== "plan")
      return [];
    const named = Number(digits);
    if (named >= date.year || date.year - named > 2 || looksBack.test(subject.text)) return [];
    const years = yearsOfWork(document);
    if (!years.includes(date.year) || years.includes(named)) return [];
    const reading = readingOf(document);
    const place = reading.placeOf(subject.span);
    const at = place.start + reading.text.slice(place.start, place.end).indexOf(digits);
    const span = reading.spanOf(at, at + digits.length);
    return [
      {
        span,
        about: `title ${digits}`,
        message: {
          vi: `Trích yếu ghi “năm ${digits}” nhưng kế hoạch ban hành năm ${date.year} và thời hạn các nhiệm vụ đều trong năm ${date.year}. Đề nghị kiểm tra lại năm.`,
          en: `The title says ${digits}, but the plan was issued in ${date.year} and its deadlines lie in that year.`,
        },
      },
    ];
  },
};

const yearsOfWork = ({ duties, assignments, scheduleRows }: PlanDocument): number[] =>
  [...duties, ...assignments.flatMap((it) => it.duties), ...scheduleRows]
    .flatMap(({ times }) => times)
    .flatMap(({ day }) => (day === null ? [] : [yearOf(day)]));
