import type { Day } from "@gandan/domain/values";

/** A stretch of text of one look. */
export type Run = string | { text: string; bold?: boolean; italic?: boolean };

/** A piece of a document's body, top to bottom. */
export type Block =
  | { kind: "text"; runs: readonly Run[] }
  | { kind: "basis"; text: string }
  | { kind: "title"; text: string }
  | { kind: "heading"; text: string }
  | { kind: "article"; number: number; runs: readonly Run[] }
  /** A line of a form; without a value it is dotted to the margin, to be filled in by hand. */
  | { kind: "field"; label: string; value: string | null }
  | { kind: "table"; table: DocumentTable }
  /** Those who sign a record side by side. */
  | { kind: "signatures"; parties: readonly { role: string; name: string | null }[] };

export interface DocumentTable {
  columns: readonly { title: string; millimetres: number; align?: "left" | "center" | "right" }[];
  rows: readonly (readonly string[])[];
  /** Whether a line under the heads counts the columns, as the printed registers do. */
  isNumbered?: boolean;
}

/** Number and symbol; a number that is not given yet stays open on the paper. */
interface DocumentSymbol {
  number: number | null;
  /** After the number: "TB-UBND". */
  code: string;
}

/** What a document is called: a named kind with its subject, or a letter that says what it is about. */
type DocumentHeading = { kind: "named"; name: string; subject: string | null } | { kind: "letter"; about: string };

interface DocumentSignature {
  /** Line by line as printed: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
  capacity: readonly string[];
  name: string | null;
}

/** One model of an official document; every renderer lays it out as Decree 30/2020/NĐ-CP, Annex I says. */
export interface OfficialDocument {
  /** The body above the issuer, where there is one. */
  parent: string | null;
  /** The issuer, a line each. */
  issuer: readonly string[];
  symbol: DocumentSymbol | null;
  /** The commune's own name, without its kind. */
  place: string;
  /** Null while it is not signed: the day is left open. */
  day: Day | null;
  heading: DocumentHeading;
  addressees: readonly string[];
  body: readonly Block[];
  signature: DocumentSignature | null;
  recipients: readonly string[];
  /** Small words under the letterhead, such as the number of an official form. */
  form: string | null;
  isLandscape?: boolean;
}
