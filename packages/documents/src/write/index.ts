export type { Block, DocumentTable, OfficialDocument, Run } from "./official-document.ts";
export { writeDocx } from "./write-docx.ts";
export { writtenDay } from "./written-day.ts";
export { wordsOf } from "./words-of.ts";
export { sameBytes } from "./same-bytes.ts";
