import { type Piece, type PlanDocument, type Section, type Span, signaturesOf } from "@gandan/domain/plans";
import { namesOf } from "./bodies/issuer.ts";
import { pieceOf } from "./lines/passage.ts";

/** How many words of the source stand in a leaf of the document, and how many in none. */
export interface Coverage {
  words: number;
  placed: number;
  unplaced: number;
}

/** Counts the words of the source anew and looks for each whether leaves cover all its letters. */
export function coverageOf(document: PlanDocument): Coverage {
  const unplaced = unplacedWords(document).length;
  const words = document.source.match(/\S+/g)?.length ?? 0;
  return { words, placed: words - unplaced, unplaced };
}

/** The stretches of the source that no leaf covers, neighbouring words together. */
export function unplacedIn(document: PlanDocument): Piece[] {
  const { source } = document;
  const stretches: Span[] = [];
  for (const word of unplacedWords(document)) {
    const last = stretches.at(-1);
    if (last !== undefined && source.slice(last.end, word.start).trim() === "") last.end = word.end;
    else stretches.push({ ...word });
  }
  return stretches.map(({ start, end }) => pieceOf(source, start, end));
}

function unplacedWords(document: PlanDocument): Span[] {
  const { source } = document;
  const covered = new Uint8Array(source.length);
  for (const { start, end } of leavesOf(document)) covered.fill(1, start, end);
  const words: Span[] = [];
  for (const word of source.matchAll(/\S+/g)) {
    const end = word.index + word[0].length;
    if (covered.subarray(word.index, end).includes(0)) words.push({ start: word.index, end });
  }
  return words;
}

/** Every leaf of the document that holds words of its own; views such as duties and targets repeat them. */
function leavesOf(document: PlanDocument): Span[] {
  const pieces: (Piece | null | undefined)[] = [
    document.kindName,
    ...namesOf(document.issuer),
    document.number,
    document.symbol,
    document.place,
    document.subject,
    ...document.preamble,
    ...document.closing,
    ...document.recipients,
    ...document.furniture,
    ...signaturesOf(document).flatMap((it) => [it.onBehalfOf, it.position, it.name]),
    ...document.sections.flatMap(piecesOfSection),
  ];
  const spans = pieces.flatMap((piece) => (piece == null ? [] : [piece.span]));
  return document.date === null ? spans : [...spans, document.date.span];
}

const piecesOfSection = (section: Section): (Piece | null)[] => [
  section.marker,
  section.heading,
  ...section.paragraphs,
  ...section.children.flatMap(piecesOfSection),
];
