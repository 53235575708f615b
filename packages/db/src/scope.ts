import type { Id } from "@gandan/domain/values";

/** Which rows somebody may see: those of a commune, or in it only those of some positions or hamlets. */
export interface Scope {
  readonly communeId: Id<"commune">;
  /** Null: the whole commune. */
  readonly only: {
    readonly positionIds: readonly Id<"position">[];
    readonly hamletIds: readonly Id<"unit">[];
  } | null;
}

/** The scope of one who may see everything of a commune. */
export const wholeCommune = (communeId: Id<"commune">): Scope => ({ communeId, only: null });

/** One page of a list. */
export interface Page {
  readonly limit: number;
  readonly offset: number;
}
