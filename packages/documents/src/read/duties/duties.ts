import type { Duty } from "@gandan/domain/plans";
import { verbAtStart } from "../bodies/verbs.ts";
import { findCitations } from "../citations/citations.ts";
import { isBullet } from "../lines/markers.ts";
import { type Branch, keyOf } from "../sections/section-tree.ts";
import { withPeriodOf } from "../times/period-headings.ts";
import { findTimes } from "../times/times.ts";
import { isByUnit } from "./by-unit.ts";
import { isCeremony } from "./ceremony.ts";
import { fact, isFact } from "./facts.ts";
import { isDeedAmong, listsMatters } from "./matters.ts";
import { countsRounds, isFrameOnly, isTitleOfNext, opensTable, pointsElsewhere, saysNoDeed } from "./no-deeds.ts";
import { dutyFrom, wholeDuty } from "./one-duty.ts";

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
  if (branches.some(isFact) || (branches.some(hasFactBelow) && !haveOwnFacts(branches)))
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

const isWorkTitle = ({ section }: Branch): boolean =>
  section.level > 1 && section.heading !== null && verbAtStart(section.heading.text) !== null;

const hasFactBelow = (it: Branch): boolean => !isTitled(it) && it.texts.some((text) => fact.test(text.plain));

// "1. Niêm yết.  Đơn vị thực hiện: …", "2. Công khai.  Đơn vị thực hiện: …": each number has its own.
const haveOwnFacts = (branches: readonly Branch[]): boolean =>
  branches.filter((it) => hasFactBelow(it) && !isBullet(it.mark)).length > 1;

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
