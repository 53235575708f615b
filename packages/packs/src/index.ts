export { type PackProblem, checkPacks, packSchemas } from "./check/index.ts";
export { figureCatalogue, figurePacks } from "./figures/index.ts";
export { holidayPacks, holidayRows } from "./holidays/index.ts";
export { refusalGroundPacks, refusalGrounds } from "./refusal-grounds/index.ts";
export { retentionPacks, retentionRules } from "./retention/index.ts";
export { roleChartPacks } from "./role-charts/index.ts";
export { canTho2579, demoRubric, rubricPacks } from "./rubrics/index.ts";
export { timeLimitPacks, timeLimitRows } from "./time-limits/index.ts";
