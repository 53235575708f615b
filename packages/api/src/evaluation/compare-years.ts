import { findCommune } from "@gandan/db/communes";
import { listEvaluations } from "@gandan/db/evaluation";
import { type YearChange, leavesOf, mappedBy, scoreRubric, yearOverYear } from "@gandan/domain/evaluation";
import type { RubricName } from "@gandan/domain/rubrics";
import type { Score } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import type { SheetAsked } from "./get-evaluation.ts";
import { type SaidMapping, saidMapping } from "./said-mapping.ts";
import { shownSheet } from "./shown-sheet.ts";
import { communeFor, wantedEvaluation } from "./wanted-evaluation.ts";

/** A sheet beside the last one that was signed in an earlier year. */
export interface YearsCompared {
  before: { year: number; total: Score; maximum: Score; isSameRubric: boolean } & RubricName;
  rows: YearChange[];
  /** Words of the earlier year's criteria that stand alone, by code. */
  texts: Record<string, string>;
  /** What somebody said by hand, for the criteria where it counts. */
  byHand: SaidMapping[];
}

/** Criterion by criterion what changed since the last year that was signed; null where there is none. */
export async function compareYears(
  ctx: OfficialContext,
  { level, ...asked }: SheetAsked,
): Promise<{ compared: YearsCompared | null }> {
  const communeId = await communeFor(ctx, asked, "evaluation.read");
  const now = await wantedEvaluation(ctx, ctx.db.read, communeId, asked.year);
  const { sheet } = await shownSheet(ctx, now, level);
  const earlier = (await listEvaluations(ctx.db.read, communeId)).find(
    ({ year, course }) => year < asked.year && course.levels.some(({ submissions }) => submissions.length > 0),
  );
  const signed = earlier?.course.levels.findLast(({ submissions }) => submissions.length > 0)?.submissions.at(-1);
  if (earlier === undefined || signed === undefined) return { compared: null };
  const before = scoreRubric(earlier.rubric, signed.figures, signed.entries);
  const commune = found(await findCommune(ctx.db.read, communeId));
  const byHand = await saidMapping(ctx.db.read, commune, { earlier: earlier.rubric, later: now.rubric });
  const rows = yearOverYear(before, sheet, mappedBy(earlier.rubric, now.rubric, byHand));
  const gone = new Set(rows.flatMap((row) => (row.after === null ? (row.before?.codes ?? []) : [])));
  const isSameRubric = earlier.rubric.id === now.rubric.id && earlier.rubric.version === now.rubric.version;
  return {
    compared: {
      before: {
        id: earlier.rubric.id,
        version: earlier.rubric.version,
        year: earlier.year,
        total: before.total,
        maximum: earlier.rubric.total,
        isSameRubric,
      },
      rows,
      byHand,
      texts: Object.fromEntries(
        leavesOf(earlier.rubric).flatMap(({ code, text }) => (gone.has(code) ? [[code, text]] : [])),
      ),
    },
  };
}
