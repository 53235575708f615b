export { eraseContents } from "./erase-contents.ts";
export { leaveNothing } from "./leave-nothing.ts";
export { type Erased, eraseLeftBytes, eraseOverdue } from "./erase-overdue.ts";
