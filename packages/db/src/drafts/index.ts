export { type Draft, findDraft, listDrafts, removeDraft, removeDraftsSavedBefore, saveDraft } from "./drafts.store.ts";
