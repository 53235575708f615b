import type { Piece } from "@gandan/domain/plans";
import { isInCapitals, isUnmarkedHeading } from "../lines/headings.ts";
import type { Block } from "../paragraphs/join-lines.ts";
import { isBullet } from "../lines/markers.ts";
import { type Passage, pieceOf, wholePiece } from "../lines/passage.ts";
import { isPeriod } from "../times/period-headings.ts";
import {
  type Branch,
  addBranch,
  numberNote,
  parentFor,
  piecesOf,
  roleWithin,
  stretch,
} from "../sections/section-tree.ts";
import type { State } from "./body-state.ts";
import { isHeadingIn } from "./unmarked-headings.ts";

/** Takes a paragraph into the tree: below its number, or where one without a number belongs. */
export function readParagraph(state: State, block: Block & { type: "paragraph" }): void {
  const { passage, marker } = block;
  if (marker === null) readUnmarked(state, passage);
  else {
    const parent = parentFor(state.last, marker);
    const note = numberNote(parent, marker, passage.span);
    if (note !== null) state.notes.push(note);
    state.last = addBranch(parent, marker, marker.rank, piecesOf(block), [passage], passage.span);
  }
}

function readUnmarked(state: State, passage: Passage): void {
  const { last } = state;
  const piece = wholePiece(passage);
  const awaitsTitle =
    last.section.heading === null &&
    last.section.paragraphs.length === 0 &&
    last.parent !== null &&
    !isBullet(last.mark);
  if (awaitsTitle && (last.rank <= 4.5 ? piece.text.length <= 300 : isUnmarkedHeading(passage))) {
    last.section.heading = piece;
    last.texts.push(passage);
    if (last.parent !== null && last.rank > 0) last.section.role = roleWithin(last.parent, last.mark, piece);
    stretch(last, piece.span.end);
  } else if (goesOnInTitle(last, passage)) {
    last.section.heading = pieceOf(state.source, last.section.heading?.span.start ?? piece.span.start, piece.span.end);
    last.texts.push(passage);
    stretch(last, piece.span.end);
  } else if (isPeriod(passage.plain) && last.parent !== null && last.section.role !== "annex") {
    // "Quý I:" above dashes, below a part of its own.
    state.last = addBranch(
      partAround(last),
      null,
      periodRank,
      { marker: null, heading: piece, paragraphs: [] },
      [passage],
      passage.span,
    );
  } else if (isHeadingIn(state.unmarked, passage) && last.section.role !== "annex") {
    // Capitals name a part, bold or plain letters what is in it.
    const part = isInCapitals(passage) ? null : openPart(last);
    state.last = addBranch(
      part ?? state.root,
      null,
      part === null ? 4 : 5,
      { marker: null, heading: piece, paragraphs: [] },
      [passage],
      passage.span,
    );
  } else if (last.parent === null) {
    state.last = addBranch(
      state.root,
      null,
      4,
      { marker: null, heading: null, paragraphs: [piece] },
      [passage],
      passage.span,
    );
  } else addParagraph(last, passage, piece);
}

// "PHẦN THỨ HAI", "NHIỆM VỤ TRỌNG TÂM", "CỦA NĂM 2027": a title in capitals below its part may take two lines.
function goesOnInTitle({ section, mark, texts, branches }: Branch, passage: Passage): boolean {
  const [sign, title] = texts;
  return (
    mark !== null &&
    mark.rank <= 3 &&
    texts.length === 2 &&
    sign?.plain.length === mark.length &&
    title !== undefined &&
    isInCapitals(title) &&
    isInCapitals(passage) &&
    section.paragraphs.length === 0 &&
    branches.length === 0
  );
}

const periodRank = 8.5;

function partAround(last: Branch): Branch {
  let it = last;
  while (it.parent?.parent != null && (isBullet(it.mark) || it.rank >= periodRank)) it = it.parent;
  return it;
}

/** The part in capitals that is open. */
function openPart(last: Branch): Branch | null {
  for (let it: Branch | null = last; it !== null; it = it.parent)
    if (it.parent !== null && it.texts[0] !== undefined && it.section.heading !== null && isInCapitals(it.texts[0]))
      return it;
  return null;
}

function addParagraph(branch: Branch, passage: Passage, piece: Piece): void {
  branch.section.paragraphs.push(piece);
  branch.texts.push(passage);
  stretch(branch, piece.span.end);
}
