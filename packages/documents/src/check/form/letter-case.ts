import { type Piece, signaturesOf } from "@gandan/domain/plans";
import type { Hit, Rule } from "../rule.ts";
import { annex1 } from "./decree.ts";

/** The kind of a document, and capacity and title of whoever signs it, are in capitals. */
export const smallLetters: Rule = {
  id: "form.small-letters",
  family: "form",
  severity: "hint",
  source: annex1("5, 7"),
  check: (document) => {
    const { kindName } = document;
    const signed = signaturesOf(document).flatMap(({ onBehalfOf, position }) => [onBehalfOf, position]);
    return [kindName, ...signed].flatMap((piece): Hit[] => (piece === null || isInCapitals(piece) ? [] : [hit(piece)]));
  },
};

const isInCapitals = ({ text }: Piece): boolean => !/\p{Ll}/u.test(text);

const hit = ({ text, span }: Piece): Hit => ({
  span,
  message: {
    vi: `“${text}” chưa viết bằng chữ in hoa. Đề nghị viết “${text.toUpperCase()}”.`,
    en: `“${text}” is written in capitals.`,
  },
  fix: { span, text: text.toUpperCase() },
});
