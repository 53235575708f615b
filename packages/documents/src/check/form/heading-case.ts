import type { Piece, Section } from "@gandan/domain/plans";
import type { Rule } from "../rule.ts";
import { annex1 } from "./decree.ts";

/** Parts numbered in Roman have their titles in capitals, all or none. */
export const headingCase: Rule = {
  id: "form.heading-case",
  family: "form",
  severity: "hint",
  source: annex1("6"),
  check: ({ sections }) => {
    const titles = sections.filter(isRoman).flatMap(({ heading }) => (heading === null ? [] : [heading]));
    const small = titles.filter(hasSmall);
    if (titles.length < 3 || small.length === 0 || small.length * 3 > titles.length) return [];
    return small.map(({ text, span }) => ({
      span,
      message: {
        vi: `Tiêu đề “${text}” viết chữ thường, các phần khác viết chữ in hoa. Đề nghị viết “${text.toUpperCase()}”.`,
        en: `The title “${text}” is not in capitals as the others are.`,
      },
      fix: { span, text: text.toUpperCase() },
    }));
  },
};

const isRoman = ({ marker, role }: Section): boolean =>
  role !== "annex" && /^\s*[IVX]+\s*[.)]/u.test(marker?.text ?? "");
const hasSmall = ({ text }: Piece): boolean => /\p{Ll}/u.test(text) && text.length < 80;
