import { listEvaluations } from "@gandan/db/evaluation";
import {
  type Difference,
  type Evaluation,
  type Figures,
  type RubricDefect,
  type ScoreSheet,
  type Winnable,
  checkRubric,
  differencesOf,
  noEntries,
  scoreRubric,
  turnOf,
  whatIf,
  winnable,
} from "@gandan/domain/evaluation";
import { figureCatalogue } from "@gandan/packs/figures";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { EvaluationAsked, communeFor, figuresFor, wantedEvaluation } from "./wanted-evaluation.ts";

/** A year's sheet as it stands, from which figures, where levels differ and what may still be won. */
export interface EvaluationView {
  evaluation: Evaluation;
  figures: Figures;
  sheet: ScoreSheet;
  differences: Difference[];
  winnable: Winnable[];
  defects: RubricDefect[];
}

export async function getEvaluation(ctx: OfficialContext, asked: EvaluationAsked): Promise<EvaluationView> {
  const communeId = await communeFor(ctx, asked, "evaluation.read");
  const evaluation = await wantedEvaluation(ctx, ctx.db.read, communeId, asked.year);
  const { rubric, course } = evaluation;
  const figures = await figuresFor(ctx, evaluation);
  const entries = entriesNow(evaluation);
  const signed = course.levels.flatMap(({ submissions }) => submissions.at(-1) ?? []);
  return {
    evaluation,
    figures,
    sheet: scoreRubric(rubric, figures, entries),
    differences: differencesOf(signed.map((one) => scoreRubric(rubric, one.figures, one.entries))),
    winnable: winnable(rubric, figures, entries),
    defects: checkRubric(rubric, figureCatalogue),
  };
}

/** The entries of the level whose turn it is, or of the last that signed. */
const entriesNow = ({ course }: Evaluation) =>
  turnOf(course)?.entries ?? course.levels.at(-1)?.entries ?? noEntries("self");

export const WhatIfAsked = EvaluationAsked.extend({
  changed: z.record(z.string().max(100), z.number().int().min(0).max(1_000_000_000)),
});
export type WhatIfAsked = z.infer<typeof WhatIfAsked>;

/** The sheet as it would be with other figures; nothing is kept. */
export async function tryFigures(ctx: OfficialContext, asked: WhatIfAsked): Promise<ReturnType<typeof whatIf>> {
  const communeId = await communeFor(ctx, asked, "evaluation.read");
  const evaluation = await wantedEvaluation(ctx, ctx.db.read, communeId, asked.year);
  return whatIf(evaluation.rubric, await figuresFor(ctx, evaluation), entriesNow(evaluation), asked.changed);
}

/** The years that were begun, the newest first. */
export async function evaluationYears(
  ctx: OfficialContext,
): Promise<(Pick<Evaluation, "year"> & { turn: string | null; isClosed: boolean })[]> {
  needs(ctx, "evaluation.read");
  return (await listEvaluations(ctx.db.read, ctx.scope)).map(({ year, course }) => ({
    year,
    turn: turnOf(course)?.level ?? null,
    isClosed: course.closedAt !== null,
  }));
}
