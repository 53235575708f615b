import type { Branch } from "../sections/section-tree.ts";
import { asAssignments } from "./deeds-elsewhere.ts";

/** A letter's numbered items tell people what to do, unless its parts have titles of their own. */
export function asLetter(root: Branch): Branch {
  const isPlain = root.branches.every(({ section }) => section.role === "other");
  if (isPlain) for (const branch of root.branches) asAssignments(branch, ["other"]);
  return root;
}
