export { findDestructionList, listDestructionLists, saveDestructionList } from "./destruction-lists.store.ts";
export { eraseCase } from "./erase-case.store.ts";
export {
  contentsStillNamed,
  eraseContent,
  eraseFile,
  forgetErasedContents,
  listErasedContents,
} from "./erased-contents.store.ts";
