import { closingStart } from "../end/closing.ts";
import type { Block } from "../paragraphs/join-lines.ts";
import { type Branch, rootBranch } from "../sections/section-tree.ts";
import { type Body, type State, takeFurniture } from "./body-state.ts";
import { firstSection } from "./first-section.ts";
import { readAnnexes } from "./read-annexes.ts";
import { readParagraph } from "./read-paragraph.ts";
import { readTable } from "./read-table.ts";
import { unmarkedHeadingsOf } from "./unmarked-headings.ts";

/** Builds preamble, tree and closing from the blocks of the body, and the annexes from those after the signature. */
export function readBody(
  source: string,
  blocks: readonly Block[],
  annexes: readonly Block[],
  year: number | null,
): Body {
  const root = rootBranch();
  const state: State = {
    source,
    year,
    root,
    last: root,
    preamble: [],
    closing: [],
    scheduleRows: [],
    targets: [],
    furniture: [],
    notes: [],
    takenKeys: new Set(),
    unmarked: unmarkedHeadingsOf(blocks),
  };
  const closesAt = closingStart(blocks);
  const opensAt = firstSection(blocks, closesAt, state.unmarked);
  blocks.forEach((block, index) => {
    if (block.type === "furniture") takeFurniture(state, block.line);
    else if (block.type === "table") readTable(state, block);
    else if (index >= closesAt) state.closing.push(block.passage);
    else if (index < opensAt) state.preamble.push(block.passage);
    else readParagraph(state, block);
  });
  if (!hasHeadings(root)) state.notes.push({ code: "no-headings", span: null });
  readAnnexes(state, annexes);
  const { preamble, closing, scheduleRows, targets, furniture, notes } = state;
  return { root, preamble, closing, scheduleRows, targets, furniture, notes };
}

const hasHeadings = (root: Branch): boolean =>
  root.branches.some((it) => it.section.heading !== null || it.mark !== null);
