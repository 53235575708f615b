import type { Duty, Piece } from "@gandan/domain/plans";
import { assigneeOfSentence } from "./assignees.ts";
import { type Passage, passageOf } from "./passage.ts";

const leads = /^\s*(?:chủ trì|thực hiện|phụ trách|tham mưu|chịu trách nhiệm)(?!\p{L})/u;
const supports = /^\s*phối hợp\s*(?=[.;,)]|$)/u;

/** A duty with who leads it and who helps, where a later clause says so: "… (Văn phòng chủ trì; Công an xã phối hợp)". */
export function withLeadWithin(source: string, duty: Duty): Duty {
  if (duty.lead !== undefined) return duty;
  const passage = passageOf(source, duty.span.start, duty.span.end);
  const lead = namedBefore(passage, leads);
  if (lead === null) return duty;
  const support = duty.support ?? namedBefore(passage, supports);
  return { ...duty, lead, ...(support !== null && { support }) };
}

function namedBefore(passage: Passage, verb: RegExp): Piece | null {
  for (const gap of passage.plain.matchAll(/(?:[.;(]\s*|\s[–-]\s)(?=\p{Lu})/gu)) {
    const found = assigneeOfSentence(passage, gap.index + gap[0].length);
    if (found !== null && verb.test(passage.plain.slice(found.dutyFrom, found.dutyFrom + 40))) return found.assignee;
  }
  return null;
}
