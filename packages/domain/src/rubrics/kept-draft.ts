import type { Id, Instant } from "../values/index.ts";
import type { RubricDraft } from "./rubric-draft.ts";

/** A draft as an office keeps it: a commune's own or, under its own id, a province's. */
export interface KeptRubricDraft {
  communeId: Id<"commune">;
  id: Id<"rubricDraft">;
  draft: RubricDraft;
  updatedAt: Instant;
  /** Rises with each save; a save over a newer one is refused. */
  revision: number;
}
