import type { Duty, Piece } from "@gandan/domain/plans";
import { assigneeOfSentence, namesOnlySomeone, namesSomeone } from "../bodies/assignees.ts";
import { isByUnit } from "./by-unit.ts";
import { findCitations } from "../citations/citations.ts";
import { timeLabel } from "./deeds-elsewhere.ts";
import { fact, isFact, textOf } from "./facts.ts";
import { isCeremony } from "./ceremony.ts";
import { isBullet } from "../lines/markers.ts";
import { isDeedAmong, listsMatters } from "./matters.ts";
import { type Passage, passageOf, pieceOf, pieceWithin } from "../lines/passage.ts";
import { longestTitle, titleOf } from "./duty-title.ts";
import { withPeriodOf } from "../times/period-headings.ts";
import { findProducts } from "./products.ts";
import { type Branch, keyOf } from "../sections/section-tree.ts";
import { supportWithin } from "./support-within.ts";
import { findTimes } from "../times/times.ts";
import { assigneeEnd } from "../bodies/assignee-end.ts";
import { verbAtStart } from "../bodies/verbs.ts";

// "1. Tuyên truyền: Thời gian: …": what stands below a number's own title is told of that one.
const isTitled = ({ section, mark }: Branch): boolean => section.heading !== null && !isBullet(mark);

// Of a list of matters only what is truly a deed; where it tells when, it is one.
function deedsAmong(source: string, branch: Branch): Duty[] {
  if (branch.branches.some(isFact)) return [wholeDuty(source, branch)].filter(({ times }) => times.length > 0);
  const deeds = dutiesOf(source, { ...branch, section: { ...branch.section, heading: null } }).filter((duty) =>
    isDeedAmong(branch.section.heading?.text ?? "", duty),
  );
  if (deeds.length > 0) return deeds;
  // "2. Thời gian  - Đợt 1: …  - Đợt 2: …": when what is spoken of is done.
  const when = branch.branches.filter(({ section }) => /^thời gian/iu.test(section.heading?.text ?? ""));
  const times = when
    .flatMap(({ branches }) => branches.flatMap(({ texts }) => texts))
    .flatMap((text) => findTimes(text, 0, text.plain.length, "prose", findCitations(text)));
  return times.length === 0 ? [] : [{ ...wholeDuty(source, branch), times }];
}

/** The duties of a part: its leaf-most numbered obligations, its dashes where it has no numbers below. */
export const dutiesOf = (source: string, branch: Branch): Duty[] =>
  withPeriodOf(branch.section.heading === null ? undefined : branch.texts[0], deedsOf(source, branch));

function deedsOf(source: string, branch: Branch): Duty[] {
  const { section, branches } = branch;
  if (listsMatters(section.heading?.text ?? "")) return deedsAmong(source, branch);
  if (isCeremony(branch)) return [];
  if (branches.some((it) => isFact(it) || (!isTitled(it) && it.texts.some((text) => fact.test(text.plain)))))
    return besideFacts(source, branch) ?? [wholeDuty(source, branch)].filter((it) => !isFrameOnly(branch, it));
  if (branches.length === 0) return leafDuties(source, branch);
  const isSubordinate = isBullet(branch.mark);
  if (isSubordinate) return [wholeDuty(source, branch)];
  const intro = section.paragraphs
    .filter((it) => isObligation(it.text) && !countsRounds(it.text, branches))
    .map((it, index) =>
      dutyFrom(
        source,
        it.span.start,
        it.span.end,
        index === 0 ? keyOf(branch) : `${keyOf(branch)}#p${index + 1}`,
        section.marker,
      ),
    );
  const own = branches.filter(
    (it, at) => it.section.role === section.role && !isByUnit(it) && !isTitleOfNext(it, branches[at + 1]),
  );
  const deeds = own.filter((it) => !saysNoDeed(it));
  // A title whose items all say how much is to be reached is one duty.
  if (deeds.length === 0 && own.length > 0 && intro.length === 0 && isWorkTitle(branch))
    return [wholeDuty(source, branch)];
  return [...intro, ...deeds.flatMap((it) => dutiesOf(source, it))];
}

const round = "hội nghị|đợt|lớp|cuộc|buổi|lần|kỳ|phiên|chuyên đề";
const rounds = new RegExp(`(?<!\\d)(\\d{1,2})\\s(${round})(?!\\p{L})`, "iu");

// "Tổ chức 02 hội nghị." above "Hội nghị thứ nhất: …", "Hội nghị thứ hai: …" counts what stands below.
function countsRounds(text: string, branches: readonly Branch[]): boolean {
  const [, count, unit = ""] = rounds.exec(text) ?? [];
  const opens = new RegExp(
    `^(?:${unit}|lần|đợt|buổi)\\s(?:thứ\\s\\p{L}+|lần\\s\\S+|\\d{1,2}|I{1,3}|đầu)(?!\\p{L})`,
    "iu",
  );
  return Number(count) === branches.length && branches.every((it) => opens.test(textOf(it)?.text ?? ""));
}

// "* Về chuyển đổi số", and numbers beside it: the title of what follows, nothing to do by itself.
const isTitleOfNext = ({ section, mark, branches }: Branch, next: Branch | undefined): boolean =>
  isBullet(mark) &&
  section.heading !== null &&
  section.paragraphs.length + branches.length === 0 &&
  next !== undefined &&
  next.mark !== null &&
  !isBullet(next.mark);

const isWorkTitle = ({ section }: Branch): boolean =>
  section.level > 1 && section.heading !== null && verbAtStart(section.heading.text) !== null;

// "II. NỘI DUNG  1. Phạm vi: …  2. Đối tượng: …": without a day or anybody who acts it is no work yet.
const isFrameOnly = ({ section }: Branch, { times, lead }: Duty): boolean =>
  section.level === 1 &&
  /^(?:các |những )?nội dung(?: thực hiện| triển khai| kế hoạch| cụ thể)?[:.]?$/iu.test(section.heading?.text ?? "") &&
  times.length === 0 &&
  lead == null;

// "1. Thời gian: …  2. Địa điểm: …  3. Nội dung công việc: - …  - …": the facts hold for each deed of the list.
function besideFacts(source: string, branch: Branch): Duty[] | null {
  if (branch.section.level !== 1) return null;
  const lists = branch.branches.filter((it) => isTitled(it) && !isFact(it) && it.branches.length > 1);
  const deeds = lists.flatMap((it) => dutiesOf(source, it));
  if (deeds.length === 0) return null;
  const { times } = wholeDuty(source, branch);
  return deeds.map((duty) => (duty.times.length === 0 ? { ...duty, times } : duty));
}

// The lines that open a list say nothing to do by themselves.
const isObligation = (text: string): boolean => /\.\s*$/.test(text) && verbAtStart(text) !== null;

const rate =
  /^(?:(?:tỷ lệ|tỉ lệ|mức độ hài lòng)[^;]*(?<!\p{L})đạt\s|phấn đấu\s(?:đạt\s)?(?:trên\s|ít nhất\s|từ\s)?\d)/iu;
const rateOrShare = new RegExp(`${rate.source}|^\\d{1,3}(?:,\\d+)?\\s?%\\s`, "iu");
const goal = /^(?:phấn đấu|ít nhất|tối thiểu|trên\s+\d|tỷ lệ|tỉ lệ|đạt\s|có\s+(?:ít nhất|trên|\d)|\d+(?:,\d+)?\s*%)/iu;

// "Nhiệm vụ cụ thể theo Phụ lục kèm theo": the duties stand elsewhere.
const pointer =
  /^(?:\(|có |các |những )*(?:nhiệm vụ|nội dung|công việc|danh mục|phụ lục|phụ biểu)[^.;]{0,120}?(?:phụ lục|phụ biểu|biểu|kèm theo)[^.;]{0,60}[.;)]*$/iu;
const pointsBelow =
  /^\(?(?:chi tiết|cụ thể)(?: được)?(?: nêu)?(?: tại| theo| ở| có| trong)?\s(?:các )?(?:bảng|phụ lục|phụ biểu|biểu|danh mục)[^.;]{0,60}[.;)]*$/iu;
const pointsElsewhere = (text: string): boolean =>
  pointsBelow.test(text) || (pointer.test(text) && verbAtStart(text) === null);

// "Chủ đề năm: …", "Khẩu hiệu: …": under which name the work stands.
const motto = /^(?:chủ đề|khẩu hiệu|phương châm|thông điệp|tên gọi)[\s\p{L}\d]{0,30}:/iu;
const saysNoDeed = (branch: Branch): boolean => isTargetOnly(branch) || motto.test(textOf(branch)?.text ?? "");

const isTargetOnly = (branch: Branch): boolean =>
  branch.branches.length === 0 &&
  /\d/.test(textOf(branch)?.text ?? "") &&
  (isBullet(branch.mark) ? rateOrShare : goal).test(textOf(branch)?.text ?? "");

// "III. VẬT TƯ  Khối lượng dự trữ tại các thôn:" above a table says nothing to do: the rows do.
const opensTable = ({ section, branches }: Branch): boolean =>
  section.children.length > branches.length &&
  verbAtStart(section.heading?.text ?? "") === null &&
  section.paragraphs.every((it) => /:\s*$/.test(it.text));

function leafDuties(source: string, branch: Branch): Duty[] {
  const { section } = branch;
  const first = section.heading?.span.start ?? section.paragraphs[0]?.span.start;
  if (first === undefined) return [];
  const isTitled = section.heading !== null && section.level === 1;
  if (opensTable(branch)) return [];
  // A part of the first level without items: each of its paragraphs is one.
  if (!isTitled) return [wholeDuty(source, branch)];
  const deeds = section.paragraphs.filter(
    (it) => !/:\s*$/.test(it.text) && !fact.test(it.text) && !pointsElsewhere(it.text),
  );
  // "Nội dung: …", "Thời gian: …", "Địa điểm: …" tell of one meeting.
  if (deeds.length === 1 && section.paragraphs.some((it) => fact.test(it.text))) return [wholeDuty(source, branch)];
  return deeds.map((it, index) => dutyFrom(source, it.span.start, it.span.end, `${keyOf(branch)}.${index + 1}`, null));
}

/** Everything a part says, below its marker, as one duty. */
export function wholeDuty(source: string, branch: Branch): Duty {
  const { heading, paragraphs, marker, span } = branch.section;
  const start = textOf(branch)?.span.start ?? span.start;
  const duty = dutyFrom(source, start, span.end, keyOf(branch), marker);
  const isTitled = heading !== null && heading.text.length <= longestTitle;
  if (!isTitled || paragraphs.length + branch.branches.length === 0) return duty;
  const lead = duty.lead ?? leadBelow(branch);
  const [first] = paragraphs;
  // "Lĩnh vực kinh tế" says where; what is done there says the text.
  if (first !== undefined && field.test(heading.text) && verbAtStart(first.text) !== null)
    return {
      ...duty,
      title: titleOf(first.text, first.text),
      verb: verbAtStart(first.text),
      ...(lead !== null && { lead }),
    };
  return { ...duty, title: heading.text.replace(/[\s:.;]+$/u, ""), ...(lead !== null && { lead }) };
}

const field = /^(?:về\s|trên\s|trong\s)?(?:các\s)?lĩnh vực\s/iu;

// Below a title the text itself may begin with who shall do it, or one of its items.
function leadBelow(branch: Branch): Piece | null {
  const own = branch.texts.slice(1).map((passage) => assigneeOfSentence(passage, 0));
  const items = branch.branches.map((it) => {
    const [passage] = it.texts;
    return passage === undefined || it.section.heading !== null
      ? null
      : assigneeOfSentence(passage, it.mark?.length ?? 0);
  });
  return [...own, ...items].find((it) => it !== null)?.assignee ?? null;
}

/** A duty that a stretch of the source says. */
export function dutyFrom(source: string, start: number, end: number, key: string, marker: Piece | null): Duty {
  const passage = passageOf(source, start, end);
  const to = passage.plain.length;
  const busy = findCitations(passage);
  const labelled = labelledTimes(passage);
  const lead = labelledBody(
    passage,
    "(?:(?:[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận|[Nn]gười)\\s+(?:chủ trì|thực hiện|phụ trách|tham mưu)|[Cc]hủ trì|[Pp]hân công)(?:\\s+thực hiện)?",
  );
  const support =
    labelledBody(passage, "(?:(?:[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận)\\s+)?[Pp]hối hợp(?:\\s+thực hiện)?") ??
    supporterBehind(passage, lead) ??
    (lead === null ? null : helperBeside(passage, lead)) ??
    supportWithin(passage);
  const verb = verbAtStart(passage.plain);
  const isAsked = /^(?:Giao|Đề nghị|Yêu cầu)\s/u.test(passage.plain);
  const named = (verb === null || isAsked) && lead === null ? assigneeOfSentence(passage, 0) : null;
  const leads = lead ?? named?.assignee ?? behindLabel(passage);
  return {
    key,
    marker,
    title: titleOf(source.slice(start, end), passage.plain),
    text: pieceOf(source, start, end).text,
    span: { start, end },
    verb: (isAsked && named !== null ? null : verb) ?? verbBehind(passage.plain, named?.dutyFrom),
    times: labelled ?? findTimes(passage, 0, to, "prose", busy),
    products: [...findProducts(passage, 0, to, busy), ...labelledProducts(passage)],
    ...(leads !== null && { lead: leads }),
    ...(support !== null && { support }),
  };
}

// After who does it, or after what it is called: "Công tác tập huấn: Tổ chức 02 lớp".
function verbBehind(plain: string, dutyFrom: number | undefined): string | null {
  const from = dutyFrom ?? /^[^.;:]{3,60}:\s/u.exec(plain)?.[0].length;
  return from === undefined ? null : verbAtStart(plain.slice(from));
}

// "Đối thoại định kỳ: Văn phòng tham mưu …": the name stands behind what the duty is called.
function behindLabel(passage: Passage): Piece | null {
  const label = /^[^.;:]{3,60}:\s/u.exec(passage.plain)?.[0];
  // A label that ends in a fact ("Kiểm tra a) Đối tượng: …") is one of the items below the title.
  if (
    label === undefined ||
    /(?:đối tượng|thành phần|địa điểm|thời kỳ|kinh phí)[\s\p{L}]*:|\s(?:[a-zđ]\)|[-–])\s/iu.test(label)
  )
    return null;
  // What goes on in small letters tells more of the duty ("03 cuộc: thôn A 01 cuộc, …").
  if (!/^[^\p{L}]*\p{Lu}/u.test(passage.plain.slice(label.length)) && !timeLabel.test(label)) return null;
  return assigneeOfSentence(passage, label.length)?.assignee ?? null;
}

// A fact's text reaches to the end of its line or sentence, or to the next fact.
function labelledBody(passage: Passage, label: string): Piece | null {
  const found = new RegExp(
    `(?<!\\p{L})(?<!(?:[Cc]ông tác|[Vv]iệc|[Nn]ội dung|[Cc]hương trình|[Qq]uy chế)\\s)${label}\\s*:\\s*(.{2,900}?)(?=\\.\\s|\\.$|$)`,
    "u",
  ).exec(passage.plain);
  if (!found?.[1]) return null;
  const from = found.index + found[0].length - found[1].length;
  const whole = found[1].slice(0, lengthOfFact(passage, from, found[1]));
  // "Cơ quan chủ trì: Sở Nội vụ tiến hành rà soát …": the name ends where its deed begins.
  // "Đơn vị thực hiện: Ban nhân dân ấp phối hợp với Ban Công tác Mặt trận": the second only helps.
  const said = /\s(?:chủ trì|phụ trách|thực hiện)(?:\.?$|[;,]\s)|,?\s(?:chủ trì,\s)?phối hợp\s(?:với|cùng)\s/u.exec(
    whole,
  )?.index;
  const length = said ?? (whole.length > longestName ? assigneeEnd.exec(whole)?.index : undefined) ?? whole.length;
  return length < 2 ? null : pieceWithin(passage, from, from + length);
}

// "Phân công: Phòng A chủ trì; Đoàn xã phối hợp."
function supporterBehind({ plain, ...passage }: Passage, lead: Piece | null): Piece | null {
  if (lead === null) return null;
  const from = passage.at.findLastIndex((at) => at < lead.span.end) + 1;
  const found = /^\s(?:chủ trì|phụ trách|thực hiện)[;,]\s+(.{3,200}?)\s(?:cùng )?phối hợp\s*(?:[.;]|$)/u.exec(
    plain.slice(from),
  );
  if (!found?.[1] || !namesSomeone(found[1])) return null;
  const at = from + found[0].indexOf(found[1]);
  return pieceWithin({ plain, ...passage }, at, at + found[1].length);
}

// "Đơn vị thực hiện: Ban nhân dân ấp phối hợp với Ban Công tác Mặt trận."
function helperBeside(passage: Passage, lead: Piece): Piece | null {
  const from = passage.at.findLastIndex((at) => at < lead.span.end) + 1;
  const found = /^,?\s(?:chủ trì,\s)?phối hợp\s(?:với|cùng)\s([^.;:]{3,200})/u.exec(passage.plain.slice(from));
  if (!found?.[1] || !namesOnlySomeone(found[1])) return null;
  const at = from + found[0].length - found[1].length;
  return pieceWithin(passage, at, at + found[1].trimEnd().length);
}

const longestName = 120;

const nextFact =
  /;\s+(?:(?:cơ quan|đơn vị|bộ phận)\s+)?(?:phối hợp|thời gian|thời hạn|tiến độ|sản phẩm|kết quả|kinh phí)[\s\p{L}]{0,25}:/iu;

// A dash parts facts where it begins a line or a label follows; within "Phòng Văn hóa - Xã hội" it does not.
function lengthOfFact({ source, plain, at }: Passage, from: number, text: string): number {
  const dash = [...text.matchAll(/\s[-–+*•●▪◦]\s(?=\p{Lu})/gu)].find(({ index }) => {
    const beginsLine = source.slice(at[from + index - 1], at[from + index + 1]).includes("\n");
    return beginsLine || /^(?:(?!\s[-–+*•●▪◦]\s)[^.;:]){2,50}:/u.test(plain.slice(from + index + 3));
  });
  return Math.min(dash?.index ?? text.length, nextFact.exec(text)?.index ?? text.length);
}

function labelledTimes(passage: Passage) {
  const found =
    /(?<![Mm]ốc\s)(?:[Tt]hời gian|[Tt]hời hạn|[Tt]iến độ)(?:\s+(?:thực hiện|hoàn thành|triển khai))*\s*:\s*([^;]*?)(?=\.\s|\.$|\s[-–+*•●▪◦]\s(?!I[IV]*(?!\p{L}))\p{Lu}|$)/u.exec(
      passage.plain,
    );
  if (found?.[1] === undefined) return null;
  const from = found.index + found[0].length - found[1].length;
  // "Thời gian thực hiện: + Đợt 1: … + Đợt 2: …": the times stand in a list of their own.
  const isList = /^\+\s/u.test(found[1]);
  const to = isList ? passage.plain.length : from + found[1].length;
  const times = findTimes(passage, from, to, "cell", findCitations(passage));
  return times.length > 0 || isList ? (times.length === 0 ? null : times) : asWritten(passage, from, to);
}

// "Thời gian: tối thiểu một lần trước khi cưỡng chế": a time all the same, of no known form.
function asWritten(passage: Passage, from: number, to: number): Duty["times"] | null {
  const { text, span } = pieceWithin(passage, from, to);
  const isSaid = /\p{L}{2}/u.test(text) && text.length <= 120;
  return isSaid ? [{ text, span, day: null, recurrence: null, continuous: false, relative: null }] : null;
}

function labelledProducts(passage: Passage): Piece[] {
  const found =
    /(?<!\p{L})(?:Sản phẩm|Kết quả)(?:\s+(?:đầu ra|dự kiến|hoàn thành))?\s*:\s*(.+?)(?=\.\s|\.$|\s[-–+*•●▪◦]\s\p{Lu}|$)/u.exec(
      passage.plain,
    );
  if (!found?.[1]) return [];
  const from = found.index + found[0].length - found[1].length;
  return [pieceWithin(passage, from, from + found[1].length)];
}
