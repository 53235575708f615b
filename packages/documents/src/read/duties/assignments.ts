import type { Assignment, Duty, Piece } from "@gandan/domain/plans";
import { assigneeOfHeading, assigneeOfSentence, countIn, namesOnlySomeone, namesSomeone } from "../bodies/assignees.ts";
import { othersNamed } from "../bodies/others-named.ts";
import { dutiesOf } from "./duties.ts";
import { dutyFrom, wholeDuty } from "./one-duty.ts";
import { isFact } from "./facts.ts";
import { forming, isMember } from "../bodies/boards.ts";
import { isBullet } from "../lines/markers.ts";
import { type Passage, passageOf } from "../lines/passage.ts";
import { rowWithin } from "./row-within.ts";
import { withTimesBefore } from "../times/times-before.ts";
import { type Branch, keyOf } from "../sections/section-tree.ts";

/** Who is told what below a part about organisation; duties that name nobody come back beside them. */
export interface Organised {
  assignments: Assignment[];
  duties: Duty[];
}

const none: Organised = { assignments: [], duties: [] };
const join = (parts: readonly Organised[]): Organised => ({
  assignments: parts.flatMap((it) => it.assignments),
  duties: parts.flatMap((it) => it.duties),
});

/** Reads the assignments of a part, down to where its items name somebody. */
export function assignmentsOf(source: string, branch: Branch): Organised {
  const { heading, paragraphs: told } = branch.section;
  const texts = heading === null ? branch.texts : told.map(({ span }) => passageOf(source, span.start, span.end));
  const paragraphs = texts.map((passage, index) => fromParagraph(source, passage, `${keyOf(branch)}.p${index + 1}`));
  return join([
    ...(branch.section.level === 1 ? paragraphs : []),
    ...branch.branches.map((it) => fromItem(source, it)),
  ]);
}

function fromParagraph(source: string, passage: Passage, key: string): Organised {
  const found = isRemark(passage.plain) ? null : assigneeOfSentence(passage, 0);
  if (found === null) return none;
  const start = passage.at[found.dutyFrom + spaceAt(passage.plain, found.dutyFrom)] ?? passage.span.start;
  // "Ban Chỉ đạo họp mỗi quý. Các thôn báo cáo trước ngày 20 hằng tháng."
  const others = othersNamed(passage, found.dutyFrom);
  const end = others[0]?.clauseFrom ?? passage.span.end;
  const own = trimmed(source, dutyFrom(source, start, end, key, null));
  const duty = withTimesBefore(passage, 0, found.assignee, own);
  const beside = others.map(({ assignee, from, to }, index) => {
    const told = dutyFrom(source, from, to, `${key}.${index + 2}`, null);
    return assignment(told.key, null, assignee, [told], { start: from, end: to });
  });
  return { assignments: [assignment(key, null, found.assignee, [duty], passage.span), ...beside], duties: [] };
}

const request = /(?<=^|[.;]\s)(?:Đề nghị|Yêu cầu|Giao)\s/gu;

/** Reads a letter without items: where a paragraph asks somebody for something, what it tells before is no duty. */
export function requestsOf(source: string, branch: Branch): Organised {
  return join(branch.texts.map((passage, index) => requestsIn(source, passage, `${keyOf(branch)}.p${index + 1}`)));
}

/** What one paragraph asks whom for, sentence by sentence where it asks more than once. */
export function requestsIn(source: string, passage: Passage, key: string): Organised {
  const starts = [...passage.plain.matchAll(request)].map(({ index: at }) => at);
  const sentences = starts.map((at, i) => {
    const end = passage.plain.slice(at, starts[i + 1]).trimEnd().length + at - 1;
    return passageOf(source, passage.at[at] ?? passage.span.start, (passage.at[end] ?? passage.span.end - 1) + 1);
  });
  const keyAt = (i: number): string => `${key}${i === 0 ? "" : `.${i + 1}`}`;
  return join((starts.length === 0 ? [passage] : sentences).map((it, i) => fromParagraph(source, it, keyAt(i))));
}

const spaceAt = (plain: string, at: number): number => (plain[at] === " " ? 1 : 0);
const isRemark = (text: string): boolean =>
  /^(?:Trong quá trình|Trên đây|Quá trình|Nếu )/u.test(text) || opensAll.test(text) || ofItself.test(text);
// "Chương trình này có thể được điều chỉnh": nobody has to do anything.
const ofItself =
  /^(?:Kế hoạch|Chương trình|Quyết định|Quy chế|Hướng dẫn|Đề án|Phương án) này (?:có thể|có hiệu lực|thay thế|là căn cứ|được (?:điều chỉnh|áp dụng|thay))(?!\p{L})/u;
// "Căn cứ cơ cấu tổ chức …, việc phân công như sau:" opens the list of all who are told something.
const opensAll = /^(?:Căn cứ|Trên cơ sở|Để|Nhằm)\s[\s\S]*phân công[\s\S]*như sau\s*:$/u;

function fromItem(source: string, item: Branch): Organised {
  const { section } = item;
  if (item.branches.length === 0 && (section.role === "other" || frame.test(firstText(item)))) return none;
  const passage = item.texts[0];
  if (passage === undefined) return none;
  // Whoever sits on a board is told nothing by being named; what stands below goes on with the part.
  if (isMember(firstText(item))) return join(item.branches.map((it) => fromItem(source, it)));
  const board = forming.test(firstText(item)) ? formingBoard(source, item) : null;
  if (board !== null) return board;
  if (section.heading !== null) {
    const isGroup =
      item.branches.length > 1 &&
      item.branches.filter((it) => !isBullet(it.mark) && namesItself(it)).length * 2 > item.branches.length;
    const assignee = section.role === "other" ? null : assigneeOfHeading(passage, section.heading);
    const single = item.branches.length === 0 && section.paragraphs.length === 0 ? sentence(source, item) : null;
    if (single !== null) return single;
    if (assignee !== null && !isGroup)
      return {
        assignments: [assignment(keyOf(item), section.marker, assignee, dutiesBelow(source, item), section.span)],
        duties: [],
      };
    if (isGroup || item.branches.some((it) => namesItself(it))) return assignmentsOf(source, item);
    return { assignments: [], duties: section.role === "other" ? [] : dutiesOf(source, item) };
  }
  return (
    sentence(source, item) ??
    namedAbove(source, item) ??
    (isRemark(firstText(item)) ? none : { assignments: [], duties: dutiesOf(source, item) })
  );
}

function formingBoard(source: string, item: Branch): Organised | null {
  const [passage] = item.texts;
  const found = passage === undefined ? null : assigneeOfSentence(passage, item.mark?.length ?? 0);
  if (passage === undefined || found === null) return null;
  const start = passage.at[found.dutyFrom + spaceAt(passage.plain, found.dutyFrom)] ?? passage.span.start;
  const duty = dutyFrom(source, start, passage.span.end, keyOf(item), item.section.marker);
  return {
    assignments: [assignment(keyOf(item), item.section.marker, found.assignee, [duty], passage.span)],
    duties: [],
  };
}

// "8. Hội Nông dân xã; Hội Phụ nữ xã" above dashes or a text: names and nothing else, too many for a heading.
function namedAbove(source: string, item: Branch): Organised | null {
  const [passage] = item.texts;
  const [names, ...others] = item.section.paragraphs;
  if (passage === undefined || names === undefined || others.length + item.branches.length === 0) return null;
  const assignee = namesOnlySomeone(names.text) ? assigneeOfHeading(passage, names) : null;
  if (assignee === null) return null;
  const own = others.map((it, index) =>
    dutyFrom(source, it.span.start, it.span.end, `${keyOf(item)}.p${index + 1}`, null),
  );
  const duties = [...own, ...item.branches.filter((it) => !isFact(it)).flatMap((it) => dutiesOf(source, it))];
  return {
    assignments: [assignment(keyOf(item), item.section.marker, assignee, duties, item.section.span)],
    duties: [],
  };
}

// "3. Kinh phí: do ngân sách xã bảo đảm." among those who are told something.
const frame = /^(?:kinh phí|địa điểm|thời gian|thời điểm|thành phần|số lượng|đối tượng)[\s\p{L},]*:/iu;

const firstText = (item: Branch): string => item.section.heading?.text ?? item.section.paragraphs[0]?.text ?? "";
const namesItself = (item: Branch): boolean => namesSomeone(firstText(item));

// "1. Sở Nội vụ chủ trì …": the item names its assignee in its first sentence.
function sentence(source: string, item: Branch): Organised | null {
  const passage = item.texts[0];
  const text = firstText(item);
  if (passage === undefined || isRemark(text)) return null;
  const found = assigneeOfSentence(passage, passage.plain.length - text.length);
  if (found === null) return null;
  const { section } = item;
  // "2. Hội Nông dân, Hội Phụ nữ xã:" and nothing below it.
  if (
    item.branches.length === 0 &&
    /^[\s.:]*$/u.test(passage.plain.slice(found.dutyFrom)) &&
    section.paragraphs.length <= 1
  )
    return {
      assignments: [assignment(keyOf(item), section.marker, found.assignee, [], section.span)],
      duties: [],
    };
  const opensList = item.branches.length > 0 && /:\s*$/.test(passage.plain);
  const start = passage.at[found.dutyFrom + spaceAt(passage.plain, found.dutyFrom)] ?? section.span.start;
  const others = item.branches.length === 0 ? othersNamed(passage, found.dutyFrom) : [];
  const endOfFirst = others[0]?.clauseFrom;
  const own = opensList
    ? []
    : [
        {
          ...wholeDuty(source, item),
          ...dutyFrom(
            source,
            start,
            endOfFirst ?? item.branches[0]?.section.span.start ?? section.span.end,
            keyOf(item),
            section.marker,
          ),
        },
      ];
  const duties = [
    ...own
      .map((duty) => withLead(trimmed(source, duty), found.assignee, start))
      .map((duty) => withTimesBefore(passage, passage.plain.length - text.length, found.assignee, duty))
      .flatMap((duty) => rowWithin(source, duty)),
    ...item.branches.flatMap((it) => dutiesOf(source, it)),
  ];
  // Told within the same item: each keeps who it is for.
  const beside = others.map(({ assignee, clauseFrom, from, to }, index) => ({
    ...withTimesBefore(
      passage,
      passage.at.indexOf(clauseFrom),
      assignee,
      dutyFrom(source, from, to, `${keyOf(item)}.${index + 2}`, null),
    ),
    lead: assignee,
  }));
  return {
    assignments: [assignment(keyOf(item), section.marker, found.assignee, [...duties, ...beside], section.span)],
    duties: [],
  };
}

function trimmedSpan(source: string, { start, end }: Assignment["span"]): Assignment["span"] {
  return { start, end: start + source.slice(start, end).trimEnd().length };
}

// Whoever the item names first leads, whatever name its deed begins with ("Bà Hồ Thị Mai: Trưởng ban tổ chức, chỉ đạo chung").
const withLead = (duty: Duty, assignee: Piece, start: number): Duty =>
  duty.lead?.span.start === start ? { ...duty, lead: assignee } : duty;

function trimmed(source: string, duty: Duty): Duty {
  return { ...duty, span: trimmedSpan(source, duty.span) };
}

// The items below the name, or its paragraphs.
function dutiesBelow(source: string, item: Branch): Duty[] {
  const { section } = item;
  const key = keyOf(item);
  const deeds = item.branches.filter((it) => !isFact(it));
  // "Thời gian: …", "Kinh phí: …" below the one deed belong to it.
  if (deeds.length < item.branches.length && deeds.length + section.paragraphs.length <= 1)
    return [bodyDuty(source, item, deeds[0])];
  const texts = section.paragraphs.filter((it) => item.branches.length === 0 || !/:\s*$/.test(it.text));
  const own = texts.map((it, index) =>
    dutyFrom(
      source,
      it.span.start,
      it.span.end,
      texts.length === 1 && item.branches.length === 0 ? key : `${key}.p${index + 1}`,
      texts.length === 1 ? section.marker : null,
    ),
  );
  return [...own, ...deeds.flatMap((it) => dutiesOf(source, it))];
}

function bodyDuty(source: string, item: Branch, deed: Branch | undefined): Duty {
  const { paragraphs, children, marker, span } = item.section;
  const first = paragraphs[0]?.span ?? deed?.section.paragraphs[0]?.span ?? children[0]?.span ?? span;
  return dutyFrom(source, first.start, span.end, keyOf(item), marker);
}

/** Who is told which duties. */
export const assignment = (
  key: string,
  marker: Assignment["marker"],
  assignee: Assignment["assignee"],
  duties: Duty[],
  span: Assignment["span"],
): Assignment => ({
  key,
  marker,
  assignee,
  count: countIn(assignee.text),
  duties,
  span,
});
