export { eraseContents } from "./erase-contents.ts";
export { type Erased, eraseOverdue } from "./erase-overdue.ts";
