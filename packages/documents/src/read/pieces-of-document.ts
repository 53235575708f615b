import { type Piece, type PlanDocument, type Section, signaturesOf } from "@gandan/domain/plans";
import { namesOf } from "./bodies/issuer.ts";

const ofSection = (section: Section): (Piece | null)[] => [
  section.marker,
  section.heading,
  ...section.paragraphs,
  ...section.children.flatMap(ofSection),
];

/** Every piece of text a document holds, leaves and views alike. */
export function piecesOfDocument(document: PlanDocument): Piece[] {
  const { issuer } = document;
  const duties = [...document.duties, ...document.assignments.flatMap((it) => it.duties)];
  const pieces: (Piece | null | undefined)[] = [
    document.kindName,
    ...namesOf(issuer),
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
    ...signaturesOf(document).flatMap((it) => [it.onBehalfOf, it.position, it.name]),
    ...duties,
    ...duties.flatMap((it) => [...it.times, ...it.products, it.lead, it.support]),
    ...document.assignments.map((it) => it.assignee),
    ...document.scheduleRows.flatMap((it) => [it.content, it.lead, it.support, it.time, it.product, ...it.times]),
  ];
  return pieces.filter((it) => it != null);
}
