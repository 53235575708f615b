import type { Piece } from "@gandan/domain/plans";
import { assigneeOfSentence } from "./assignees.ts";
import type { Passage } from "../lines/passage.ts";

/** One more who is told something within the same item: who, and the stretch of the source that tells it. */
export interface OtherNamed {
  assignee: Piece;
  clauseFrom: number;
  from: number;
  to: number;
}

const longestName = 120;

/**
 * Those named after the first: "Công an xã …; Ban Chỉ huy Quân sự xã …". Only a clause that begins with a name in
 * capitals and goes on with a verb counts; a remark on what was said stays with it.
 */
export function othersNamed(passage: Passage, after: number): OtherNamed[] {
  const { plain, at, span } = passage;
  const starts = [...plain.slice(after).matchAll(/[;.]\s+(?=\p{Lu})/gu)].map(
    ({ 0: gap, index }) => after + index + gap.length,
  );
  const named = starts.flatMap((start) => {
    const found = assigneeOfSentence(passage, start);
    if (found === null || found.assignee.text.length > longestName || isIssuer(found.assignee.text)) return [];
    return [
      { clause: start, dutyFrom: found.dutyFrom + (plain[found.dutyFrom] === " " ? 1 : 0), assignee: found.assignee },
    ];
  });
  return named.flatMap(({ clause, dutyFrom, assignee }, index) => {
    const next = named[index + 1]?.clause;
    const last = next === undefined ? span.end : (at[plain.slice(0, next).trimEnd().length - 1] ?? span.end - 1) + 1;
    const from = at[dutyFrom];
    const clauseFrom = at[clause];
    return from === undefined || clauseFrom === undefined ? [] : [{ assignee, clauseFrom, from, to: last }];
  });
}

// "Ủy ban nhân dân xã sẽ xem xét …": who issues the plan says what follows.
const isIssuer = (name: string): boolean =>
  /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)(?:\s(?:xã|phường|tỉnh|đặc khu))?(?:\s\p{Lu}\p{L}*)*$/u.test(name);
