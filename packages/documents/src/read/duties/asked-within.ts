import type { Duty, Piece } from "@gandan/domain/plans";
import { assigneeOfSentence } from "../bodies/assignees.ts";
import { dutyFrom } from "./one-duty.ts";
import { type Passage, passageOf, pieceWithin } from "../lines/passage.ts";

interface Asked {
  assignee: Piece;
  dutyFrom: number;
}

const request = /(?<=[.;]\s+)(?:[Gg]iao|[Đđ]ề nghị|[Yy]êu cầu)\s/gu;

const when = "(?:trước|trong|hoàn thành|xong|từ|vào|chậm nhất|định kỳ|hằng|hàng|thời gian|quý|tháng|đến)\\s[^.;]*";
/** Words that say whose a deed is and when, and no deed: "chủ trì, phối hợp với Đoàn xã thực hiện trong tháng 8". */
export const onlyWhose = new RegExp(
  `^\\s*(?:(?:chủ trì|chịu trách nhiệm|làm đầu mối)[,\\s]*)?(?:phối hợp(?:\\s+(?:với|cùng))?\\s+(?<support>\\p{Lu}[^.;]{2,160}?)[,\\s]+)?(?:(?:tổ chức|triển khai)\\s+)?(?:thực hiện|triển khai|tổ chức|tham mưu|chủ trì)?(?:\\s+(?:nội dung|nhiệm vụ|việc|công việc)\\s+(?:này|trên))?(?:[,\\s]+${when})?[.;]?\\s*$`,
  "u",
);

// "Tổ chức 01 hội thi. Giao Phòng A phối hợp với Đoàn xã thực hiện trong tháng 8": whose the deed before is, no other deed.
function toldWhose(passage: Passage, { assignee, dutyFrom: from }: Asked): Pick<Duty, "lead" | "support"> | null {
  const found = onlyWhose.exec(passage.plain.slice(from));
  if (found === null) return null;
  const name = found.groups?.["support"];
  if (name === undefined) return { lead: assignee };
  const at = passage.plain.indexOf(name, from);
  return { lead: assignee, support: pieceWithin(passage, at, at + name.length) };
}

/** A duty in whose text others are asked for something, one after the other: each request is a duty of its own. */
export function askedWithin(source: string, duty: Duty): Duty[] {
  if (duty.lead !== undefined) return [duty];
  const passage = passageOf(source, duty.span.start, duty.span.end);
  const asked = [...passage.plain.matchAll(request)].flatMap(({ index }) => {
    const found = assigneeOfSentence(passage, index);
    return found === null ? [] : [{ at: index, ...found }];
  });
  const [first] = asked;
  if (first === undefined) return [duty];
  const told = asked.length === 1 ? toldWhose(passage, first) : null;
  if (told !== null) return [{ ...duty, ...told }];
  const endBefore = (at: number): number => (passage.at[passage.plain.slice(0, at).trimEnd().length - 1] ?? 0) + 1;
  const own = dutyFrom(source, duty.span.start, endBefore(first.at), duty.key, duty.marker);
  const others = asked.map(({ assignee, dutyFrom: from }, index): Duty => {
    const next = asked[index + 1]?.at;
    const start = passage.at[passage.plain[from] === " " ? from + 1 : from] ?? duty.span.start;
    const end = next === undefined ? duty.span.end : endBefore(next);
    return { ...dutyFrom(source, start, end, `${duty.key}.${index + 2}`, null), lead: assignee };
  });
  return [{ ...own, title: duty.title, verb: duty.verb }, ...others];
}
