import type { Score } from "../values/index.ts";
import type { Entries } from "./entry.ts";
import { type FigureId, type Figures, valueOf } from "./figure.ts";
import { type Method, figuresOfMethod } from "./method.ts";
import { type Leaf, type Rubric, leavesOf } from "./rubric.ts";
import { scoreRubric } from "./score-rubric.ts";
import { type CriterionScore, type ScoreSheet, sheetLeaves } from "./score-sheet.ts";

/** Points that a leaf may still gain before the closing day, and by how many open items. */
export interface Winnable {
  code: string;
  number: string;
  points: Score;
  items: number;
}

/** What may still be won, most points an open item first; what is past, as an incident or a late week, is not counted. */
export function winnable(rubric: Rubric, figures: Figures, entries: Entries): Winnable[] {
  const sheet = scoreRubric(rubric, figures, entries);
  const scores = new Map(sheetLeaves(sheet).map((leaf) => [leaf.code, leaf]));
  const penalties = new Set(rubric.penalty?.leaves.map(({ code }) => code));
  return leavesOf(rubric)
    .filter(({ code }) => !penalties.has(code))
    .flatMap((leaf) => {
      const score = scores.get(leaf.code);
      const items = score === undefined ? 0 : openItems(leaf, score, figures);
      if (score === undefined || items === 0) return [];
      const better = sheetLeaves(
        scoreRubric(rubric, withItems(leaf.method, figures, items), withoutScore(entries, leaf, score)),
      );
      const after = better.find(({ code }) => code === leaf.code);
      const best = score.state === "awaiting" ? leaf.maximum : (after?.score ?? score.score);
      const points = (best - score.score) as Score;
      return points > 0 ? [{ code: leaf.code, number: leaf.number, points, items }] : [];
    })
    .toSorted((left, right) => right.points * left.items - left.points * right.items);
}

// What a person entered stays as it is; only what the figures gave moves with them.
function withoutScore(entries: Entries, leaf: Leaf, score: CriterionScore): Entries {
  const entry = entries.leaves[leaf.code];
  if (entry === undefined || entry.score === null || score.proposed !== score.score) return entries;
  return { ...entries, leaves: { ...entries.leaves, [leaf.code]: { ...entry, score: null } } };
}

function openItems(leaf: Leaf, score: CriterionScore, figures: Figures): number {
  if (score.state === "not-applicable" || score.state === "elsewhere" || score.state === "undecided") return 0;
  const counted = raisedBy(leaf.method);
  if (counted === null) return score.state === "awaiting" && figuresOfMethod(leaf.method).length === 0 ? 1 : 0;
  const open = figures[counted.id]?.open;
  if (open !== null && open !== undefined) return open;
  const part = valueOf(figures, counted.id);
  const whole = counted.whole === null ? null : valueOf(figures, counted.whole);
  if (part === null) return 0;
  return Math.max(0, (whole ?? counted.wanted ?? part) - part);
}

/** The figure that rises with each item done; null where nothing that is done now changes the points. */
function raisedBy(method: Method): { id: FigureId; whole: FigureId | null; wanted: number | null } | null {
  switch (method.kind) {
    case "ratio":
    case "allOrNothing":
    case "bands":
      return { id: method.numerator, whole: method.denominator, wanted: null };
    case "taskCounters":
      return { id: method.met, whole: method.assigned, wanted: null };
    case "boolean":
      return method.figure === null ? null : { id: method.figure.id, whole: null, wanted: method.figure.atLeast };
    case "sample":
      return method.figure === null ? null : { id: method.figure, whole: null, wanted: method.size };
    case "perCase":
      return method.figure === null ? null : { id: method.figure, whole: null, wanted: null };
    case "judgement":
    case "stepPenalty":
    case "compareToMean":
    case "noIncident":
    case "superiorOnly":
      return null;
  }
}

// What is still to come into the whole comes in too: a matter that falls due later counts above and below the line.
function withItems(method: Method, figures: Figures, items: number): Figures {
  const raised = raisedBy(method);
  if (raised === null) return figures;
  const risen = raisedFigure(figures, raised.id, items);
  return raised.whole === null ? risen : raisedFigure(risen, raised.whole, figures[raised.whole]?.open ?? 0);
}

function raisedFigure(figures: Figures, id: FigureId, by: number): Figures {
  const figure = figures[id];
  return figure === undefined || figure.value === null
    ? figures
    : { ...figures, [id]: { ...figure, value: figure.value + by } };
}

/** A sheet as it would be with other figures, beside the sheet as it is; nothing is kept. */
export function whatIf(
  rubric: Rubric,
  figures: Figures,
  entries: Entries,
  changed: Readonly<Record<FigureId, number>>,
): { before: ScoreSheet; after: ScoreSheet; change: number } {
  const moved = Object.fromEntries(
    Object.entries(changed).map(([id, value]) => [id, { rows: [], leftOut: [], open: null, ...figures[id], value }]),
  );
  const before = scoreRubric(rubric, figures, entries);
  const after = scoreRubric(rubric, { ...figures, ...moved }, entries);
  return { before, after, change: after.total - before.total };
}
