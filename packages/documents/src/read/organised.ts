import type { Duty, Piece } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";
import { annexOfOne } from "./duties/annex-tasks.ts";
import { askedWithin } from "./duties/asked-within.ts";
import { type Organised, assignmentsOf, requestsIn, requestsOf } from "./duties/assignments.ts";
import { isByUnit } from "./duties/by-unit.ts";
import { asAssignments, datesDeeds, listsDeeds } from "./duties/deeds-elsewhere.ts";
import { dutiesOf } from "./duties/duties.ts";
import { othersWithin } from "./duties/others-within.ts";
import { titleOf } from "./duties/duty-title.ts";
import { withLeadWithin } from "./duties/lead-within.ts";
import type { Letterhead } from "./head/letterhead.ts";
import { isBullet } from "./lines/markers.ts";
import { asLetter } from "./duties/letter-duties.ts";
import type { Passage } from "./lines/passage.ts";
import type { Body } from "./body/body-state.ts";
import type { Branch } from "./sections/section-tree.ts";

/** What a plan tells to be done: its duties, and who is told what; each under a key of its own. */
export function organised(
  source: string,
  head: Letterhead,
  { root, closing }: Pick<Body, "root" | "closing">,
): Organised {
  const told = tellsLikeLetter(head) ? organiseLetter(source, root) : organise(source, root);
  return withFreshKeys(withSubject(withClosing(source, told, closing), head));
}

// A notice of what a meeting concluded and a directive tell it as a letter does.
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
  if (datesDeeds(branch)) {
    branch.section.role = "duties";
    return { assignments: [], duties: dutiesOf(source, branch) };
  }
  if (role === "assignments" || isByUnit(branch)) return assignmentsOf(source, asAssignments(branch, ["duties"]));
  const duties =
    role === "duties"
      ? dutiesOf(source, branch)
          .flatMap((it) => askedWithin(source, it))
          .flatMap((it) => othersWithin(source, it))
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
  /^(?:noi dung|hinh thuc|thoi gian|dia diem|thanh phan|chuong trinh|doi tuong|so luong)(?:\s*(?:,|-|va)\s*(?:noi dung|chi tieu|hinh thuc|thoi gian|dia diem|thanh phan|chuong trinh|doi tuong|so luong))+(?: (?:tu )?(?:kiem tra|giam sat|doi thoai|khao sat|tiep xuc))?$/;

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
