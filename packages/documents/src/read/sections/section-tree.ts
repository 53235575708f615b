import type { Piece, ReadingNote, Section, SectionRole } from "@gandan/domain/plans";
import type { Block } from "../paragraphs/join-lines.ts";
import { splitHeading } from "../lines/headings.ts";
import type { Marker } from "../lines/markers.ts";
import { follows, isBullet } from "../lines/markers.ts";
import { type Passage, cutPassage, pieceOf, wholePiece } from "../lines/passage.ts";
import { roleOfHeading, roleOfSubheading, tellsOfPast } from "./section-roles.ts";

/** A section while it is read: with its marker's place in its row, and the passages its pieces came from. */
export interface Branch {
  section: Section;
  mark: Marker | null;
  rank: number;
  /** Its name in keys, unique among its brothers and sisters. */
  label: string;
  parent: Branch | null;
  branches: Branch[];
  /** How often a label was given below it, and which numbers each kind of marker had. */
  taken: Map<string, number>;
  numbers: Map<string, { last: number; all: Set<number> }>;
  /** Heading and paragraphs as passages, in the order of the text. */
  texts: Passage[];
}

const article = "Điều";
const pieceEnd = (section: Section): number => section.span.end;

const nothingTaken = (): Pick<Branch, "taken" | "numbers"> => ({ taken: new Map(), numbers: new Map() });

/** Adds a part below `parent` and stretches the spans above it. */
export function addBranch(
  parent: Branch,
  mark: Marker | null,
  rank: number,
  pieces: { marker: Piece | null; heading: Piece | null; paragraphs: Piece[] },
  texts: Passage[],
  span: Section["span"],
): Branch {
  titleAbove(parent, mark);
  const role = aimsInText(parent, mark, pieces) ? "objectives" : roleWithin(parent, mark, pieces.heading);
  const section: Section = { ...pieces, level: parent.section.level + 1, role, children: [], span: { ...span } };
  const branch: Branch = {
    section,
    mark,
    rank,
    label: labelFor(parent, mark),
    parent,
    branches: [],
    ...nothingTaken(),
    texts,
  };
  parent.section.children.push(section);
  parent.branches.push(branch);
  stretch(branch, span.end);
  return branch;
}

// "2. Mục tiêu: Phấn đấu …" among the purposes: the title of what it says itself.
const aimsInText = (
  parent: Branch,
  mark: Marker | null,
  { heading, paragraphs }: Pick<Section, "heading" | "paragraphs">,
) =>
  parent.section.role === "purpose" &&
  heading === null &&
  mark !== null &&
  /^(?:Mục tiêu|Chỉ tiêu)(?: chung| cụ thể| tổng quát| phấn đấu)?\s?:\s/u.test(paragraphs[0]?.text ?? "");

const longestTitle = 80;

// "I. Những kết quả đạt được.", and "1. …" below it: a title closed as a sentence.
function titleAbove(parent: Branch, mark: Marker | null): void {
  const { section, branches, parent: around } = parent;
  const [text] = section.paragraphs;
  const rank = parent.mark?.rank ?? 0;
  const opens = mark !== null && !isBullet(mark) && mark.rank > rank;
  if (around === null || section.heading !== null || text === undefined || section.paragraphs.length > 1) return;
  if (!opens || branches.length > 0 || rank < 3 || rank > 6) return;
  if (text.text.length > longestTitle || !/^\p{Lu}[^.;:]*\.$/u.test(text.text)) return;
  section.heading = text;
  section.paragraphs = [];
  section.role = roleWithin(around, parent.mark, text);
}

/** Adds a table's row to the tree: a section that no search for duties descends into. */
export function addTableRow(
  parent: Branch,
  pieces: Pick<Section, "marker" | "heading" | "paragraphs">,
  span: Section["span"],
): Branch {
  const section: Section = {
    ...pieces,
    level: parent.section.level + 1,
    role: parent.section.role,
    children: [],
    span: { ...span },
  };
  const row: Branch = {
    section,
    mark: null,
    rank: Infinity,
    label: "",
    parent,
    branches: [],
    ...nothingTaken(),
    texts: [],
  };
  parent.section.children.push(section);
  stretch(row, span.end);
  return row;
}

/** What a part is about: as its heading says, else as the part around it. */
export function roleWithin(parent: Branch, mark: Marker | null, heading: Piece | null): SectionRole {
  const inherited: SectionRole = parent.parent === null ? "other" : parent.section.role;
  if (inherited === "annex" || mark?.kind === "PL") return "annex";
  if (heading === null || (isWithinPast(parent) && !looksAhead.test(heading.text))) return inherited;
  if (isBullet(mark)) return sharesWork.test(heading.text) ? "assignments" : inherited;
  return readRole(parent, mark)(heading.text) ?? inherited;
}

// "PHẦN I: KẾT QUẢ NĂM 2026", "1. Tổ chức thực hiện": what a part about the past tells was done.
const isWithinPast = (parent: Branch): boolean => {
  const part = parent.mark !== null && parent.mark.rank <= 3 ? (parent.section.heading?.text ?? "") : "";
  return tellsOfPast(part) && !/phương hướng|nhiệm vụ|kế hoạch|giải pháp/iu.test(part);
};
const looksAhead = /phương hướng|(?:nhiệm vụ|giải pháp|kế hoạch)[^.]{0,40}(?:năm|giai đoạn|thời gian tới|trọng tâm)/iu;

// "* Phân công:" above a list.
const sharesWork = /^(?:phân công(?: nhiệm vụ| thực hiện)?|tổ chức thực hiện)\s?:?$/iu;

// Below "Phần thứ hai" the Roman numbers are the parts that tell their role.
const readRole = (parent: Branch, mark: Marker | null) =>
  parent.parent === null || (mark !== null && mark.rank <= 4.5) ? roleOfHeading : roleOfSubheading;

/** Lets a part and those around it reach to `end`. */
export function stretch(branch: Branch, end: number): void {
  for (let it: Branch | null = branch; it !== null; it = it.parent)
    it.section.span.end = Math.max(pieceEnd(it.section), end);
}

export const rootBranch = (): Branch => ({
  section: {
    marker: null,
    level: 0,
    heading: null,
    role: "other",
    paragraphs: [],
    children: [],
    span: { start: 0, end: 0 },
  },
  mark: null,
  rank: -1,
  label: "",
  parent: null,
  branches: [],
  ...nothingTaken(),
  texts: [],
});

function labelFor(parent: Branch, mark: Marker | null): string {
  let wanted = mark === null || isBullet(mark) ? String(parent.branches.length + 1) : mark.label;
  // "3.1" under "3" is called 1 there.
  const prefix = `${parent.mark?.label ?? ""}.`;
  if (mark?.kind.startsWith("chain") && parent.mark !== null && wanted.startsWith(prefix))
    wanted = wanted.slice(prefix.length);
  const same = parent.taken.get(wanted) ?? 0;
  parent.taken.set(wanted, same + 1);
  return same === 0 ? wanted : `${wanted}#${same + 1}`;
}

/** The key of a part: the labels from the first level down, "III.1.a". */
export function keyOf(branch: Branch): string {
  const labels: string[] = [];
  for (let it: Branch | null = branch; it !== null && it.parent !== null; it = it.parent) labels.unshift(it.label);
  return labels.join(".");
}

/** Where a part with this marker belongs, seen from the part read last. */
export function parentFor(last: Branch, marker: Marker): Branch {
  for (let it: Branch | null = last; it !== null; it = it.parent) {
    if (it.mark?.kind === marker.kind && it.parent !== null) return it.parent;
    // "(1) …", "(2) …" count within a row of dashes; the next dash goes on with that row.
    if (isBullet(marker) && it.mark?.kind.startsWith("(") && it.parent?.branches[0]?.mark?.kind === marker.kind)
      return it.parent;
    // "* Về chuyển đổi số" above numbers of the same part: the next star is another title of it.
    if (marker.kind === "*" && it.branches[0]?.mark?.kind === "*") return it;
  }
  // "II. NHIỆM VỤ", "A. Phòng ngừa": right below a Roman number the letters count its parts.
  if (marker.kind === "capital" && marker.ordinal === 1 && last.mark?.kind === "roman") return last;
  // A row that begins opens within what stands before it, be its kind high or low; dashes hold only dashes.
  const opensRow = marker.ordinal === 1 && marker.rank >= 5;
  const encloses = (it: Branch): boolean =>
    it.rank < marker.rank || (opensRow && !isBullet(it.mark) && it.mark !== null && it.rank > 4);
  let parent: Branch = last;
  while (parent.parent !== null && !encloses(parent)) parent = parent.parent;
  while (parent.parent !== null && isBullet(parent.mark) && !isBullet(marker)) parent = parent.parent;
  return parent;
}

/** The notes on a row's numbers: repeated or skipped ones are kept as written. */
export function numberNote(parent: Branch, marker: Marker, span: Section["span"]): ReadingNote | null {
  if (marker.ordinal === null) return null;
  const { ordinal, kind } = marker;
  // Articles count through the whole document; an annexed regulation begins anew.
  const holder = kind === article ? rootOf(parent) : parent;
  const known = ordinal === 1 && kind === article ? undefined : holder.numbers.get(kind);
  const row = known ?? { last: 0, all: new Set<number>() };
  const note: ReadingNote | null = row.all.has(ordinal)
    ? { code: "number-repeated", span }
    : follows(row.last, ordinal, kind)
      ? null
      : { code: "number-skipped", span };
  row.all.add(ordinal);
  holder.numbers.set(kind, { last: ordinal, all: row.all });
  return note;
}

const rootOf = (branch: Branch): Branch => (branch.parent === null ? branch : rootOf(branch.parent));

/** The pieces of a marked paragraph: marker, heading, text. */
export function piecesOf(block: Block & { type: "paragraph" }): {
  marker: Piece | null;
  heading: Piece | null;
  paragraphs: Piece[];
} {
  const { passage, marker } = block;
  if (marker === null) return { marker: null, heading: null, paragraphs: [wholePiece(passage)] };
  const [sign, rest] = marker.length === 0 ? italicSign(passage) : cutPassage(passage, marker.length);
  if (rest === null) return { marker: sign, heading: null, paragraphs: [] };
  const { heading, text } = splitHeading(passage, marker, rest);
  return { marker: sign, heading, paragraphs: text === null ? [] : [text] };
}

function italicSign(passage: Passage): [Piece | null, Piece | null] {
  const { start, end } = passage.span;
  const from = passage.at[0] ?? end;
  return [pieceOf(passage.source, start, start + 2), pieceOf(passage.source, from, end)];
}
