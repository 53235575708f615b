export { checkRelease } from "./check-release.ts";
export type { ReleaseReadRefusal } from "./read/refusals.ts";
