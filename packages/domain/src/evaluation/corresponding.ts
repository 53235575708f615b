import { fold } from "../values/index.ts";
import { type Rubric, leavesOf } from "./rubric.ts";
import type { RubricMapping } from "./year-over-year.ts";

/** Which leaves of two rubrics correspond: the same code in versions of one rubric, the same words in two rubrics; what is in doubt is not paired. */
export function corresponding(before: Rubric, after: Rubric): RubricMapping {
  const keyOf = (leaf: { code: string; text: string }): string =>
    before.id === after.id ? leaf.code : fold(leaf.text);
  const once = (rubric: Rubric): Map<string, string> =>
    new Map(
      [...Map.groupBy(leavesOf(rubric), keyOf)].flatMap(([key, [leaf, another]]) =>
        leaf === undefined || another !== undefined ? [] : [[key, leaf.code] as const],
      ),
    );
  const old = once(before);
  return {
    pairs: [...once(after)].flatMap(([key, code]) => {
      const earlier = old.get(key);
      return earlier === undefined ? [] : [{ before: earlier, after: code }];
    }),
  };
}
