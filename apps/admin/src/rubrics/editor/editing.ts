import type { FigureDefinition } from "@gandan/domain/evaluation";
import type { RubricDraft } from "@gandan/domain/rubrics";
import { createContext, use } from "react";

/** Changes the draft; what was removed can be brought back where it says so. */
export type Change = (update: (draft: RubricDraft) => RubricDraft, options?: { canUndo: boolean }) => void;

/** What every part of the editor needs and none changes by itself. */
interface Editing {
  change: Change;
  figures: readonly FigureDefinition[];
  /** In force, or not this person's to edit. */
  isLocked: boolean;
  isInForce: boolean;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (editing === null) throw new Error("useEditing stands outside the editor");
  return editing;
}

/** A list with one of its rows changed. */
export const withRow = <Row>(rows: readonly Row[], at: number, change: Partial<Row>): Row[] =>
  rows.map((row, index) => (index === at ? { ...row, ...change } : row));

/** A text typed in Vietnamese; its English, which no longer says the same, is dropped. */
export const typedIn = (vi: string) => ({ vi, en: "" });
