export { eraseContents } from "./erase-contents.ts";
export { type Erased, eraseLeftBytes, eraseOverdue } from "./erase-overdue.ts";
