import { useEffect, useReducer } from "react";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { changeSheet } from "./proposal-sheet.ts";
import type { SheetRow } from "./sheet-row.ts";
import { editedSheet, editsOf, noEdits } from "./sheet-edits.ts";

/** Under which name what was changed on a plan's sheet is kept in this browser. */
export const keptSheetOf = (planId: string): string => `plan-sheet-${planId}`;

/** The sheet of a plan's proposals; what is changed on it stays in this browser until it is given out. */
export function useKeptSheet(planId: string, begun: readonly SheetRow[]) {
  const { draft, setDraft } = useKeptDraft(keptSheetOf(planId), noEdits);
  const [sheet, change] = useReducer(changeSheet, draft, (edits) => editedSheet(begun, edits));
  useEffect(() => setDraft(editsOf(sheet)), [sheet, setDraft]);
  return { sheet, change };
}
