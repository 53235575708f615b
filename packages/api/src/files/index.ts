export { type NewFile, keepFile } from "./keep-file.ts";
export { openFile } from "./open-file.ts";
