export { MissingFile, exportCommune } from "./export-commune.ts";
export { type ImportedCommune, importCommune } from "./import-commune.ts";
