import type { Duty, Piece } from "@gandan/domain/plans";
import { assigneeOfSentence, namesOnlySomeone } from "../bodies/assignees.ts";
import { type Passage, passageOf, pieceWithin } from "../lines/passage.ts";

const leads = /^\s*(?:chủ trì|thực hiện|phụ trách|tham mưu|chịu trách nhiệm)(?!\p{L})/u;
const supportsBehind =
  /^\s*(?:chủ trì|tham mưu)\s?,\s+phối hợp(?:\s+(?:với|cùng))?\s+(\p{Lu}[^;.()]{2,160}?)\s*(?=[;)])/u;
const supports = /^\s*phối hợp\s*(?=[.;,)]|$)/u;

/** A duty with who leads it and who helps, where a later clause says so: "… (Văn phòng chủ trì; Công an xã phối hợp)". */
export function withLeadWithin(source: string, duty: Duty): Duty {
  if (duty.lead !== undefined) return duty;
  const passage = passageOf(source, duty.span.start, duty.span.end);
  const lead = doneBy(passage) ?? namedBefore(passage, leads) ?? namedInBrackets(passage);
  if (lead === null) return duty;
  const support = duty.support ?? namedBefore(passage, supports) ?? namedBehind(passage, lead);
  return { ...duty, lead, ...(support !== null && { support }) };
}

function namedBefore(passage: Passage, verb: RegExp): Piece | null {
  for (const gap of passage.plain.matchAll(/(?:[.;(,]\s*|\s[–-]\s)(?=\p{Lu})/gu)) {
    const found = assigneeOfSentence(passage, gap.index + gap[0].length);
    if (found !== null && verb.test(passage.plain.slice(found.dutyFrom, found.dutyFrom + 40))) return found.assignee;
  }
  return null;
}

// "…, do Công an xã chủ trì"
function doneBy(passage: Passage): Piece | null {
  const found =
    /(?:^|[\s,])do\s(?<name>\p{Lu}[^.;:()]{3,120}?)\s(?:chủ trì|thực hiện|phụ trách|tham mưu|đảm nhiệm)\s*(?=[.;,)]|$)/u.exec(
      passage.plain,
    );
  const name = found?.groups?.["name"];
  if (found === null || name === undefined || !namesOnlySomeone(name)) return null;
  const from = passage.plain.indexOf(name, found.index);
  return pieceWithin(passage, from, from + name.length);
}

// "(Trung tâm chủ trì, phối hợp Văn phòng; tháng 6/2026)"
function namedBehind(passage: Passage, lead: Piece): Piece | null {
  const from = passage.at.findLastIndex((at) => at < lead.span.end) + 1;
  const name = supportsBehind.exec(passage.plain.slice(from, from + 240))?.[1];
  if (name === undefined || !namesOnlySomeone(name)) return null;
  const at = passage.plain.indexOf(name, from);
  return pieceWithin(passage, at, at + name.length);
}

const namesWhoBefore =
  /(?:(?<!\p{L})(?:về|gửi|với|(?:đến|từ)(?!\s(?:hết\s)?(?:ngày|tháng|quý|năm|\d))|tại|của|do|cho|cùng|giữa|trên|ở|bởi)|báo cáo|phối hợp|cơ quan|đơn vị)\s[^.;]{0,70}$/iu;

// "(Phòng Tổ chức cán bộ - Quý I)": behind the dash stands when.
const beforeTime =
  /\s[-–]\s(?=(?:quý|quí|tháng|trước|hoàn thành|xong|cả năm|thường xuyên|từ|ngày|trong|năm|hằng|hàng|đến)(?!\p{L}))/iu;

// "Sơ kết công tác dân vận quý I. (Ban Xây dựng Đảng)": behind the sentence stands whose it is, and nothing else.
function namedInBrackets(passage: Passage): Piece | null {
  const found = /(?<end>[.;]|\p{L}|\d)\s*\((?<name>[^()]{3,120})\)[.;]?\s*$/u.exec(passage.plain);
  const [name, when] = (found?.groups?.["name"] ?? "").split(beforeTime);
  if (found === null || name === undefined || /\d/u.test(name) || !namesOnlySomeone(name)) return null;
  // "gửi cơ quan cấp trên (Sở Nội vụ)": which one is meant, not whose it is.
  const before = passage.plain.slice(Math.max(0, found.index - 80), found.index + 1);
  if (when === undefined && /[\p{L}\d]/u.test(found.groups?.["end"] ?? "") && namesWhoBefore.test(before)) return null;
  const from = passage.plain.indexOf(name, found.index);
  return pieceWithin(passage, from, from + name.length);
}
