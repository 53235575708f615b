export { remindAll } from "./remind.ts";
export { type Mail, sendWaiting } from "./send-mail.ts";
