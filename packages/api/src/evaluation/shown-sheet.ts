import {
  type Entries,
  type Evaluation,
  type Figures,
  type LevelCourse,
  type ScoreSheet,
  scoreRubric,
  turnOf,
} from "@gandan/domain/evaluation";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { figuresFor } from "./wanted-evaluation.ts";

/** One level's sheet as a person may see it: as it was signed, or as it is being scored on their own side. */
export interface ShownSheet {
  level: string;
  isSigned: boolean;
  entries: Entries;
  figures: Figures;
  sheet: ScoreSheet;
}

// What a side has not signed is seen by nobody on the other.
const isOfProvince = ({ level }: LevelCourse): boolean => level === "province";

/** The sheet of a level, or where none is named of the one whose turn it is; a side sees of the other only what was signed. */
export async function shownSheet(
  ctx: OfficialContext,
  evaluation: Evaluation,
  wanted: string | undefined,
): Promise<ShownSheet> {
  const { course, rubric, communeId } = evaluation;
  const turn = turnOf(course);
  const isOpenToMe = (own: LevelCourse) => own === turn && isOfProvince(own) === (communeId !== ctx.scope);
  const last = course.levels.findLast(({ submissions }) => submissions.length > 0);
  const byItself = turn !== null && isOpenToMe(turn) ? turn : last;
  const own = found(wanted === undefined ? byItself : course.levels.find(({ level }) => level === wanted));
  if (isOpenToMe(own)) {
    const figures = await figuresFor(ctx, evaluation);
    const { entries, level } = own;
    return { level, isSigned: false, entries, figures, sheet: scoreRubric(rubric, figures, entries) };
  }
  const { figures, entries } = found(own.submissions.at(-1));
  return { level: own.level, isSigned: true, entries, figures, sheet: scoreRubric(rubric, figures, entries) };
}
