export { findRubricDraft, listRubricDrafts, removeRubricDraft, saveRubricDraft } from "./rubric-drafts.store.ts";
export {
  type MappedVersions,
  listRubricMappings,
  removeRubricMapping,
  saveRubricMapping,
} from "./rubric-mappings.store.ts";
