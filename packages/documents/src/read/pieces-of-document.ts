import type { Piece, PlanDocument, Section } from "@gandan/domain/plans";

const ofSection = (section: Section): (Piece | null)[] => [
  section.marker,
  section.heading,
  ...section.paragraphs,
  ...section.children.flatMap(ofSection),
];

/** Every piece of text a document holds, leaves and views alike. */
export function piecesOfDocument(document: PlanDocument): Piece[] {
  const { issuer, signature } = document;
  const duties = [...document.duties, ...document.assignments.flatMap((it) => it.duties)];
  const pieces: (Piece | null | undefined)[] = [
    document.kindName,
    issuer?.parentName,
    issuer?.name,
    document.number,
    document.symbol,
    document.place,
    document.subject,
    ...document.preamble,
    ...document.sections.flatMap(ofSection),
    ...document.closing,
    ...document.objectives,
    ...document.recipients,
    ...document.furniture,
    ...document.unplaced,
    ...document.targets,
    signature?.onBehalfOf,
    signature?.position,
    signature?.name,
    ...duties,
    ...duties.flatMap((it) => [...it.times, ...it.products, it.lead, it.support]),
    ...document.assignments.map((it) => it.assignee),
    ...document.scheduleRows.flatMap((it) => [it.content, it.lead, it.support, it.time, it.product, ...it.times]),
  ];
  return pieces.filter((it) => it != null);
}
