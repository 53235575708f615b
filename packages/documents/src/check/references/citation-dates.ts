import { shortDay } from "@gandan/domain/values";
import type { Citation, PlanDocument, Span } from "@gandan/domain/plans";
import { dayOf } from "../document-day.ts";
import type { Rule } from "../rule.ts";
import { annex1 } from "../form/decree.ts";
import { named, numbered, sameDocument, sameNumber } from "./cited-number.ts";

const source = annex1("6.b");

export const twoDates: Rule = {
  id: "references.two-dates",
  family: "references",
  severity: "error",
  source,
  check: (document) => {
    const cited = numbered(document);
    return cited.flatMap((citation, at) => {
      const other = cited.slice(0, at).find((before) => sameDocument(before, citation) && before.day !== null);
      if (citation.day === null || other?.day == null || other.day === citation.day) return [];
      return {
        span: citation.span,
        message: {
          vi: `${named(citation)} được dẫn với hai ngày khác nhau: ${shortDay(other.day)} và ${shortDay(citation.day)}. Đề nghị kiểm tra lại.`,
          en: `${named(citation)} is cited with two dates: ${shortDay(other.day)} and ${shortDay(citation.day)}.`,
        },
      };
    });
  },
};

export const baseWithoutDate: Rule = {
  id: "references.base-without-date",
  family: "references",
  severity: "warning",
  source,
  check: (document) =>
    document.legalBases
      .filter(({ number, day, kind }) => number !== "" && day === null && !isLaw(kind))
      .filter((base) => !sharesDate(document, base) && !isDated(document, base) && !isDatedBefore(document, base))
      .map((base) => ({
        span: base.span,
        message: {
          vi: `Căn cứ “${named(base)}” chưa ghi ngày, tháng, năm ban hành. Đề nghị ghi đầy đủ.`,
          en: `The legal basis “${named(base)}” has no date of issue.`,
        },
      })),
};

export const firstNotFull: Rule = {
  id: "references.first-not-full",
  family: "references",
  severity: "warning",
  source,
  check: (document) => {
    // A title may cite in short what its text then cites in full.
    const cited = numbered(document).filter(({ span }) => !isInSubject(document, span));
    const bases = new Set(document.legalBases.map(({ span }) => span.start));
    return cited
      .filter(({ day, kind, span }) => day === null && !isLaw(kind) && !bases.has(span.start))
      .filter((citation) => cited.find((one) => sameNumber(one.number) === sameNumber(citation.number)) === citation)
      .filter((citation) => !sharesDate(document, citation) && !isDated(document, citation))
      .map((citation) => {
        const later = cited.find((one) => sameDocument(one, citation) && one.day !== null);
        return {
          span: citation.span,
          message: {
            vi: `Lần đầu dẫn “${named(citation)}” chưa ghi đủ${later === undefined ? "" : " (chỉ ghi đủ ở lần sau)"}. Đề nghị ghi ngày ban hành, cơ quan ban hành và trích yếu.`,
            en: `The first citation of “${named(citation)}” must be full, with date, issuer and title${later === undefined ? "" : "; only a later one is"}.`,
          },
        };
      });
  },
};

export const futureDate: Rule = {
  id: "references.future-date",
  family: "references",
  severity: "error",
  source: { vi: "Văn bản chỉ viện dẫn văn bản đã ban hành", en: "A document cites only what has been issued" },
  check: (document, context) => {
    const today = dayOf(document, context);
    return numbered(document)
      .filter(({ day }) => day !== null && day > today)
      .map((citation) => ({
        span: citation.span,
        message: {
          vi: `${named(citation)} ghi ngày ${shortDay(citation.day ?? today)}, sau ngày của văn bản này (${shortDay(today)}). Đề nghị kiểm tra lại.`,
          en: `${named(citation)} is dated ${shortDay(citation.day ?? today)}, after this document (${shortDay(today)}).`,
        },
      }));
  },
};

const isInSubject = ({ subject }: PlanDocument, span: Span): boolean =>
  subject !== null && subject.span.start <= span.start && span.end <= subject.span.end;

// "Nghị quyết số 28/NQ-CP ngày … (sau đây gọi tắt là Nghị quyết số 28/NQ-CP)"
const isDatedBefore = (document: PlanDocument, base: Citation): boolean =>
  numbered(document).some((it) => it.day !== null && it.span.end <= base.span.start && sameDocument(it, base));

// The decree has laws and ordinances cited by their names alone.
const isLaw = (kind: string | null): boolean => /^(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)$/u.test(kind ?? "");

// "Quyết định số 217-QĐ/TW và số 218-QĐ/TW ngày …": one date for both.
function sharesDate(document: PlanDocument, citation: Citation): boolean {
  const after = document.citations.find(({ span }) => span.start >= citation.span.end);
  // Whoever issued it has been named: what follows is another's.
  if (after === undefined || citation.issuer !== null) return false;
  const between = document.source.slice(citation.span.end, after.span.start);
  return /^[\s,;*]*(?:và\s*)?(?:các\s*)?$/iu.test(between) && (after.day !== null || sharesDate(document, after));
}

// Some date follows that was not understood, such as one that does not exist; another rule speaks of it.
const isDated = (document: PlanDocument, { span }: Citation): boolean =>
  /^[\s\S]*ngày\s+\d{1,2}\s*(?:[/.-]|tháng)/iu.test(document.source.slice(span.start, span.end + 12)) ||
  // "Ngày 18 tháng 7 năm 2025 Ủy ban nhân dân xã đã ban hành Quyết định số …"
  /ngày\s+\d{1,2}(?:\/\d{1,2}\/|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4},?\s[^.;]{0,80}ban hành\s+$/iu.test(
    document.source.slice(Math.max(0, span.start - 140), span.start),
  );
