import { listEvaluations } from "@gandan/db/evaluation";
import { type Bilingual, type Winnable, leavesOf, winnable } from "@gandan/domain/evaluation";
import { reachOf } from "@gandan/domain/roles";
import type { Score } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { shownSheet } from "./shown-sheet.ts";

/** How the commune stands on the score of the newest year that is not closed. */
export interface ScoreStanding {
  year: number;
  total: Score;
  maximum: Score;
  verdict: Bilingual | null;
  /** Criteria that nobody scored or decided yet. */
  open: number;
  winnable: (Winnable & { text: string })[];
}

/** The score in one line for the home page; null for those who do not read it, and where no year is under way. */
export async function scoreStanding(ctx: OfficialContext): Promise<{ standing: ScoreStanding | null }> {
  if (reachOf(ctx.actor, "evaluation.read") !== "commune") return { standing: null };
  const evaluation = (await listEvaluations(ctx.db.read, ctx.scope)).find(({ course }) => course.closedAt === null);
  if (evaluation === undefined) return { standing: null };
  const { rubric, year } = evaluation;
  const { sheet, figures, entries } = await shownSheet(ctx, evaluation, undefined);
  const texts = new Map(leavesOf(rubric).map(({ code, text }) => [code, text]));
  const level = sheet.verdict.state === "classified" ? sheet.verdict.level : null;
  return {
    standing: {
      year,
      total: sheet.total,
      maximum: rubric.total,
      verdict: rubric.classification.levels.find(({ key }) => key === level)?.name ?? null,
      open: sheet.awaiting.length + sheet.undecided.filter(({ code }) => code !== null).length,
      winnable: winnable(rubric, figures, entries)
        .slice(0, 3)
        .map((gain) => ({ ...gain, text: texts.get(gain.code) ?? "" })),
    },
  };
}
