import type { Id, Instant } from "../values/index.ts";
import type { Course } from "./course.ts";
import type { Rubric } from "./rubric.ts";

/** A commune's sheet of one year: the rubric as it was when the year was begun, and its way through the levels. */
export interface Evaluation {
  communeId: Id<"commune">;
  id: Id<"evaluation">;
  year: number;
  rubric: Rubric;
  course: Course;
  begunAt: Instant;
  updatedAt: Instant;
  /** Rises with each change; a change of an older one is refused. */
  revision: number;
}

/** A rubric that a commune keeps itself; each version stays as it was published. */
export interface KeptRubric {
  communeId: Id<"commune">;
  rubric: Rubric;
  updatedAt: Instant;
}
