import type { Piece } from "@gandan/domain/plans";
import { type Organised, assignment } from "./assignments.ts";
import { namesOnlySomeone } from "../bodies/assignees.ts";
import { dutiesOf } from "./duties.ts";
import { isFact } from "./facts.ts";
import { pieceWithin } from "../lines/passage.ts";
import { type Branch, keyOf } from "../sections/section-tree.ts";

const ofSomeone =
  /^(?:(?:phân công )?nhiệm vụ|công việc|trách nhiệm|phần việc)\s(?:của|đối với|cho|giao cho|giao)\s+/iu;

/** Who a part is for, where its heading says so: "NHIỆM VỤ CỦA SỞ NỘI VỤ", or the name alone above a table. */
export function leadOfPart({ section, texts }: Branch): Piece | null {
  const { heading } = section;
  const passage = texts.find(
    ({ span }) => heading !== null && span.start <= heading.span.start && heading.span.end <= span.end,
  );
  if (heading === null || passage === undefined) return null;
  const from = passage.at.findIndex((at) => at >= heading.span.start);
  const to = passage.at.findLastIndex((at) => at < heading.span.end) + 1;
  const text = passage.plain
    .slice(from, to)
    .replace(/\s*\([^)]*\)?\s*$/u, "")
    .replace(/[\s:.]+$/u, "");
  const skip = ofSomeone.exec(text)?.[0].length ?? 0;
  return namesOnlySomeone(text.slice(skip)) ? pieceWithin(passage, from + skip, from + text.length) : null;
}

/** An annex that tells one body its duties in a list: "NHIỆM VỤ CỦA UBND CÁC XÃ: 1. …". */
export function annexOfOne(source: string, branch: Branch): Organised | null {
  const assignee = branch.section.role === "annex" && branch.branches.length > 0 ? leadOfPart(branch) : null;
  const text = branch.section.heading?.text ?? "";
  if (assignee === null || assignee.text.length === text.length) return null;
  const duties = branch.branches.filter((it) => !isFact(it)).flatMap((it) => dutiesOf(source, it));
  return {
    assignments: [assignment(keyOf(branch), branch.section.marker, assignee, duties, branch.section.span)],
    duties: [],
  };
}
