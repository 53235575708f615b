import { findCommune } from "@gandan/db/communes";
import { listEvaluations } from "@gandan/db/evaluation";
import {
  type DatedStep,
  type Difference,
  type Evaluation,
  type FigureDefinition,
  type Figures,
  type RubricDefect,
  type Winnable,
  checkRubric,
  differencesOf,
  figuresOfMethod,
  leavesOf,
  scoreRubric,
  timetableOf,
  turnOf,
  winnable,
} from "@gandan/domain/evaluation";
import type { Id, Instant, Score } from "@gandan/domain/values";
import { figureCatalogue } from "@gandan/packs/figures";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { type RegisterRecord, describeRecords } from "./describe-records.ts";
import { type LevelView, levelViews } from "./level-views.ts";
import { type ShownSheet, shownSheet } from "./shown-sheet.ts";
import { EvaluationAsked, communeFor, wantedEvaluation } from "./wanted-evaluation.ts";

export const SheetAsked = EvaluationAsked.extend({ level: z.string().max(60).optional() });
export type SheetAsked = z.infer<typeof SheetAsked>;

/** A year's sheet as it stands: whose it is, from which figures, where levels differ and what may still be won. */
export interface EvaluationView extends ShownSheet {
  commune: { id: Id<"commune">; name: string };
  evaluation: Pick<Evaluation, "id" | "year" | "rubric" | "begunAt" | "updatedAt" | "revision"> & {
    closedAt: Instant | null;
  };
  levels: LevelView[];
  /** What the figures mean that the rubric reads. */
  definitions: FigureDefinition[];
  /** The records named as evidence on the shown sheet, and on any that was signed. */
  evidence: RegisterRecord[];
  /** Evidence that a signed sheet went with; it stays. */
  signedEvidence: string[];
  differences: Difference[];
  winnable: Winnable[];
  defects: RubricDefect[];
  timetable: DatedStep[];
}

export async function getEvaluation(ctx: OfficialContext, { level, ...asked }: SheetAsked): Promise<EvaluationView> {
  const communeId = await communeFor(ctx, asked, "evaluation.read");
  const kept = await wantedEvaluation(ctx, ctx.db.read, communeId, asked.year);
  const { rubric, course, id, year, begunAt, updatedAt, revision } = kept;
  const commune = found(await findCommune(ctx.db.read, communeId));
  const shown = await shownSheet(ctx, kept, level);
  const signed = course.levels.flatMap(({ submissions }) => submissions);
  const newest = course.levels.flatMap(({ submissions }) => submissions.at(-1) ?? []);
  const signedEvidence = evidenceIn(signed.map(({ entries }) => entries));
  const read = new Set(leavesOf(rubric).flatMap(figuresRead));
  return {
    ...shown,
    figures: withoutRows(shown.figures),
    commune: { id: commune.id, name: commune.name },
    evaluation: { id, year, rubric, begunAt, updatedAt, revision, closedAt: course.closedAt },
    levels: await levelViews(ctx, kept, commune),
    definitions: figureCatalogue.filter((figure) => read.has(figure.id)),
    evidence: await describeRecords(ctx.db.read, communeId, [
      ...new Set([...signedEvidence, ...evidenceIn([shown.entries])]),
    ]),
    signedEvidence,
    differences: differencesOf(newest.map((one) => scoreRubric(rubric, one.figures, one.entries))),
    // What was signed is past winning.
    winnable: shown.isSigned ? [] : winnable(rubric, shown.figures, shown.entries),
    defects: checkRubric(rubric, figureCatalogue),
    timetable: timetableOf(rubric, year),
  };
}

const evidenceIn = (entries: readonly ShownSheet["entries"][]): string[] => [
  ...new Set(entries.flatMap(({ leaves }) => Object.values(leaves).flatMap(({ evidence }) => evidence))),
];

const figuresRead = ({ method, gate }: ReturnType<typeof leavesOf>[number]): string[] => [
  ...figuresOfMethod(method),
  ...gate.flatMap((one) => (one.kind === "figure" ? [one.id] : [])),
];

// The rows behind a figure are asked for one figure at a time: a year has thousands.
const withoutRows = (figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, { ...figure, rows: [], leftOut: [] }]));

/** The years that were begun, the newest first, and how each stands. */
export interface YearRow {
  year: number;
  turn: string | null;
  isClosed: boolean;
  rubric: Evaluation["rubric"]["title"];
  /** Of the last sheet that was signed; null while none was. */
  signed: {
    level: Evaluation["rubric"]["title"];
    total: Score;
    maximum: Score;
    verdict: Evaluation["rubric"]["title"] | null;
  } | null;
}

export async function evaluationYears(ctx: OfficialContext, communeId = ctx.scope): Promise<YearRow[]> {
  needs(ctx, "evaluation.read");
  return (await listEvaluations(ctx.db.read, communeId)).map(({ year, course, rubric }) => {
    const last = course.levels.findLast(({ submissions }) => submissions.length > 0);
    const signed = last?.submissions.at(-1);
    const sheet = signed === undefined ? null : scoreRubric(rubric, signed.figures, signed.entries);
    const { verdict } = sheet ?? {};
    return {
      year,
      turn: turnOf(course)?.level ?? null,
      isClosed: course.closedAt !== null,
      rubric: rubric.title,
      signed:
        sheet === null || last === undefined
          ? null
          : {
              level: rubric.levels.find(({ key }) => key === last.level)?.name ?? rubric.title,
              total: sheet.total,
              maximum: rubric.total,
              verdict:
                verdict?.state === "classified"
                  ? (rubric.classification.levels.find(({ key }) => key === verdict.level)?.name ?? null)
                  : null,
            },
    };
  });
}
