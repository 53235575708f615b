export { findSupervision, listSupervisions, saveSupervision } from "./supervision.store.ts";
