export { cleanText } from "./clean-text.ts";
export { type Coverage, coverageOf } from "./coverage.ts";
export { readPlanFile } from "./read-plan-file.ts";
export { type CommandPlace, readPlanCommand } from "./read-plan-command.ts";
export { readPlanText } from "./read-plan-text.ts";
export { type ReadRefusal, readRefusalSentences, readRefusals } from "./refusals.ts";
