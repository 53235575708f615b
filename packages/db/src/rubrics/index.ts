export { findRubricDraft, listRubricDrafts, removeRubricDraft, saveRubricDraft } from "./rubric-drafts.store.ts";
