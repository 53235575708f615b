export { type AnnexFile, readAnnexFile } from "./read-annex-file.ts";
export type { AnnexRefusal } from "./refusals.ts";
