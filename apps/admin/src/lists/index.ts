export { type Given, ListImport } from "./list-import.tsx";
export type { ShownLine } from "./shown-list.ts";
