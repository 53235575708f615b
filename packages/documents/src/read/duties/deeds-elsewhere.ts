import type { Section, SectionRole } from "@gandan/domain/plans";
import { assigneeOfSentence } from "../bodies/assignees.ts";
import { findCitations } from "../citations/citations.ts";
import { tellsOfPast } from "../sections/section-roles.ts";
import type { Branch } from "../sections/section-tree.ts";
import { isPeriod } from "../times/period-headings.ts";
import { findTimes } from "../times/times.ts";
import { verbAtStart } from "../bodies/verbs.ts";

/** Whether a part whose heading names no work lists work all the same: most of its items say what is done by when. */
export function listsDeeds(branch: Branch): boolean {
  const { section, branches } = branch;
  if (section.role !== "other" || section.level !== 1 || branches.length < 2) return false;
  return !tellsOfPast(section.heading?.text ?? "") && branches.filter(isDeed).length * 2 > branches.length;
}

/** "Trước ngày 10/5/2026: các đơn vị gửi báo cáo": by when, and behind it who does what. */
export const timeLabel =
  /^(?:Trước|Từ|Chậm nhất|Muộn nhất|Ngày|Trong|Đến|Hết|Tháng|Quý)\s[^.;:“]{0,60}\d[^.;:“]{0,20}:\s/u;

/** "LỊCH TRÌNH", and below it nothing but lines that begin with when: each is work of its own. */
export function datesDeeds({ section, branches }: Branch): boolean {
  if (section.role !== "other" || section.level !== 1 || branches.length > 0) return false;
  const dated = section.paragraphs.filter(({ text }) => timeLabel.test(text));
  return dated.length > 1 && dated.length * 2 > section.paragraphs.length && !tellsOfPast(section.heading?.text ?? "");
}

const hour =
  "(?:(?:từ|lúc|vào|buổi|sáng|chiều|tối|,|thứ \\p{L}+|chủ nhật|\\d{1,2}\\s?(?:h|g|giờ|:)\\s?(?:\\d{2})?(?:\\s?phút)?)\\s*)*";
// "8h00 ngày 12/5/2026: làm việc tại …", "Hội nghị lần 1: 14h00, thứ Sáu, ngày 22/5/2026 tại …"
const session = new RegExp(
  `^(?:${hour}ngày\\s\\d{1,2}/\\d{1,2}[^:]{0,30}:\\s+(?:làm việc|kiểm tra|giám sát|khảo sát|đối thoại|tiếp|họp|tại)|(?:hội nghị|buổi|cuộc|đợt|phiên|lễ)\\s[^.;:]{1,40}:\\s${hour}ngày\\s\\d{1,2}/\\d{1,2}(?:/\\d{4})?,?\\s(?:tại|ở))(?!\\p{L})`,
  "iu",
);

function isDeed({ texts, mark, branches }: Branch): boolean {
  const [passage] = texts;
  if (passage === undefined) return false;
  // "Tháng 3/2026" above what is done in it.
  if (isPeriod(passage.plain)) return branches.length > 0;
  const from = mark?.length ?? 0;
  const text = passage.plain.slice(from).trimStart();
  const behind = /^[^.;:“]{3,60}:\s/u.exec(text)?.[0].length ?? 0;
  const says =
    assigneeOfSentence(passage, from) !== null ||
    (timeLabel.test(text) && assigneeOfSentence(passage, passage.plain.length - text.length + behind) !== null) ||
    verbAtStart(text) !== null ||
    verbAtStart(text.slice(behind)) !== null ||
    session.test(text);
  return says && findTimes(passage, from, passage.plain.length, "prose", findCitations(passage)).length > 0;
}

/** A part as one that tells people what to do, with all below it that has one of these roles. */
export function asAssignments(branch: Branch, roles: readonly SectionRole[]): Branch {
  giveDuties(branch.section, roles);
  return branch;
}

function giveDuties(section: Section, roles: readonly SectionRole[]): void {
  if (roles.includes(section.role)) section.role = "assignments";
  for (const child of section.children) giveDuties(child, roles);
}
