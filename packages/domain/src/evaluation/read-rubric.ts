import { type Result, ok, refuse } from "../values/index.ts";
import { checkRubric } from "./check-rubric.ts";
import type { FigureDefinition } from "./figure.ts";
import { Rubric } from "./rubric.ts";
import type { RubricDefect } from "./rubric-defect.ts";

/** A rubric from outside with what it asks, or why it cannot be taken: the fields that do not fit, or its blocking defects. */
export type RubricRead =
  | { ok: true; value: { rubric: Rubric; defects: RubricDefect[] } }
  | { ok: false; refusal: "rubric.malformed"; fields: string[] }
  | { ok: false; refusal: "rubric.has-defects"; defects: RubricDefect[] };

export function readRubric(given: unknown, catalogue: readonly FigureDefinition[]): RubricRead {
  const parsed = Rubric.safeParse(given);
  if (!parsed.success)
    return {
      ok: false,
      refusal: "rubric.malformed",
      fields: parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`),
    };
  const defects = checkRubric(parsed.data, catalogue);
  if (defects.some(({ isBlocking }) => isBlocking)) return { ok: false, refusal: "rubric.has-defects", defects };
  return { ok: true, value: { rubric: parsed.data, defects } };
}

/** Whether a version may be scored by; one with a blocking defect waits until it is corrected or settled. */
export function publishRubric(
  rubric: Rubric,
  catalogue: readonly FigureDefinition[],
): Result<Rubric, "rubric.has-defects" | "rubric.leaves-missing"> {
  const defects = checkRubric(rubric, catalogue);
  if (defects.some(({ isBlocking }) => isBlocking)) return refuse("rubric.has-defects");
  if (defects.some(({ code }) => code === "leaves-missing")) return refuse("rubric.leaves-missing");
  return ok(rubric);
}
