import type { Piece, ReadingNote, ScheduleRow, Span, Target } from "@gandan/domain/plans";
import { annexName, attachedHead } from "./sections/annex-head.ts";
import { leadOfPart } from "./duties/annex-tasks.ts";
import { bareRows } from "./tables/bare-table.ts";
import { closingStart } from "./end/closing.ts";
import { kindNamed } from "./citations/document-kinds.ts";
import { isBareTitle, isInCapitals, isUnmarkedHeading } from "./lines/headings.ts";
import type { Block } from "./paragraphs/join-lines.ts";
import { isBullet } from "./lines/markers.ts";
import { type Passage, pieceOf, wholePiece } from "./lines/passage.ts";
import { isPeriod } from "./times/period-headings.ts";
import { type ReadRow, readSchedule } from "./tables/schedule.ts";
import {
  type Branch,
  addBranch,
  addTableRow,
  numberNote,
  parentFor,
  piecesOf,
  roleWithin,
  rootBranch,
  stretch,
} from "./sections/section-tree.ts";
import { roleOfHeading } from "./sections/section-roles.ts";
import { type TableRow, belowTitle, rowsOf } from "./tables/table-rows.ts";
import { targetsInRows } from "./targets/target-rows.ts";

export interface Body {
  root: Branch;
  preamble: Passage[];
  closing: Passage[];
  scheduleRows: ScheduleRow[];
  /** Of tables of targets. */
  targets: Target[];
  furniture: Piece[];
  notes: ReadingNote[];
}

interface State extends Body {
  source: string;
  /** The year the plan is made for. */
  year: number | null;
  last: Branch;
  takenKeys: Set<string>;
  unmarked: UnmarkedHeadings;
}

/** What may be a heading without a number: nothing, a line in capitals, or any line that looks like one. */
type UnmarkedHeadings = "none" | "in-capitals" | "any";

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

// "MỤC ĐÍCH, YÊU CẦU", "TỔ CHỨC THỰC HIỆN" in capitals hold the numbers below them where no numeral names a part.
function unmarkedHeadingsOf(blocks: readonly Block[]): UnmarkedHeadings {
  const paragraphs = blocks.filter((it) => it.type === "paragraph");
  const ranks = paragraphs.flatMap(({ marker }) => marker?.rank ?? []);
  if (!ranks.some((rank) => rank <= 5)) return "any";
  const named = paragraphs.filter(({ marker, passage }) => marker === null && namesPart(passage));
  return named.length >= 2 && !ranks.some((rank) => rank < 5) ? "in-capitals" : "none";
}

const namesPart = (passage: Passage): boolean =>
  isInCapitals(passage) && isUnmarkedHeading(passage) && roleOfHeading(passage.plain) !== null;

const isHeadingIn = (unmarked: UnmarkedHeadings, passage: Passage): boolean =>
  unmarked === "any"
    ? isUnmarkedHeading(passage) || isBareTitle(passage)
    : unmarked === "in-capitals" && isInCapitals(passage) && isUnmarkedHeading(passage);

const hasHeadings = (root: Branch): boolean =>
  root.branches.some((it) => it.section.heading !== null || it.mark !== null);

function takeFurniture(state: State, line: Span): void {
  state.furniture.push(pieceOf(state.source, line.start, line.end));
}

// Dashes before the first numbered part belong to the preamble ("- Căn cứ …;").
function firstSection(blocks: readonly Block[], closesAt: number, unmarked: UnmarkedHeadings): number {
  const from = addressesEnd(blocks);
  const at = blocks.findIndex(
    (it, i) =>
      i >= from &&
      it.type === "paragraph" &&
      ((it.marker !== null && !isBullet(it.marker)) ||
        (isHeadingIn(unmarked, it.passage) && opensUnmarked(it.passage))),
  );
  if (at >= 0) return at;
  const bulletAt = blocks.findIndex(
    (it, i) =>
      i >= from &&
      it.type === "paragraph" &&
      it.marker !== null &&
      !/^(?:[-–+*]\s*)?(?:Căn cứ|Thực hiện|Theo)\s/u.test(it.passage.plain),
  );
  if (bulletAt >= 0 && bulletAt < closesAt) return bulletAt;
  // A document without a heading is one part; the bases stay before it.
  const text = blocks.findIndex(
    (it, i) =>
      i >= from && it.type === "paragraph" && !/^(?:Căn cứ|Thực hiện|Thi hành|Kính gửi)/u.test(it.passage.plain),
  );
  return text < 0 ? blocks.length : text;
}

// "Mục đích, yêu cầu": a plain title opens the parts where it says what its part is about.
const opensUnmarked = (passage: Passage): boolean =>
  isUnmarkedHeading(passage) || (isBareTitle(passage) && roleOfHeading(passage.plain) !== null);

// Whom a letter is addressed to stands in dashes below "Kính gửi:".
function addressesEnd(blocks: readonly Block[]): number {
  const [first, ...others] = blocks;
  if (first?.type !== "paragraph" || !/^Kính gửi(?!\p{L})/u.test(first.passage.plain)) return 0;
  const end = others.findIndex((it) => it.type === "table" || (it.type === "paragraph" && !isBullet(it.marker)));
  return end < 0 ? blocks.length : end + 1;
}

function readParagraph(state: State, block: Block & { type: "paragraph" }): void {
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

function readAnnexes(state: State, blocks: readonly Block[]): void {
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

function rowsOfTable(source: string, { lines, rows }: Block & { type: "table" }): { rows: TableRow[]; bars: Span[] } {
  if (rows !== undefined) return { rows, bars: [] };
  const isBare = !lines.some((line) => line.kind === "bar" || line.kind === "row");
  return isBare ? { rows: bareRows(source, lines), bars: [] } : rowsOf(source, lines);
}

function readTable(state: State, block: Block & { type: "table" }): void {
  const { rows, bars } = rowsOfTable(state.source, block);
  bars.forEach((line) => takeFurniture(state, line));
  // A bar that a page of the web left behind holds no table.
  if (rows.length === 0) return;
  if (state.last.parent === null) {
    const start = block.lines[0]?.start ?? 0;
    state.last = addBranch(state.root, null, 4, { marker: null, heading: null, paragraphs: [] }, [], {
      start,
      end: start,
    });
  }
  const within = state.last;
  state.targets.push(...targetsInRows(state.source, belowTitle(rows), state.year));
  let group: Branch | null = null;
  for (const read of readSchedule(state.source, rows, state.takenKeys, leadOfPart(within), within.section.heading)) {
    if (read.kind === "header") addRow(within, read, false);
    if (read.kind === "group") group = addRow(within, read, true);
    if (read.kind === "row") addRow(group ?? within, read, false);
    if (read.schedule !== null) state.scheduleRows.push(read.schedule);
  }
}

function addRow(parent: Branch, { row, ordinal }: ReadRow, isGroup: boolean): Branch {
  const cells = row.cells.filter((cell) => cell !== null).filter((cell) => cell !== ordinal);
  const heading = isGroup ? (cells[0] ?? null) : null;
  return addTableRow(parent, { marker: ordinal, heading, paragraphs: isGroup ? cells.slice(1) : cells }, row.span);
}
