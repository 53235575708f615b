export { conclusionNotice, sessionMinutes } from "./after.ts";
export { attendanceSheet, sessionInvitation, sessionNotice } from "./before.ts";
export type { SessionFacts } from "./session-facts.ts";
