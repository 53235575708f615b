export { cleanText } from "./clean-text.ts";
export { type Coverage, coverageOf } from "./coverage.ts";
export { readPlanText } from "./read-plan-text.ts";
