import type { Draft } from "../examples/draft.ts";
import type { Chance } from "./chance.ts";

/** An error put into a draft: the rules of which one must speak, and the words at which it must. */
export interface Planted {
  kind: string;
  rules: readonly string[];
  /** Where: a text that stands in the plan once, or null where something is missing altogether. */
  at: string | null;
}

export type PlantError = (draft: Draft, chance: Chance) => Planted | null;

/** A planted error of a kind, with its rule or rules. */
export const planted = (kind: string, rule: string | readonly string[], at: string | null = null): Planted => ({
  kind,
  rules: typeof rule === "string" ? [rule] : rule,
  at,
});
