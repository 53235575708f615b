import type { Said } from "./rubric-draft.ts";

/** What a draft can still lack. */
export const gapFields = [
  "title",
  "issuer",
  "effective-from",
  "effective-to",
  "applies-to",
  "source",
  "levels",
  "total",
  "rows",
  "number",
  "text",
  "maximum",
  "method",
  "figure",
  "denominator",
  "award",
  "level",
  "level-name",
  "judged-levels",
  "bands",
  "edge",
  "each",
  "size",
  "cap",
  "from",
  "at-least",
  "needed",
  "question",
  "extra-cap",
  "class-name",
  "class-level",
  "who",
] as const;
export type GapField = (typeof gapFields)[number];

/** Where a draft lacks something: the row by code and printed number, or a part of the rubric by its name. */
export interface Gap {
  row: string;
  number: string;
  field: GapField;
}

/** Collects what is missing while it stands something in its place, so that the rest can be looked at already. */
export function gapsCollector() {
  const gaps: Gap[] = [];
  const at = (row: string, number: string = row) => {
    const lacks = (field: GapField) => {
      if (!gaps.some((gap) => gap.row === row && gap.field === field)) gaps.push({ row, number, field });
    };
    return {
      lacks,
      number: <Value extends number>(value: Value | null, otherwise: Value, field: GapField): Value => {
        if (value === null) lacks(field);
        return value ?? otherwise;
      },
      text: (value: string, otherwise: string, field: GapField): string => {
        if (value.trim() === "") lacks(field);
        return value.trim() === "" ? otherwise : value.trim();
      },
      said: (value: Said, field: GapField): Said => {
        if (value.vi.trim() === "") lacks(field);
        const vi = value.vi.trim() || "…";
        return { vi, en: value.en.trim() || vi };
      },
    };
  };
  return { gaps, at };
}
export type GapsAt = ReturnType<ReturnType<typeof gapsCollector>["at"]>;
