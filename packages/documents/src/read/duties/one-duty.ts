import type { Duty, Piece } from "@gandan/domain/plans";
import { assigneeOfSentence } from "../bodies/assignees.ts";
import { verbAtStart } from "../bodies/verbs.ts";
import { findCitations } from "../citations/citations.ts";
import { type Passage, passageOf, pieceOf } from "../lines/passage.ts";
import { type Branch, keyOf } from "../sections/section-tree.ts";
import { findTimes } from "../times/times.ts";
import { timeLabel } from "./deeds-elsewhere.ts";
import { longestTitle, titleOf } from "./duty-title.ts";
import { textOf } from "./facts.ts";
import { helperBeside, labelledBody, labelledProducts, labelledTimes, supporterBehind } from "./labelled-facts.ts";
import { findProducts } from "./products.ts";
import { supportWithin } from "./support-within.ts";

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
    "(?:(?:[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận|[Nn]gười)\\s+(?:chủ trì(?:,?\\s+tham mưu)?|thực hiện|phụ trách|tham mưu|tiếp)|[Cc]hủ trì|[Pp]hụ trách|[Cc]hịu trách nhiệm(?:\\s+chính)?|[Pp]hân công)(?:\\s+thực hiện)?",
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
