import type { RetentionPack, RetentionRule } from "@gandan/domain/retention";
import { type PackProblem, problem } from "./pack-problem.ts";

/** Two rules of one kind that hold on one day; one record would be kept for two periods. */
export const checkRetention = (packs: readonly RetentionPack[]): PackProblem[] =>
  packs.flatMap(({ id, rules }) =>
    rules.flatMap((rule, index) =>
      rules
        .slice(index + 1)
        .filter((other) => other.kind === rule.kind && doOverlap(rule, other))
        .map((other) => problem(id, "pack.limit-overlap", `${rule.id}, ${other.id}`)),
    ),
  );

const doOverlap = ({ validity: one }: RetentionRule, { validity: other }: RetentionRule): boolean =>
  (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);
