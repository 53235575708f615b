import { fold } from "../values/index.ts";
import { type Rubric, leavesOf } from "./rubric.ts";

/** Why criteria of two versions are held to be the same: their code, their words, or because somebody said so. */
export type MappedHow = "same-code" | "same-words" | "by-hand";

/** A later criterion and the earlier ones that it comes from; several where they were joined. */
export interface Correspondence {
  after: string;
  before: readonly string[];
  how: MappedHow;
}

/** Which criteria of two versions correspond; what is not paired stands alone. */
export interface RubricMapping {
  pairs: readonly Correspondence[];
}

/** Which leaves of two rubrics correspond by themselves: the same code in versions of one rubric, the same words in two rubrics; what is in doubt is not paired. */
export function corresponding(before: Rubric, after: Rubric): RubricMapping {
  const how = before.id === after.id ? "same-code" : "same-words";
  const keyOf = (leaf: { code: string; text: string }): string => (how === "same-code" ? leaf.code : fold(leaf.text));
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
      return earlier === undefined ? [] : [{ before: [earlier], after: code, how } as const];
    }),
  };
}
