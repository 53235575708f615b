export { type Erased, eraseOverdue } from "./erase-overdue.ts";
