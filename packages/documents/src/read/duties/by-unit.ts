import { namesSomeone } from "../bodies/assignees.ts";
import { isFact } from "./facts.ts";
import type { Branch } from "../sections/section-tree.ts";

/** Whether a part about duties gives them by unit: below "Nhiệm vụ cụ thể" stand names, not deeds. */
export function isByUnit(branch: Branch): boolean {
  if (branch.section.role !== "duties" || branch.branches.length < 2) return false;
  const named = branch.branches.filter(
    (it) => it.section.heading !== null && !isFact(it) && namesSomeone(it.section.heading.text),
  );
  return named.length * 2 > branch.branches.length;
}
