export { knownRubrics } from "./known-rubrics.ts";
export { type SaidMapping, saidMapping } from "./said-mapping.ts";
