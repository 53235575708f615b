import type { Piece } from "@gandan/domain/plans";
import { annexName, attachedHead } from "../sections/annex-head.ts";
import { kindNamed } from "../citations/document-kinds.ts";
import { isUnmarkedHeading } from "../lines/headings.ts";
import type { Block } from "../paragraphs/join-lines.ts";
import { wholePiece } from "../lines/passage.ts";
import { type Branch, addBranch, numberNote, piecesOf } from "../sections/section-tree.ts";
import { type State, takeFurniture } from "./body-state.ts";
import { readParagraph } from "./read-paragraph.ts";
import { readTable } from "./read-table.ts";

/** Takes what stands below the signature: annexes, and a plan that is attached. */
export function readAnnexes(state: State, blocks: readonly Block[]): void {
  state.last = state.root;
  state.unmarked = "none";
  const from = attachedHead(blocks);
  for (const block of blocks.slice(0, from)) takeHead(state, block);
  for (const block of blocks.slice(from)) {
    if (block.type === "furniture") takeFurniture(state, block.line);
    else if (block.type === "table") readTable(state, block);
    else if (
      state.last.parent === null ||
      (block.marker === null && annexName.test(block.passage.plain) && !awaitsHeading(state.last))
    )
      openAnnex(state, block);
    else readParagraph(state, block);
  }
}

// Who issues an attached plan has been said above.
function takeHead(state: State, block: Block): void {
  if (block.type === "furniture") takeFurniture(state, block.line);
  else if (block.type === "paragraph") takeFurniture(state, block.passage.span);
  else for (const line of block.lines) if (line.kind !== "blank") takeFurniture(state, line);
}

const awaitsHeading = (branch: Branch): boolean =>
  branch.rank === 0 && branch.section.heading === null && branch.section.paragraphs.length === 0;

function openAnnex(state: State, block: Block & { type: "paragraph" }): void {
  const { passage, marker } = block;
  const isNamed = marker?.kind === "PL";
  const note = isNamed ? numberNote(state.root, marker, passage.span) : null;
  if (note !== null) state.notes.push(note);
  const pieces = isNamed
    ? piecesOf(block)
    : {
        marker: null,
        heading: isUnmarkedHeading(passage) || annexName.test(passage.plain) ? wholePiece(passage) : null,
        paragraphs: [] as Piece[],
      };
  if (!isNamed && pieces.heading === null) {
    // Text after the signature that names no annex is kept as one.
    state.last = addBranch(state.root, null, 0, { marker: null, heading: null, paragraphs: [] }, [], {
      start: passage.span.start,
      end: passage.span.start,
    });
    // A plan that a decision puts into force has parts with roles of their own.
    state.last.section.role = kindNamed(passage.plain) === null ? "annex" : "other";
    readParagraph(state, block);
    return;
  }
  state.last = addBranch(state.root, isNamed ? marker : null, 0, pieces, [passage], passage.span);
  state.last.section.role = !isNamed && kindNamed(passage.plain) !== null ? "other" : "annex";
}
