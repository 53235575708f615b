import { findPerson } from "@gandan/db/roles";
import {
  type Bilingual,
  type Evaluation,
  type LevelState,
  type ScoreSheet,
  rightOfLevel,
  scoreRubric,
  sheetLeaves,
} from "@gandan/domain/evaluation";
import { type Commune, may } from "@gandan/domain/roles";
import { type Instant, type Score, idOf } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";

/** A sheet that was signed: by whom, when, and what it came to. */
interface SignedSheet {
  by: string | null;
  at: Instant;
  total: Score;
  verdict: ScoreSheet["verdict"];
  /** Points of each leaf that was scored. */
  scores: Readonly<Record<string, Score>>;
}

/** One level of the course as its page shows it. */
export interface LevelView {
  level: string;
  name: Bilingual;
  state: LevelState;
  /** Whether the person who asks may score, sign and return here, when it is this level's turn. */
  isMine: boolean;
  signed: SignedSheet[];
  returns: readonly { from: Bilingual; note: string; at: Instant }[];
}

/** The levels from the commune upwards; of each every sheet it signed, the newest last. */
export async function levelViews(
  ctx: OfficialContext,
  { rubric, course }: Evaluation,
  commune: Commune,
): Promise<LevelView[]> {
  const nameOf = (level: string): Bilingual =>
    rubric.levels.find(({ key }) => key === level)?.name ?? { vi: level, en: level };
  const target = { communeId: commune.id, provinceId: commune.parentId };
  const sheetOf = async ({ by, at, figures, entries }: (typeof course.levels)[number]["submissions"][number]) => {
    const sheet = scoreRubric(rubric, figures, entries);
    const scored = sheetLeaves(sheet).filter(({ state }) => state === "scored");
    return {
      by: await nameOfSigner(ctx, commune, by),
      at,
      total: sheet.total,
      verdict: sheet.verdict,
      scores: Object.fromEntries(scored.map(({ code, score }) => [code, score])),
    };
  };
  return Promise.all(
    course.levels.map(async ({ level, state, submissions, returns }) => ({
      level,
      name: nameOf(level),
      state,
      isMine: may(ctx.actor, rightOfLevel(rubric, level), target),
      signed: await Promise.all(submissions.map(sheetOf)),
      returns: returns.map(({ from, note, at }) => ({ from: nameOf(from), note, at })),
    })),
  );
}

// A signer belongs to the commune or to its province.
async function nameOfSigner(ctx: OfficialContext, { id, parentId }: Commune, by: string): Promise<string | null> {
  const signer = idOf("person").safeParse(by);
  if (!signer.success) return null;
  const own = await findPerson(ctx.db.read, id, signer.data);
  const above = own ?? (parentId === null ? null : await findPerson(ctx.db.read, parentId, signer.data));
  return above?.name ?? null;
}
