import { type PlanDocument, type Section, type Span, signaturesOf } from "@gandan/domain/plans";

/** Tells of a line's end whether the line only ran out of room there: within one paragraph, title, cell or recipient. */
export function softBreaks(document: PlanDocument, heavy: readonly Span[]): (end: number) => boolean {
  const headEnd = document.subject?.span.end ?? 0;
  // The lines of a letterhead are its own, but for a name that was set as one: "**ỦY BAN NHÂN / DÂN**".
  const spans = [...heavy.filter(({ end }) => end < headEnd), ...wholeThings(document)].sort(
    (a, b) => a.start - b.start,
  );
  let next = 0;
  let reach = 0;
  return (end) => {
    for (let span = spans[next]; span !== undefined && span.start < end; span = spans[next]) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    return reach > end;
  };
}

function wholeThings(document: PlanDocument): Span[] {
  const { date, place, subject } = document;
  return [
    ...labelledNumber(document),
    ...(date === null ? [] : [{ start: place?.span.start ?? date.span.start, end: date.span.end }]),
    ...(subject === null ? [] : [subject.span]),
    ...[...document.preamble, ...document.closing, ...document.recipients].map(({ span }) => span),
    ...document.sections.flatMap(ofSection),
    ...document.scheduleRows.flatMap((row) =>
      [row.content, row.lead, row.support, row.time, row.product].flatMap((cell) => (cell === null ? [] : [cell.span])),
    ),
    ...signaturesOf(document).flatMap(({ onBehalfOf, position, name }) =>
      [onBehalfOf, position, name].flatMap((piece) => (piece === null ? [] : [piece.span])),
    ),
  ];
}

// "Số:" and the number that the text has on the line below it.
function labelledNumber({ number, symbol, source }: PlanDocument): Span[] {
  const first = number ?? symbol;
  const label = /Số\s*:\s*$/u.exec(source.slice(0, first?.span.start ?? 0));
  return first === null || label === null ? [] : [{ start: label.index, end: first.span.end }];
}

const ofSection = ({ marker, heading, paragraphs, children }: Section): Span[] => [
  ...(heading === null ? [] : [{ start: marker?.span.start ?? heading.span.start, end: heading.span.end }]),
  ...paragraphs.map(({ span }, index) =>
    index === 0 && heading === null ? { start: marker?.span.start ?? span.start, end: span.end } : span,
  ),
  ...children.flatMap(ofSection),
];
