import type { Day, Score } from "../values/index.ts";
import type { Bilingual } from "./figure.ts";

/** A value inside a trace, with what it is, so that every language writes it its own way. */
export type TraceValue =
  | { as: "points"; value: number }
  | { as: "count"; value: number }
  | { as: "thousandths"; value: number }
  | { as: "text"; value: string }
  | { as: "day"; value: Day }
  | { as: "name"; value: Bilingual };

/** Each rule that can fire, with the places its sentence fills. */
export const traceCodes = {
  "share-taken": ["part", "whole", "maximum", "points"],
  "share-capped": ["part", "whole", "cap", "points"],
  "share-empty-asked": ["figure"],
  "share-empty-given": ["points"],
  "figure-missing": ["figure"],
  "band-met": ["value", "points"],
  "band-outside": ["value", "points"],
  "band-ambiguous": ["value", "options"],
  "band-missing": ["value"],
  "answered-yes": ["points"],
  "answered-no": ["points"],
  "level-chosen": ["level", "points"],
  "steps-taken-off": ["count", "each", "points"],
  "cases-counted": ["count", "each", "points"],
  "sample-confirmed": ["count", "size", "each", "points"],
  "mean-reached": ["own", "mean", "points"],
  "mean-missed": ["own", "mean"],
  "without-incident": ["points"],
  "with-incidents": ["count"],
  "all-reached": ["part", "whole", "points"],
  "all-missed": ["part", "whole", "needed"],
  "entry-awaited": [],
  "superior-awaited": ["level"],
  "score-entered": ["points"],
  "score-departs": ["points", "proposed", "reason"],
  "score-above-maximum": ["points", "maximum"],
  "reason-missing": ["points", "proposed"],
  "not-applicable": [],
  "not-applicable-given": ["points"],
  "not-applicable-kept": ["maximum"],
  "not-applicable-refused": [],
  "not-this-level": ["level"],
  "rest-scaled": ["reached", "applying", "target", "points"],
  "scale-undecided": ["target", "maximum"],
  "nothing-applies": [],
  "gate-closed": ["needed"],
  "gate-undecided": ["needed"],
  "gate-cyclic": ["needed"],
  "best-taken": ["number", "points"],
  "all-kept": ["points"],
  "all-lost": ["number"],
  "leaves-missing": ["maximum"],
  "extra-capped": ["points", "cap"],
  "total-added": ["standard", "bonus", "penalty", "total"],
  "sheet-incomplete": ["count"],
  "class-not-given": ["condition"],
  "class-vetoed": ["condition", "level"],
  "class-points-met": ["total", "level"],
  "class-zero-found": ["total", "numbers", "level"],
  "class-condition-failed": ["total", "condition", "level"],
  "class-undecided": ["total"],
  "class-ambiguous": ["total", "options"],
  "class-lowered": ["condition", "level"],
  "class-chosen": ["level", "reason"],
  "fact-unanswered": ["condition"],
} as const;

export type TraceCode = keyof typeof traceCodes;

/** One rule that fired, as a code and the values of its sentence. */
export interface TraceStep {
  code: TraceCode;
  values: Readonly<Record<string, TraceValue>>;
}

/** A step whose places are exactly those of its code. */
export const step = <Code extends TraceCode>(
  code: Code,
  values: Readonly<Record<(typeof traceCodes)[Code][number], TraceValue>>,
): TraceStep => ({ code, values });

export const points = (value: Score): TraceValue => ({ as: "points", value });
export const count = (value: number): TraceValue => ({ as: "count", value });
export const thousandths = (value: number): TraceValue => ({ as: "thousandths", value });
export const text = (value: string): TraceValue => ({ as: "text", value });
export const named = (value: Bilingual): TraceValue => ({ as: "name", value });
export const onDay = (value: Day): TraceValue => ({ as: "day", value });
