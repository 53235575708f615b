import type { InstitutionChange } from "@gandan/domain/plans";
import { districtBodies } from "./district-bodies.ts";
import { mergedProvinces } from "./merged-provinces.ts";
import { renamedBodies } from "./renamed-bodies.ts";

/** Bodies and posts that ended, with what plans name in their place. */
export const institutionChanges: readonly InstitutionChange[] = [
  ...districtBodies,
  ...renamedBodies,
  ...mergedProvinces,
];
