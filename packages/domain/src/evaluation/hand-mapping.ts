import { type Id, type Instant, type Result, ok, refuse } from "../values/index.ts";
import { type RubricMapping, corresponding } from "./corresponding.ts";
import { type Rubric, leavesOf } from "./rubric.ts";

/** What somebody said a later criterion comes from; from none where it is new. */
export interface HandMapping {
  after: string;
  before: readonly string[];
  by: Id<"person">;
  at: Instant;
}

/** How two versions correspond once what was said by hand stands in the place of what corresponds by itself. */
export function mappedBy(before: Rubric, after: Rubric, said: readonly Pick<HandMapping, "after" | "before">[]) {
  const [old, now] = [codesOf(before), codesOf(after)];
  const byHand = said
    .filter((line) => now.has(line.after))
    .map((line) => ({
      after: line.after,
      before: line.before.filter((code) => old.has(code)),
      how: "by-hand" as const,
    }));
  const decided = new Set(byHand.map((line) => line.after));
  const byItself = corresponding(before, after).pairs.filter((pair) => !decided.has(pair.after));
  return { pairs: [...byHand, ...byItself] } satisfies RubricMapping;
}

export type MappingRefusal = "rubric.mapped-to-itself" | "rubric.criterion-unknown";

/** Says what a later criterion comes from; both sides must have what is named, and a version is not mapped to itself. */
export function mapByHand(
  before: Rubric,
  after: Rubric,
  said: Pick<HandMapping, "after" | "before">,
): Result<Pick<HandMapping, "after" | "before">, MappingRefusal> {
  if (before.id === after.id && before.version === after.version) return refuse("rubric.mapped-to-itself");
  const old = codesOf(before);
  const isKnown = codesOf(after).has(said.after) && said.before.every((code) => old.has(code));
  // As printed, each once, whatever the order in which they were chosen.
  const inOrder = [...old].filter((code) => said.before.includes(code));
  return isKnown ? ok({ after: said.after, before: inOrder }) : refuse("rubric.criterion-unknown");
}

const codesOf = (rubric: Rubric): Set<string> => new Set(leavesOf(rubric).map(({ code }) => code));
