import type { Citation, Duty, Piece, PlanDocument, ReadingNote, Target } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";
import { askedWithin } from "./asked-within.ts";
import { annexOfOne } from "./annex-tasks.ts";
import { type Organised, assignmentsOf, requestsIn, requestsOf } from "./assignments.ts";
import { isByUnit } from "./by-unit.ts";
import { findCitations } from "./citations.ts";
import { readEnd } from "./document-end.ts";
import { asAssignments, listsDeeds } from "./deeds-elsewhere.ts";
import { dutiesOf } from "./duties.ts";
import { titleOf } from "./duty-title.ts";
import { assigneeOfSentence } from "./assignees.ts";
import { type Block, joinLines, layoutOf } from "./join-lines.ts";
import { withLeadWithin } from "./lead-within.ts";
import { findLegalBases } from "./legal-bases.ts";
import { isBullet } from "./markers.ts";
import { type Letterhead, readLetterhead } from "./letterhead.ts";
import { linesOf } from "./lines.ts";
import { normaliseText } from "./normalise-text.ts";
import { asLetter } from "./official-letter.ts";
import { type Passage, passageOf, wholePiece } from "./passage.ts";
import { type Body, readBody } from "./read-body.ts";
import type { Branch } from "./section-tree.ts";
import { findTargets } from "./targets.ts";
import { unplacedIn } from "./coverage.ts";
import { withWholeParagraphs } from "./whole-paragraphs.ts";

/** Reads the text of a plan: what it says, where each word of it stands, and what is irregular about it. */
export function readPlanText(text: string): PlanDocument {
  const source = withWholeParagraphs(normaliseText(text));
  const lines = linesOf(source);
  const head = readLetterhead(source, lines);
  const end = readEnd(source, lines, head.bodyFrom);
  const layout = layoutOf(lines.slice(head.bodyFrom, end.from));
  const blocks = joinLines(source, lines.slice(head.bodyFrom, end.from), layout);
  const annexes = joinLines(source, lines.slice(end.to), layout);
  const body = readBody(source, blocks, annexes);
  const organised = tellsLikeLetter(head) ? organiseLetter(source, body.root) : organise(source, body.root);
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
    year: yearOf(head),
    legalBases: bases.length > 0 ? bases : elsewhere.length > 0 ? elsewhere : inSubject,
    preamble: body.preamble.map(wholePiece),
    sections: body.root.section.children,
    closing: body.closing.map(wholePiece),
    objectives: objectivesOf(body.root),
    targets: [...targetsOf(body.root), ...body.targets].sort((a, b) => a.span.start - b.span.start),
    ...withFreshKeys(withSubject(withClosing(source, organised, body.closing), head)),
    scheduleRows: body.scheduleRows,
    recipients: end.recipients,
    signature: end.signatures[0] ?? null,
    signatures: end.signatures,
    citations: [...inSubject, ...citationsOf([...blocks, ...annexes])],
    furniture: [...head.furniture, ...body.furniture, ...end.furniture].sort((a, b) => a.span.start - b.span.start),
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
    /(?<!(?:đến|hết|từ|giai đoạn)\s)(?<!\p{L})năm\s+(\d{4})(?!\s*[-–]\s*\d{4})/giu,
  );
  const years = [...named].map(([, year]) => Number(year));
  // A supervision of last year's work is this year's plan.
  if (looksBack.test(head.subject?.text ?? "") && issued !== null && years[0] === issued - 1) return issued;
  return years.length > 1 && issued !== null && years.includes(issued) ? issued : (years[0] ?? issued);
}

const looksBack =
  /^(?:tổ chức\s|về\s(?:việc\s)?)?(?:giám sát|kiểm tra|thanh tra|khảo sát|tổng kết|sơ kết|đánh giá)(?!\p{L})/iu;

// So do a notice of what a meeting concluded and a directive.
const tellsLikeLetter = ({ kind, subject }: Letterhead): boolean =>
  kind === "official-letter" || kind === "directive" || (kind === "notice" && /kết luận/iu.test(subject?.text ?? ""));

// Without parts of its own a letter is one list of who shall do what.
function organiseLetter(source: string, root: Branch): Organised {
  const letter = asLetter(root);
  if (letter.branches.some(({ section }) => section.role !== "assignments")) return organise(source, letter);
  const [text, ...others] = letter.branches;
  return text?.mark === null && others.length === 0 ? requestsOf(source, text) : assignmentsOf(source, letter);
}

function organise(source: string, branch: Branch): Organised {
  const { role } = branch.section;
  const ofOne = annexOfOne(source, branch);
  if (ofOne !== null) return ofOne;
  if (asksSomebody(branch)) return toldInArticle(source, branch);
  if (listsDeeds(branch)) return assignmentsOf(source, asAssignments(branch, ["duties", "other"]));
  if (role === "assignments" || isByUnit(branch)) return assignmentsOf(source, asAssignments(branch, ["duties"]));
  const duties =
    role === "duties"
      ? dutiesOf(source, branch)
          .flatMap((it) => askedWithin(source, it))
          .map((it) => withLeadWithin(source, it))
      : [];
  // "Phần thứ hai" may hold parts of several roles.
  const parts = branch.branches.filter(
    (it) => branch.parent === null || (it.section.role !== role && (it.rank <= 4.5 || namesSeveralRoles(branch))),
  );
  const told = branch.parent === null ? [] : partsThatTell(branch).filter((it) => !parts.includes(it));
  const apart = told.filter(({ section }) => !duties.some(isAround(section)));
  const below = [...parts, ...apart].map((it) => organise(source, it));
  return {
    assignments: below.flatMap((it) => it.assignments),
    duties: [...duties, ...below.flatMap((it) => it.duties)],
  };
}

// "1. Tuyên truyền  a) Phòng Văn hóa: …  b) Các thôn: …", "4. Phân công": such parts stand beside others that name nobody.
const partsThatTell = (branch: Branch): Branch[] =>
  branch.branches.flatMap((it) => {
    if (isByUnit(it) || (branch.section.role === "duties" && it.section.role === "assignments")) return [it];
    return it.section.role === branch.section.role && !isBullet(it.mark) ? partsThatTell(it) : [];
  });

const isAround =
  ({ span }: Pick<Piece, "span">) =>
  (duty: Duty): boolean =>
    duty.span.start <= span.start && span.end <= duty.span.end;

// "Điều 2. Giao Phòng Văn hóa - Xã hội theo dõi, đôn đốc …": an article of a decision tells somebody something.
const asksSomebody = ({ mark, section, texts, parent }: Branch): boolean =>
  mark?.kind === "Điều" &&
  parent?.parent === null &&
  section.role === "other" &&
  /^Điều\s\d+\.?\s(?:Giao|Yêu cầu|Đề nghị)\s/u.test(texts[0]?.plain ?? "");

const toldInArticle = (source: string, branch: Branch): Organised => {
  const told = asAssignments(branch, ["other"]);
  return assignmentsOf(source, { ...(branch.parent ?? branch), texts: [], branches: [told] });
};

// "II. MỤC TIÊU, NHIỆM VỤ": its numbers are parts of their own.
const namesSeveralRoles = ({ section }: Branch): boolean =>
  section.role !== "duties" && /nhiem vu|giai phap|to chuc thuc hien/.test(fold(section.heading?.text ?? ""));

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

function targetsOf(branch: Branch): Target[] {
  const { role } = branch.section;
  const counts = role === "objectives" || role === "duties" || role === "assignments";
  // The heading of an assignment names people ("06 thôn"), not a target.
  const texts = role === "assignments" && branch.section.heading !== null ? branch.texts.slice(1) : branch.texts;
  const own = counts ? texts.flatMap((passage) => findTargets(passage, targetsFrom(branch, passage))) : [];
  return [...own, ...branch.branches.flatMap(targetsOf)];
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

// "Yêu cầu các phòng …; định kỳ báo cáo trước ngày 10 của tháng cuối quý": what the last words ask for by a day.
function withClosing(source: string, organised: Organised, closing: readonly Passage[]): Organised {
  const asked = closing.flatMap((passage, index) => requestsIn(source, passage, `closing.${index + 1}`).assignments);
  const dated = asked.filter(({ duties }) =>
    duties.some(({ times, text }) => times.length > 0 && /báo cáo|gửi|hoàn thành/iu.test(text)),
  );
  return { ...organised, assignments: [...organised.assignments, ...dated] };
}

// "II. NỘI DUNG, THỜI GIAN, ĐỊA ĐIỂM" of one meeting: what is done says the subject.
const ofMeeting =
  /^(?:noi dung|hinh thuc|thoi gian|dia diem|thanh phan|chuong trinh|doi tuong|so luong)(?:\s*(?:,|-|va)\s*(?:noi dung|hinh thuc|thoi gian|dia diem|thanh phan|chuong trinh|doi tuong|so luong))+(?: (?:tu )?(?:kiem tra|giam sat|doi thoai|khao sat|tiep xuc))?$/;

function withSubject({ duties, assignments }: Organised, { subject }: Letterhead): Organised {
  const titled = (duty: Duty): Duty =>
    subject !== null && ofMeeting.test(fold(duty.title).replace(/[–—]/g, "-"))
      ? { ...duty, title: titleOf(subject.text, subject.text) }
      : duty;
  return { duties: duties.map(titled), assignments };
}

function withFreshKeys({ duties, assignments }: Organised): Organised {
  const taken = new Set<string>();
  const fresh = <T extends { key: string }>(it: T): T => {
    let key = it.key;
    for (let again = 2; taken.has(key); again += 1) key = `${it.key}#${again}`;
    taken.add(key);
    return { ...it, key };
  };
  return { duties: duties.map(fresh), assignments: assignments.map((it) => ({ ...it, duties: it.duties.map(fresh) })) };
}

function notesOf(document: PlanDocument, body: Body, unplaced: readonly Piece[]): ReadingNote[] {
  const notes = [...body.notes];
  if (document.issuer === null) notes.push({ code: "letterhead-missing", span: null });
  if (document.signature === null) notes.push({ code: "signature-missing", span: null });
  return [...notes, ...unplaced.map(({ span }): ReadingNote => ({ code: "text-unplaced", span }))];
}
