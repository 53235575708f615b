export { exportDialogue } from "./export-dialogue.ts";
export { importDialogue } from "./import-dialogue.ts";
export { roomBy, viewOf } from "./room-of.ts";
