export { guessColumns } from "./annex-columns.ts";
export {
  type AnnexMapping,
  AnnexTable,
  type ColumnRole,
  type SkipReason,
  columnRoles,
  skipReasons,
} from "./annex-table.ts";
export { blankCondition, blankDraft, blankGate, blankMethod, blankRow, nothingSaid } from "./blank-draft.ts";
export { type RubricName, checkDraft, completeDraft } from "./complete-draft.ts";
export { rowOfCode } from "./complete-rows.ts";
export { draftOfAnnex } from "./draft-of-annex.ts";
export { draftOfRubric } from "./draft-of-rubric.ts";
export { type EnactRefusal, enactDraft, nameOfDraft } from "./enact-draft.ts";
export type { KeptRubricDraft } from "./kept-draft.ts";
export { type Gap, type GapField, gapFields } from "./gaps.ts";
export { familyEnd, freshCode, insertAfter, isGroup, moveRow, removeRow, shiftRow } from "./outline.ts";
export { printedPoints } from "./printed-points.ts";
export { type AnnexRead, type AnnexRow, type SkippedRow, readAnnex } from "./read-annex.ts";
export {
  type DraftBand,
  type DraftClass,
  type DraftCondition,
  type DraftExtra,
  type DraftGate,
  type DraftMethod,
  type DraftRow,
  type DraftRule,
  type DraftStep,
  type DraftTieBreak,
  RubricDraft,
  type Said,
} from "./rubric-draft.ts";
