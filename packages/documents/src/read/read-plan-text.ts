import type { Citation, Piece, PlanDocument, ReadingNote, Target, WrittenTime } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";
import { findCitations } from "./citations/citations.ts";
import { readEnd } from "./end/document-end.ts";
import { assigneeOfSentence } from "./bodies/assignees.ts";
import { type Block, joinLines } from "./paragraphs/join-lines.ts";
import { layoutOf } from "./lines/layout.ts";
import { findLegalBases } from "./citations/legal-bases.ts";
import { type Letterhead, readLetterhead } from "./head/letterhead.ts";
import { withoutBlanksAtBars } from "./lines/bars-apart.ts";
import { linesOf } from "./lines/lines.ts";
import { normaliseText } from "./lines/normalise-text.ts";
import { organised } from "./organised.ts";
import { type Passage, passageOf, pieceOf, wholePiece } from "./lines/passage.ts";
import { portalTail } from "./end/portal-tail.ts";
import type { Body } from "./body/body-state.ts";
import { readBody } from "./body/read-body.ts";
import type { Branch } from "./sections/section-tree.ts";
import { timeOfHeading } from "./targets/target-times.ts";
import { findTargets } from "./targets/targets.ts";
import { unplacedIn } from "./coverage.ts";
import { withWholeParagraphs } from "./paragraphs/whole-paragraphs.ts";

/** Reads the text of a plan: what it says, where each word of it stands, and what is irregular about it. */
export function readPlanText(text: string): PlanDocument {
  const source = withWholeParagraphs(normaliseText(text));
  const all = withoutBlanksAtBars(linesOf(source));
  const lines = all.slice(0, portalTail(all));
  const tail = all.slice(lines.length).filter(({ kind }) => kind !== "blank");
  const head = readLetterhead(source, lines);
  const end = readEnd(source, lines, head.bodyFrom);
  const layout = layoutOf(lines.slice(head.bodyFrom, end.from));
  const blocks = joinLines(source, lines.slice(head.bodyFrom, end.from), layout);
  const annexes = joinLines(source, lines.slice(end.to), layout);
  const year = yearOf(head);
  const body = readBody(source, blocks, annexes, year);
  const bases = findLegalBases(body.preamble);
  const elsewhere = basesInPart(body.root);
  const inSubject = citedInSubject(source, head);
  const document: PlanDocument = {
    source,
    kind: head.kind,
    kindName: head.kindName,
    issuer: head.issuer,
    number: head.number,
    symbol: head.symbol,
    place: head.place,
    date: head.date,
    subject: head.subject,
    year,
    legalBases: bases.length > 0 ? bases : elsewhere.length > 0 ? elsewhere : inSubject,
    preamble: body.preamble.map(wholePiece),
    sections: body.root.section.children,
    closing: body.closing.map(wholePiece),
    objectives: objectivesOf(body.root),
    targets: [...targetsOf(body.root), ...body.targets].sort((a, b) => a.span.start - b.span.start),
    ...organised(source, head, body),
    scheduleRows: body.scheduleRows,
    recipients: end.recipients,
    signature: end.signatures[0] ?? null,
    signatures: end.signatures,
    citations: [...inSubject, ...citationsOf([...blocks, ...annexes])],
    furniture: [
      ...head.furniture,
      ...body.furniture,
      ...end.furniture,
      ...tail.map((line) => pieceOf(source, line.start, line.end)),
    ].sort((a, b) => a.span.start - b.span.start),
    unplaced: [],
    notes: [],
  };
  const unplaced = unplacedIn(document);
  return { ...document, unplaced, notes: notesOf(document, body, unplaced) };
}

// The year in the subject ("… năm 2025"), unless it is the end of a period; of several that of issue; else the year of issue.
function yearOf(head: Letterhead): number | null {
  const issued = head.date?.year ?? null;
  const named = (head.subject?.text ?? "").matchAll(
    /(?<!(?:đến|hết|từ|giai đoạn|tháng\s\d{1,2})\s)(?<!\p{L})năm\s+(\d{4})(?!\s*[-–]\s*\d{4})/giu,
  );
  const years = [...named].map(([, year]) => Number(year));
  // A supervision of last year's work is this year's plan.
  if (looksBack.test(head.subject?.text ?? "") && issued !== null && years[0] === issued - 1) return issued;
  return years.length > 1 && issued !== null && years.includes(issued) ? issued : (years[0] ?? issued);
}

const looksBack =
  /^(?:tổ chức\s|về\s(?:việc\s)?)?(?:giám sát|kiểm tra|thanh tra|khảo sát|tổng kết|sơ kết|đánh giá)(?!\p{L})/iu;

function objectivesOf(branch: Branch): Piece[] {
  const own = branch.section.role === "objectives" ? leafTexts(branch) : [];
  return [...own, ...branch.branches.flatMap(objectivesOf)];
}

// Lines that only open a list are no objectives.
function leafTexts({ section, branches }: Branch): Piece[] {
  const texts = section.paragraphs.filter((it) => branches.length === 0 || !/:\s*$/.test(it.text));
  return texts.length === 0 && branches.length === 0 && section.heading !== null && section.level > 1
    ? [section.heading]
    : texts;
}

function targetsOf(branch: Branch, above: WrittenTime | null = null): Target[] {
  const { role, heading } = branch.section;
  const [title] = branch.texts;
  const time = (heading === null || title === undefined ? null : timeOfHeading(title)) ?? above;
  const counts = role === "objectives" || role === "duties" || role === "assignments";
  // The heading of an assignment names people ("06 thôn"), not a target.
  const texts = role === "assignments" && heading !== null ? branch.texts.slice(1) : branch.texts;
  const own = counts ? texts.flatMap((passage) => findTargets(passage, targetsFrom(branch, passage), time)) : [];
  return [...own, ...branch.branches.flatMap((below) => targetsOf(below, time))];
}

// Behind the marker and, where the text begins with who shall do it, behind their name.
function targetsFrom(branch: Branch, passage: Passage): number {
  const from = passage === branch.texts[0] ? (branch.mark?.length ?? 0) : 0;
  return branch.section.role === "assignments" ? (assigneeOfSentence(passage, from)?.dutyFrom ?? from) : from;
}

// "Thực hiện Chỉ thị số … của Tỉnh ủy về …": the subject may name what the plan rests on.
const citedInSubject = (source: string, { subject }: Letterhead): Citation[] =>
  subject === null
    ? []
    : findCitations(passageOf(source, subject.span.start, subject.span.end)).map((it) => it.citation);

// "I. CĂN CỨ": a part of its own lists what the plan rests on, one each.
const basesInPart = ({ branches }: Branch): Citation[] =>
  branches
    .filter(({ section }) => fold(section.heading?.text ?? "").startsWith("can cu"))
    .flatMap((part) => [...part.texts.slice(1), ...part.branches.flatMap(({ texts }) => texts)])
    .flatMap((text) => findCitations(text).slice(0, 1))
    .map((it) => it.citation);

const citationsOf = (blocks: readonly Block[]): Citation[] =>
  blocks.flatMap((block) => (block.type === "paragraph" ? findCitations(block.passage).map((it) => it.citation) : []));

function notesOf(document: PlanDocument, body: Body, unplaced: readonly Piece[]): ReadingNote[] {
  const notes = [...body.notes];
  if (document.issuer === null) notes.push({ code: "letterhead-missing", span: null });
  if (document.signature === null) notes.push({ code: "signature-missing", span: null });
  return [...notes, ...unplaced.map(({ span }): ReadingNote => ({ code: "text-unplaced", span }))];
}
