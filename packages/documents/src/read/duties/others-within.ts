import type { Duty } from "@gandan/domain/plans";
import { onlyWhose } from "./asked-within.ts";
import { dutyFrom } from "./one-duty.ts";
import { othersNamed } from "../bodies/others-named.ts";
import { type Passage, passageOf } from "../lines/passage.ts";

/**
 * A duty whose sentences tell one after the other what to do ("Các thôn đăng ký …; Phòng A thẩm định …"): each has its
 * own. Whoever is only said to lead or to help stays with the deed.
 */
export function othersWithin(source: string, duty: Duty): Duty[] {
  if (duty.lead === undefined) return [duty];
  const passage = passageOf(source, duty.span.start, duty.span.end);
  const after = placeBehind(passage, duty.lead.span.end);
  // "Cơ quan chủ trì: …" is a fact of the duty; in a sentence the deed follows in small letters.
  if (after === 0 || !/^,?\s\p{Ll}/u.test(passage.plain.slice(after))) return [duty];
  // Behind what a duty is called ("Mở tài khoản: …") all its sentences tell of that one.
  if (/:\s*$/u.test(passage.plain.slice(0, after - duty.lead.text.length))) return [duty];
  if (onlyWhose.test(firstSentence(passage.plain.slice(after)))) return [duty];
  const others = othersNamed(passage, after).filter(
    ({ assignee, from, to }) => !label.test(assignee.text) && !onlyWhose.test(passageOf(source, from, to).plain),
  );
  const [first] = others;
  if (first === undefined) return [duty];
  const end = duty.span.start + source.slice(duty.span.start, first.clauseFrom).trimEnd().length;
  const own = dutyFrom(source, duty.span.start, end, duty.key, duty.marker);
  return [
    { ...own, title: duty.title, verb: duty.verb, lead: duty.lead },
    ...others.map(({ assignee, from, to }, index): Duty => ({
      ...dutyFrom(source, from, to, `${duty.key}.${index + 2}`, null),
      lead: assignee,
    })),
  ];
}

const label = /^(?:cơ quan|đơn vị|bộ phận|người|cán bộ)$/iu;
const placeBehind = ({ at }: Passage, end: number): number => at.findLastIndex((place) => place < end) + 1;
const firstSentence = (text: string): string => text.split(/(?<=[.;])\s/u)[0] ?? text;
