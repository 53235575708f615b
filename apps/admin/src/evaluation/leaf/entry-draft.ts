import type { CriterionScore, Leaf, LeafEntry } from "@gandan/domain/evaluation";
import { Score } from "@gandan/domain/values";
import type { RecordRow } from "../rows.ts";

/** What a scorer typed for a criterion and has not saved yet. */
export interface EntryDraft {
  chosen: string | null;
  answer: boolean | null;
  count: number | null;
  /** Points of their own, in points and not hundredths; null where the figures or the choice decide. */
  points: number | null;
  isOwn: boolean;
  isNotApplicable: boolean;
  reason: string;
  evidence: readonly string[];
  brought: readonly RecordRow[];
}

/** Whether the criterion gets its points from what is typed, and not from the registers or a choice. */
export const isTyped = ({ method }: Leaf, { state }: CriterionScore): boolean =>
  method.kind === "superiorOnly" || (state === "awaiting" && asks(method) === null);

/** What a person is asked for by the method itself; null where the registers answer. */
export function asks(method: Leaf["method"]): "chosen" | "answer" | "count" | null {
  switch (method.kind) {
    case "judgement":
      return "chosen";
    case "boolean":
      return method.figure === null ? "answer" : null;
    case "perCase":
    case "sample":
    case "noIncident":
      return method.figure === null ? "count" : null;
    default:
      return null;
  }
}

export const draftOf = (entry: LeafEntry): EntryDraft => ({
  chosen: entry.chosen,
  answer: entry.answer,
  count: entry.count,
  points: entry.score === null ? null : entry.score / 100,
  isOwn: entry.score !== null,
  isNotApplicable: entry.isNotApplicable,
  reason: entry.reason ?? "",
  evidence: entry.evidence,
  brought: [],
});

/** The entry that a draft says, without its evidence; points of their own count only where they were wanted. */
export const entryOf = (draft: EntryDraft, isOwn: boolean): Omit<LeafEntry, "evidence"> => {
  const typed = draft.points === null ? null : Score.safeParse(Math.round(draft.points * 100));
  return {
    score: isOwn && !draft.isNotApplicable && typed?.success === true ? typed.data : null,
    chosen: draft.chosen,
    answer: draft.answer,
    count: draft.count,
    isNotApplicable: draft.isNotApplicable,
    reason: draft.reason.trim() === "" ? null : draft.reason.trim(),
  };
};
