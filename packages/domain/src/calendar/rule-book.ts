import { type Day, holdsOn } from "../values/index.ts";
import type { TimeLimit } from "./time-limit.ts";

/** Limits that do not contradict each other, found by matter and stage. */
export interface RuleBook {
  rows: readonly TimeLimit[];
  stages: ReadonlyMap<string, readonly StageLimits[]>;
}

/** All rows of one stage of one matter that begin with one event, series by series. */
export interface StageLimits {
  stage: string;
  from: string;
  series: readonly (readonly TimeLimit[])[];
}

export type RuleBookRefusal = "time-limit.repeated" | "time-limit.overlap";

/** A rule book of rows, or the first fault with the rows that make it. */
export function ruleBookOf(
  rows: readonly TimeLimit[],
): { ok: true; value: RuleBook } | { ok: false; refusal: RuleBookRefusal; rows: TimeLimit[] } {
  const fault = ruleFaults(rows)[0];
  if (fault !== undefined) return { ok: false, ...fault };
  const matters = new Set(rows.flatMap((row) => row.matters));
  return { ok: true, value: { rows, stages: new Map([...matters].map((matter) => [matter, stagesOf(rows, matter)])) } };
}

/** Every pair of rows that cannot both hold: one id twice, or one series twice on one day. */
export function ruleFaults(rows: readonly TimeLimit[]): { refusal: RuleBookRefusal; rows: TimeLimit[] }[] {
  const repeated = [...Map.groupBy(rows, (row) => row.id).values()].filter((same) => same.length > 1);
  const overlapping = [...Map.groupBy(rows, (row) => row.series).values()].flatMap((series) =>
    series.flatMap((row, index) =>
      series
        .slice(index + 1)
        .filter((other) => row.id !== other.id && overlap(row, other))
        .map((other) => [row, other]),
    ),
  );
  return [
    ...repeated.map((same) => ({ refusal: "time-limit.repeated" as const, rows: same })),
    ...overlapping.map((pair) => ({ refusal: "time-limit.overlap" as const, rows: pair })),
  ];
}

const overlap = (row: TimeLimit, other: TimeLimit): boolean =>
  (holdsOn(row.validity, other.validity.from) || holdsOn(other.validity, row.validity.from)) &&
  row.matters.some((matter) => other.matters.includes(matter)) &&
  !excludeEachOther(row.when, other.when);

const excludeEachOther = (when: TimeLimit["when"], other: TimeLimit["when"]): boolean =>
  (when.way !== undefined && other.way !== undefined && when.way !== other.way) ||
  (when.isComplex !== undefined && other.isComplex !== undefined && when.isComplex !== other.isComplex);

function stagesOf(rows: readonly TimeLimit[], matter: string): StageLimits[] {
  const own = rows.filter((row) => row.matters.includes(matter));
  const byStage = Map.groupBy(own, (row) => `${row.stage} ${row.from}`);
  return [...byStage.values()].map((stageRows) => ({
    stage: stageRows[0]?.stage ?? "",
    from: stageRows[0]?.from ?? "",
    series: [...Map.groupBy(stageRows, (row) => row.series).values()],
  }));
}

/**
 * The row of a series that governs a stage begun on a day: the one in force then, unless a later row takes over
 * what is still under way; null before the first law.
 */
export function rowInForce(series: readonly TimeLimit[], begun: Day, metOn: Day | null): TimeLimit | null {
  let found: TimeLimit | null = null;
  for (const row of series) {
    const isInForce = holdsOn(row.validity, begun);
    const isTakenOver = row.takesOver && begun < row.validity.from && (metOn === null || metOn >= row.validity.from);
    if (isInForce && found === null) found = row;
    if (isTakenOver && (found === null || found.validity.from < row.validity.from)) found = row;
  }
  return found;
}
