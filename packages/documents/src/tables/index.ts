export type { FileTable, TableFault } from "./file-table.ts";
export { readTableFile } from "./read-table-file.ts";
