import type { TraceValue } from "./trace.ts";

/** Every defect that a rubric can have. A blocking one keeps the rubric from being published. */
export const defectCodes = {
  "leaves-not-group": "blocks",
  "groups-not-total": "blocks",
  "award-above-maximum": "blocks",
  "maximum-out-of-reach": "asks",
  "bands-overlap": "blocks",
  "bands-gap": "blocks",
  "scale-target-not-maximum": "blocks",
  "scale-target-missing": "blocks",
  "share-reversed": "asks",
  "share-may-be-empty": "asks",
  "class-undecided": "asks",
  "class-overlap": "blocks",
  "figure-unknown": "blocks",
  "gate-cyclic": "blocks",
  "gate-unknown": "blocks",
  "code-repeated": "blocks",
  "level-unknown": "blocks",
  "leaves-missing": "asks",
} as const;

export type DefectCode = keyof typeof defectCodes;

/** Contradictions of a decision's own text that a person may settle with a reason; sums and edges must be corrected. */
export const mayBeSettled: ReadonlySet<string> = new Set<DefectCode>(["scale-target-not-maximum"]);

/** A defect with the row it lies in, by code and printed number; `values` fill its sentence. */
export interface RubricDefect {
  code: DefectCode;
  row: string;
  number: string;
  values: Readonly<Record<string, TraceValue>>;
  isBlocking: boolean;
}

export const defect = (
  code: DefectCode,
  { code: row, number }: { code: string; number: string },
  values: RubricDefect["values"] = {},
): RubricDefect => ({ code, row, number, values, isBlocking: defectCodes[code] === "blocks" });
