export { exportDialogue } from "./export-dialogue.ts";
export { importDialogue } from "./import-dialogue.ts";
export { roomBy, viewOf } from "./room-of.ts";
export {
  type PublicCommune,
  type PublicDialogue,
  type PublicPromise,
  promiseRows,
  promisesCsv,
  publicCommune,
  publicCommunes,
} from "./public-dialogues.ts";
