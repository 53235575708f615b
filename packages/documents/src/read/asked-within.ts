import type { Duty } from "@gandan/domain/plans";
import { assigneeOfSentence } from "./assignees.ts";
import { dutyFrom } from "./duties.ts";
import { passageOf } from "./passage.ts";

const request = /(?<=[.;]\s+)(?:[Gg]iao|[Đđ]ề nghị|[Yy]êu cầu)\s/gu;

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
