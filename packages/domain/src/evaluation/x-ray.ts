import type { Day } from "../values/index.ts";
import type { Entries } from "./entry.ts";
import { type Figures, valueOf } from "./figure.ts";
import { shareIn } from "./check-leaves.ts";
import { figuresOfMethod } from "./method.ts";
import { type Rubric, leavesOf } from "./rubric.ts";
import { type ScoreSheet, sheetLeaves } from "./score-sheet.ts";
import { type TraceValue, count, onDay, points, text } from "./trace.ts";

/** A piece of evidence as the x-ray sees it: its day, and a fingerprint that copies share. */
export interface EvidenceFacts {
  id: string;
  day: Day;
  fingerprint: string;
}

/** Everything that the x-ray can find. */
export const xRayCodes = [
  "score-without-evidence",
  "evidence-missing",
  "evidence-outside-year",
  "evidence-copied",
  "all-at-hundred",
  "closed-on-last-day",
] as const;
export type XRayCode = (typeof xRayCodes)[number];

/** A finding that asks a person to look; `link` says where. */
export interface XRayFinding {
  code: XRayCode;
  severity: "note" | "warning" | "serious";
  link: { kind: "leaf" | "evidence" | "sheet" | "register"; id: string };
  values: Readonly<Record<string, TraceValue>>;
}

/** What the x-ray looks at: a sheet with its evidence, and on which days each register's rows were closed. */
export interface XRayInput {
  rubric: Rubric;
  figures: Figures;
  entries: Entries;
  sheet: ScoreSheet;
  evidence: readonly EvidenceFacts[];
  period: { from: Day; to: Day };
  closings: Readonly<Record<string, readonly Day[]>>;
}

/** Consistency findings of a sheet, the gravest first. They prove nothing; each asks to be looked at. */
export const xRay = (input: XRayInput): XRayFinding[] =>
  [...withoutEvidence(input), ...ofEvidence(input), ...allAtHundred(input), ...closedAtOnce(input)].toSorted(
    (left, right) => severities.indexOf(right.severity) - severities.indexOf(left.severity),
  );

const severities = ["note", "warning", "serious"];

function withoutEvidence({ rubric, entries, sheet }: XRayInput): XRayFinding[] {
  const asking = new Map(
    leavesOf(rubric).flatMap((leaf) => (leaf.evidence.length > 0 ? [[leaf.code, leaf] as const] : [])),
  );
  const penalties = new Set(sheet.penalty?.leaves.map(({ code }) => code));
  return sheetLeaves(sheet)
    .filter(({ code, state, score }) => !penalties.has(code) && state === "scored" && score > 0)
    .flatMap(({ code, number, score, proposed }): XRayFinding[] => {
      const leaf = asking.get(code);
      if (leaf === undefined || (entries.leaves[code]?.evidence ?? []).length > 0) return [];
      // Points that the registers gave have their rows behind them.
      const isCounted = proposed === score && figuresOfMethod(leaf.method).length > 0;
      return [
        {
          code: "score-without-evidence",
          severity: isCounted ? "note" : "serious",
          link: { kind: "leaf", id: code },
          values: { number: text(number), points: points(score) },
        },
      ];
    });
}

function ofEvidence({ rubric, entries, evidence, period }: XRayInput): XRayFinding[] {
  const byId = new Map(evidence.map((piece) => [piece.id, piece]));
  const used = leavesOf(rubric).flatMap((leaf) =>
    (entries.leaves[leaf.code]?.evidence ?? []).map((id) => ({ leaf, id, piece: byId.get(id) })),
  );
  const known = used.flatMap(({ leaf, id, piece }) => (piece === undefined ? [] : [{ leaf, id, piece }]));
  const missing = used
    .filter(({ piece }) => piece === undefined)
    .map(({ leaf, id }): XRayFinding => ({
      code: "evidence-missing",
      severity: "serious",
      link: { kind: "leaf", id: leaf.code },
      values: { number: text(leaf.number), evidence: text(id) },
    }));
  const outside = known
    .filter(({ piece }) => piece.day < period.from || piece.day > period.to)
    .map(({ leaf, id, piece }): XRayFinding => ({
      code: "evidence-outside-year",
      severity: "warning",
      link: { kind: "evidence", id },
      values: { number: text(leaf.number), day: onDay(piece.day) },
    }));
  const copied = [...Map.groupBy(known, ({ piece }) => piece.fingerprint).values()]
    .filter((same) => new Set(same.map(({ leaf }) => leaf.code)).size > 1)
    .map((same): XRayFinding => ({
      code: "evidence-copied",
      severity: "warning",
      link: { kind: "evidence", id: same[0]?.id ?? "" },
      values: { numbers: text([...new Set(same.map(({ leaf }) => leaf.number))].join(", ")) },
    }));
  return [...missing, ...outside, ...copied];
}

// A year in which nothing at all went wrong is rare once there is something to count.
const leastShares = 5;

function allAtHundred({ rubric, figures, sheet }: XRayInput): XRayFinding[] {
  const shares = leavesOf(rubric).flatMap((leaf) => {
    const share = shareIn(leaf.method);
    if (share === null) return [];
    const part = valueOf(figures, share.numerator);
    const whole = valueOf(figures, share.denominator);
    return part === null || whole === null || whole === 0 ? [] : [part >= whole];
  });
  return shares.length >= leastShares && shares.every(Boolean)
    ? [
        {
          code: "all-at-hundred",
          severity: "warning",
          link: { kind: "sheet", id: sheet.level },
          values: { count: count(shares.length) },
        },
      ]
    : [];
}

const leastClosings = 5;

function closedAtOnce({ closings, period }: XRayInput): XRayFinding[] {
  return Object.entries(closings).flatMap(([register, days]): XRayFinding[] =>
    days.length >= leastClosings && days.every((day) => day === period.to)
      ? [
          {
            code: "closed-on-last-day",
            severity: "serious",
            link: { kind: "register", id: register },
            values: { count: count(days.length), day: onDay(period.to) },
          },
        ]
      : [],
  );
}
