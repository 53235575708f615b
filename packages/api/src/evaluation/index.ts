export { knownRubrics } from "./known-rubrics.ts";
