import type { PlanDocument, Target } from "../plans/index.ts";
import { fold } from "../values/index.ts";

/** The number of models that a plan sets itself, with its sentence; null where it states none. */
export function modelTarget({ targets }: Pick<PlanDocument, "targets">): Target | null {
  const ofModels = targets.filter(
    ({ unit, measure }) => unit !== "%" && /\bmo hinh\b/.test(fold(`${unit} ${measure}`)),
  );
  return ofModels.find(({ measure, text }) => /\bdan van\b/.test(fold(`${measure} ${text}`))) ?? null;
}
