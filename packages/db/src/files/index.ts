export { findFile, findFileByContent, listFiles, saveFile } from "./files.store.ts";
