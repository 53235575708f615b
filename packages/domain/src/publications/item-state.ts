import { type WayStanding, wayStates } from "./way-standing.ts";

/** How an item of the law stands: worst first, so that the first that holds is what an official has to know. */
export const itemStates = ["late", "faulty", "empty", "waiting", "running", "kept"] as const;
export type ItemState = (typeof itemStates)[number];

interface Standing {
  /** Was it begun in time? */
  isLate: boolean;
  hasBegun: boolean;
  faults: readonly WayStanding[];
  ways: readonly WayStanding[];
}

/** The state of an item from its documents that were not withdrawn. */
export function itemState(documents: readonly Standing[]): ItemState {
  if (documents.length === 0) return "empty";
  if (documents.some(({ isLate, hasBegun }) => isLate && !hasBegun)) return "late";
  if (documents.some(({ faults }) => faults.length > 0)) return "faulty";
  if (documents.some(({ hasBegun }) => !hasBegun)) return "waiting";
  const states = documents.flatMap(({ ways }) => ways.filter(({ rule }) => rule.isRequired).map(({ state }) => state));
  const hangs = wayStates.filter((state) => state !== "kept").some((state) => states.includes(state));
  return hangs ? "running" : "kept";
}
