export { checkPacks } from "./check-packs.ts";
export { checkPacksCommand } from "./command.ts";
export { type PackFamily, type PackSet, packSchemas, shippedPacks } from "./pack-families.ts";
export type { PackProblem, PackProblemCode } from "./pack-problem.ts";
