import type { Rubric } from "@gandan/domain/evaluation";
import { canTho2579 } from "./can-tho-2579.ts";
import { demoRubric } from "./demo.ts";

/** The rubrics that ship: an example to try, and the frame of a decision whose criteria are not public. */
export const rubricPacks: readonly Rubric[] = [demoRubric, canTho2579];

export { canTho2579, demoRubric };
