import {
  type DutyProgress,
  type Finding,
  type PlanDocument,
  type Section,
  type Span,
  signaturesOf,
} from "@gandan/domain/plans";
import type { PaperMark } from "./paper/paper.tsx";
import type { SheetRow } from "./sheet-row.ts";

/** The id of a stretch of text, the same on the paper and in the structure. */
export const pieceId = (span: Span): string => `${span.start}-${span.end}`;

const part = (span: Span): PaperMark => ({ id: pieceId(span), span, tone: "part" });

const headings = (section: Section): Span[] => [
  section.heading?.span ?? section.marker?.span ?? section.span,
  ...section.children.flatMap(headings),
];

/** The stretches that the structure speaks of. */
export function structureMarks(document: PlanDocument): PaperMark[] {
  const spans = [
    document.issuer?.name.span,
    ...(document.issuer?.jointWith ?? []).map((issuer) => issuer.span),
    document.symbol?.span,
    document.date?.span,
    document.subject?.span,
    ...signaturesOf(document).map((signature) => signature.span),
    ...document.legalBases.map((basis) => basis.span),
    ...document.sections.flatMap(headings),
    ...document.targets.map((target) => target.span),
    ...document.duties.map((duty) => duty.span),
    ...document.assignments.flatMap((it) => [it.assignee.span, ...it.duties.map((duty) => duty.span)]),
    ...document.scheduleRows.map((row) => row.content.span),
    ...document.recipients.map((recipient) => recipient.span),
    ...document.citations.map((citation) => citation.span),
  ].filter((span) => span !== undefined);
  return [...new Map(spans.map((span) => [pieceId(span), part(span)])).values()];
}

/** The stretches that findings speak of. */
export const findingMarks = (findings: readonly (Finding & { dismissed?: unknown })[]): PaperMark[] =>
  findings.flatMap(({ key, span, severity, dismissed }) =>
    span === null || dismissed != null ? [] : [{ id: key, span, tone: severity }],
  );

/** The sentences the proposals come from. */
export const proposalMarks = (rows: readonly SheetRow[]): PaperMark[] =>
  rows.map(({ id, span }) => ({ id, span, tone: "part" }));

/** The plan's sentences by how their tasks stand. */
export const progressMarks = (progress: readonly DutyProgress[]): PaperMark[] =>
  progress.map(({ key, span, standing }) => ({ id: key, span, tone: standing }));
