import type { Action } from "../roles/index.ts";
import type { Rubric } from "./rubric.ts";

/** Which right a level of a rubric asks for: the first is scored by whoever is in charge, "province" by the superior, the others by the commune's leaders. */
export function rightOfLevel({ levels }: Pick<Rubric, "levels">, level: string): Action {
  if (level === "province") return "evaluation.appraise";
  return levels[0]?.key === level ? "evaluation.score" : "evaluation.lead";
}
