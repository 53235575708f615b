import { type Result, ok, refuse } from "../values/index.ts";
import { type Entries, LeafEntry } from "./entry.ts";
import type { Figures } from "./figure.ts";
import { propose } from "./propose.ts";
import { type Rubric, leavesOf } from "./rubric.ts";

export type EntryRefusal =
  | "evaluation.leaf-unknown"
  | "evaluation.entry-malformed"
  | "evaluation.not-your-leaf"
  | "evaluation.score-above-maximum"
  | "evaluation.not-applicable-refused"
  | "evaluation.choice-unknown"
  | "evaluation.reason-missing";

/** Puts one leaf's entry into a level's entries; a departure from the figures, and "not applicable", need a reason. */
export function enterScore(
  rubric: Rubric,
  figures: Figures,
  entries: Entries,
  code: string,
  given: unknown,
): Result<Entries, EntryRefusal> {
  const leaf = leavesOf(rubric).find((one) => one.code === code);
  if (leaf === undefined) return refuse("evaluation.leaf-unknown");
  const parsed = LeafEntry.safeParse(given);
  if (!parsed.success) return refuse("evaluation.entry-malformed");
  const entry = parsed.data;
  const scorers = leaf.method.kind === "superiorOnly" ? [leaf.method.level] : leaf.scoredBy;
  if (scorers.length > 0 && !scorers.includes(entries.level)) return refuse("evaluation.not-your-leaf");
  if (entry.score !== null && entry.score > leaf.maximum) return refuse("evaluation.score-above-maximum");
  const isReasoned = (entry.reason ?? "") !== "";
  if (entry.isNotApplicable && leaf.notApplicable === "refused") return refuse("evaluation.not-applicable-refused");
  if (entry.isNotApplicable && !isReasoned) return refuse("evaluation.reason-missing");
  if (entry.chosen !== null && !isLevelOf(leaf.method, entry.chosen)) return refuse("evaluation.choice-unknown");
  const proposal = propose(leaf, figures, entry);
  const departs =
    entry.score !== null &&
    !entry.isNotApplicable &&
    (proposal.state === "undecided" || (proposal.state === "scored" && proposal.score !== entry.score));
  if (departs && !isReasoned) return refuse("evaluation.reason-missing");
  return ok({ ...entries, leaves: { ...entries.leaves, [code]: entry } });
}

const isLevelOf = (method: ReturnType<typeof leavesOf>[number]["method"], chosen: string): boolean =>
  method.kind === "judgement" && method.levels.some(({ key }) => key === chosen);
