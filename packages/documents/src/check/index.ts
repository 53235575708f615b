export { applyFix } from "@gandan/domain/plans";
export { checkDocument } from "./check-document.ts";
export { type PlantedMeasure, measurePlanted } from "./planted/index.ts";
export type { Bilingual, CheckContext, Hit, Requirement, Rule } from "./rule.ts";
export { rules } from "./rules.ts";
