import type { RubricDefect } from "@gandan/domain/evaluation";
import { type DraftRow, type Gap, type RubricDraft, rowOfCode } from "@gandan/domain/rubrics";
import type { RubricTab } from "../rubric-search.ts";

/** Where in the editor something is wrong: the part to open and the place to go to. */
export interface Place {
  tab: RubricTab;
  /** The line's code, or the name of a part. */
  row: string;
}

const tabOfPart: Readonly<Record<string, RubricTab>> = {
  facts: "thong-tin",
  rows: "tieu-chi",
  bonus: "thuong-tru",
  penalty: "thuong-tru",
  classification: "xep-loai",
  timetable: "thoi-gian",
  "tie-breaks": "thoi-gian",
};

/** The place of a gap or a defect; what is wrong with the whole stands with the lines. */
export function placeOf({ row: code }: Pick<Gap | RubricDefect, "row">, draft: RubricDraft): Place {
  const row = rowOfCode(code);
  const part = tabOfPart[row];
  if (part !== undefined) return { tab: part, row };
  const isExtra = [...(draft.bonus?.rows ?? []), ...(draft.penalty?.rows ?? [])].some((one) => one.code === row);
  return { tab: isExtra ? "thuong-tru" : "tieu-chi", row };
}

/** How a line is found on paper: its number after those of its groups, "II › 1 › b)", where it does not hold them already. */
export function pathOf(rows: readonly DraftRow[], code: string): string | null {
  const at = rows.findIndex((row) => row.code === code);
  const row = rows[at];
  if (row === undefined) return null;
  const parent = rows.findLast((one, index) => index < at && one.depth < row.depth);
  const above = parent === undefined ? null : pathOf(rows, parent.code);
  const isWhole =
    parent !== undefined && parent.number !== "" && row.number.startsWith(parent.number.replace(/[.)]$/, ""));
  const number = row.number.trim() || "?";
  return above === null || isWhole ? number : `${above} › ${number}`;
}

/** Brings a place into view and puts the cursor there. */
export function goTo({ row }: Place): void {
  const place = document.querySelector(`[id="row-${CSS.escape(row)}"]`) ?? document.querySelector("main h2, main ol");
  if (!(place instanceof HTMLElement)) return;
  place.scrollIntoView({ block: "center" });
  const field = place.matches("input, textarea") ? place : place.querySelector("textarea, input, select");
  if (field instanceof HTMLElement) field.focus({ preventScroll: true });
}
