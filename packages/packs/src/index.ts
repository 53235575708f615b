export { type PackProblem, checkPacks, packSchemas } from "./check/index.ts";
export { holidayPacks, holidayRows } from "./holidays/index.ts";
export { roleChartPacks } from "./role-charts/index.ts";
export { timeLimitPacks, timeLimitRows } from "./time-limits/index.ts";
