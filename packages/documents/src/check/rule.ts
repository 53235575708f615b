import type { Finding, InstitutionChange, LawChange, LawSubject, PlanDocument, Span } from "@gandan/domain/plans";
import type { Day } from "@gandan/domain/values";

export interface Bilingual {
  vi: string;
  en: string;
}

/** Something a plan of this kind must cover, with phrases of which one must stand in it. */
export interface Requirement {
  id: string;
  label: Bilingual;
  anyOf: readonly string[];
  source: Bilingual;
}

/** What a check knows besides the text. */
export interface CheckContext {
  /** The day of the check; it counts only where the document has no date of its own. */
  on: Day;
  institutions: readonly InstitutionChange[];
  currency: readonly LawChange[];
  /** What the law of a number is about, where that is known. */
  lawSubjects?: readonly LawSubject[];
  /** What the province's rubric asks of the plan, where a rubric is set. */
  requirements?: readonly Requirement[];
  /** Last year's plan, to see how much was copied from it. */
  previous?: { source: string };
}

/** One place where a rule speaks. `severity` and `source` stand only where this place differs from its rule. */
export interface Hit {
  span: Span | null;
  message: Bilingual;
  fix?: Finding["fix"];
  severity?: Finding["severity"];
  source?: Bilingual;
  /** What the finding's key rests on where the quoted text does not name the fault. */
  about?: string;
}

/** One rule: what it is called, how grave it is, which article it rests on, and where it speaks. */
export interface Rule {
  id: string;
  family: Finding["family"];
  severity: Finding["severity"];
  source: Bilingual;
  check: (document: PlanDocument, context: CheckContext) => Hit[];
}
