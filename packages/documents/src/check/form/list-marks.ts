import type { Piece, PlanDocument } from "@gandan/domain/plans";
import type { Hit, Rule } from "../rule.ts";
import { annex1 } from "./decree.ts";

/** Each basis and each recipient ends with “;”, the last one with a stop. */
export const listMarks: Rule = {
  id: "form.list-marks",
  family: "form",
  severity: "hint",
  source: annex1("6.b và 9"),
  check: (document) => [
    ...withoutMark(document, basesOf(document), /[;,.:]$/u, "Căn cứ"),
    ...inSmallLetters(document),
    ...withoutMark(document, recipientsOf(document), /[;,.:]$/u, "Nơi nhận"),
  ],
};

// Each basis is a sentence's beginning.
const inSmallLetters = ({ preamble }: PlanDocument): Hit[] =>
  preamble
    .filter(({ text }) => /^(?:căn cứ|xét|theo đề nghị|thực hiện) /u.test(text))
    .map(({ text, span }) => {
      const first = { start: span.start, end: span.start + 1 };
      return {
        span: { start: span.start, end: span.start + text.split(" ", 2).join(" ").length },
        message: {
          vi: `“${text.slice(0, 40)} …”: chữ đầu căn cứ phải viết hoa.`,
          en: "A basis begins with a capital letter.",
        },
        fix: { span: first, text: text.charAt(0).toUpperCase() },
      };
    });

const basesOf = ({ preamble }: PlanDocument): Piece[] =>
  preamble.filter(({ text }) => /^(?:Căn cứ|Thực hiện|Xét|Theo) /u.test(text));

const recipientsOf = ({ recipients }: PlanDocument): Piece[] => [...recipients];

// Where the others have their mark, one without it was forgotten; the last is not asked.
function withoutMark({ source }: PlanDocument, list: readonly Piece[], mark: RegExp, name: string): Hit[] {
  const lines = list.slice(0, -1).map((piece) => {
    const text = source.slice(piece.span.start, piece.span.end + 3).trimEnd();
    return { piece, isMarked: mark.test(piece.text.trim()) || mark.test(text.split("\n")[0]?.trim() ?? "") };
  });
  const marked = lines.filter(({ isMarked }) => isMarked).length;
  if (marked < Math.max(lines.length - 1, name === "Căn cứ" ? 0 : 2)) return [];
  return lines
    .filter(({ isMarked }) => !isMarked)
    .map(({ piece }) => ({
      span: piece.span,
      message: {
        vi: `Dòng “${piece.text.slice(0, 60)}” trong phần “${name}” chưa có dấu “;” ở cuối. Đề nghị bổ sung.`,
        en: `A line of “${name}” does not end with “;”.`,
      },
      fix: { span: { start: piece.span.end, end: piece.span.end }, text: ";" },
    }));
}
