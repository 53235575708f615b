export {
  contentsStillNamed,
  eraseContent,
  eraseFile,
  forgetErasedContents,
  listErasedContents,
} from "./erased-contents.store.ts";
