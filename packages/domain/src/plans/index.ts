export { Finding, FindingFamily, Severity } from "./finding.ts";
export {
  Assignment,
  Citation,
  DocumentKind,
  Duty,
  PlanDocument,
  ReadingNote,
  Recurrence,
  ScheduleRow,
  Section,
  SectionRole,
  Signature,
  Target,
  WrittenDate,
  WrittenTime,
} from "./plan-document.ts";
export { Piece, Span } from "./span.ts";
