import type { Citation, PlanDocument } from "@gandan/domain/plans";

/** A number as it is compared: without spaces, dashes alike, capitals alike. */
export const sameNumber = (number: string): string =>
  number.normalize("NFC").replace(/\s+/g, "").replace(/[–—]/g, "-").toUpperCase();

/** How a citation is named in a message. */
export const named = (citation: Citation): string =>
  [citation.kind, citation.number === "" ? null : `số ${citation.number}`].filter((part) => part !== null).join(" ");

/** Citations that carry a number, without the document's naming of itself. */
export function numbered(document: PlanDocument): Citation[] {
  const own =
    document.number !== null && document.symbol !== null
      ? sameNumber(`${document.number.text}/${document.symbol.text.replace(/^\//, "")}`)
      : null;
  return document.citations.filter(({ number }) => number !== "" && sameNumber(number) !== own);
}

/** Citations of one document: same number and, where both say so, same issuer and kind. */
export function sameDocument(one: Citation, other: Citation): boolean {
  if (sameNumber(one.number) !== sameNumber(other.number)) return false;
  const differ = (left: string | null, right: string | null) =>
    left !== null && right !== null && issuerWords(left) !== issuerWords(right);
  return !differ(one.kind, other.kind) && !differ(one.issuer, other.issuer);
}

// "UBND tỉnh" and "Uỷ ban nhân dân tỉnh Quảng Ngãi" are one issuer as far as a text can tell.
const issuerWords = (issuer: string): string =>
  issuer
    .normalize("NFC")
    .toLowerCase()
    .replace(/u[ỷỹ] ban|ủy ban/gu, "ub")
    .replace(/ub\s*nhân dân|ubnd/gu, "ubnd")
    .replace(/(tỉnh|thành phố|huyện|xã|phường|chính phủ)\s.*$/u, "$1")
    .replace(/\s+/g, " ")
    .trim();
