import type { Piece, PlanDocument, Section, Span } from "@gandan/domain/plans";
import { planYearOf } from "../document-day.ts";
import type { Hit, Rule } from "../rule.ts";
import { type Reading, readingOf } from "../words.ts";

const years = /năm (\d{4})(?!\d)/giu;
// Past years are named rightly in results, comparisons, dates, laws and periods; later ones in long-term targets.
const pastIsMeant =
  /(?:kết quả[^.;\n]{0,60}|thành tích[^.;\n]{0,60}|so với|cùng kỳ|đạt được|đã đạt|tổng kết|sơ kết|tháng \d{1,2}|từ|(?<!(?:vào|đến|trước|hết) )cuối|trước|Luật[^.;\n]{0,60}|hạn chế|tồn tại|ngày \d[^.;\n]{0,20}|trở lại|của|giai đoạn[^.;\n]{0,12}|số \d[^.;\n]{0,200}) ?$/iu;
const laterIsMeant = /(?:đến|hết|tầm nhìn|định hướng|từ|cho|quý [IV]+|tháng \d{1,2}|cuối|trước|và|sang|đầu|tới) ?$/iu;

export const targetYear: Rule = {
  id: "references.target-year",
  family: "references",
  severity: "error",
  source: {
    vi: "Mục tiêu, chỉ tiêu phải thuộc năm của kế hoạch",
    en: "Targets belong to the year of the plan",
  },
  check: (document, context) => {
    const reading = readingOf(document);
    const year = planYearOf(document, context);
    // A plan whose title names no year may well set targets for several.
    const isYearly = document.subject !== null && document.subject.text.toLowerCase().includes(`năm ${year}`);
    return [
      ...statements(document, reading).flatMap((span) => wrongYears(reading, span, year, isYearly)),
      ...(isYearly ? oldMoney(reading, year) : []),
    ];
  },
};

function wrongYears(reading: Reading, span: Span, planYear: number, isYearly: boolean): Hit[] {
  const { start, end } = reading.placeOf(span);
  return [...reading.text.slice(start, end).matchAll(years)].flatMap(({ 0: quoted, 1: digits = "", index }) => {
    const named = Number(digits);
    const before = reading.text.slice(Math.max(0, start + index - 220), start + index);
    if (named === planYear || Math.abs(named - planYear) > 3) return [];
    if (named < planYear ? pastIsMeant.test(before) : !isYearly || laterIsMeant.test(before)) return [];
    const place = reading.spanOf(start + index, start + index + quoted.length);
    const number = reading.spanOf(start + index + 4, start + index + quoted.length);
    return [
      {
        span: place,
        about: `${before.slice(-30)}${quoted}`,
        message: {
          vi: `“${quoted}” không khớp với năm của kế hoạch (${planYear}). Đề nghị sửa thành “năm ${planYear}” nếu là mục tiêu của kế hoạch này.`,
          en: `“${quoted}” is not the plan's year (${planYear}). If it is this plan's target, it should read ${planYear}.`,
        },
        fix: { span: number, text: String(planYear) },
      },
    ];
  });
}

/** Where the plan speaks of its own year: objectives, targets, the sentence that issues it, and its closing. */
function statements(document: PlanDocument, reading: Reading): Span[] {
  const spans = [
    ...sectionsOf(document.sections, (section) => section.role === "objectives").map(({ span }) => span),
    ...document.targets.map(({ span }) => span),
    ...document.preamble.flatMap((piece) => issuing(piece, reading)),
    ...document.closing.map(({ span }) => span),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  // A target stands inside its section: each place is looked at once.
  const whole: Span[] = [];
  for (const span of spans) if ((whole.at(-1)?.end ?? -1) < span.end) whole.push(span);
  return whole;
}

// Bases and the sentence that issues the plan may stand in one paragraph; what is after the last base issues it.
function issuing({ span }: Piece, reading: Reading): Span[] {
  const { start, end } = reading.placeOf(span);
  const text = reading.text.slice(start, end);
  const from = text.lastIndexOf(";") + 1;
  const clause = text.slice(from).trim();
  const isIssuing =
    /(?:ban hành|xây dựng|triển khai)\s+kế hoạch/iu.test(clause) && !/^(?:Căn cứ|Thực hiện)/u.test(clause);
  return isIssuing ? [reading.spanOf(start + from, end)] : [];
}

// "ngân sách phường năm 2024" pays for nothing in 2025.
const money =
  /(?:ngân sách|dự toán|kinh phí)(?! (?:đã|còn lại|chuyển nguồn))[^.;:\n\d]{0,40} năm (?<year>\d{4})(?!\d| chuyển| sang)/giu;
const oldMoney = (reading: Reading, planYear: number): Hit[] =>
  [...reading.text.matchAll(money)]
    .filter(({ 0: quoted, index, groups = {} }) => {
      const named = Number(groups["year"]);
      const before = reading.text.slice(Math.max(0, index - 80), index);
      return (
        named < planYear &&
        planYear - named <= 2 &&
        !/quyết toán|chuyển nguồn|kết dư|đã |so với|tồn/iu.test(before + quoted)
      );
    })
    .map(({ 0: quoted, index }) => {
      const end = index + quoted.length;
      return {
        span: reading.spanOf(end - 8, end),
        severity: "warning" as const,
        about: quoted,
        message: {
          vi: `“${quoted}” không khớp với năm của kế hoạch (${planYear}). Đề nghị kiểm tra lại.`,
          en: `“${quoted}” is not the plan's year (${planYear}).`,
        },
        fix: { span: reading.spanOf(end - 4, end), text: String(planYear) },
      };
    });

const sectionsOf = (sections: readonly Section[], fits: (section: Section) => boolean): Section[] =>
  sections.flatMap((section) => (fits(section) ? [section] : sectionsOf(section.children, fits)));
