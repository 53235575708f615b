import { listCommunesOf } from "@gandan/db/communes";
import { findEvaluation } from "@gandan/db/evaluation";
import { lastNumber } from "@gandan/db/petitions";
import { type Bilingual, type Evaluation, scoreRubric, timetableOf } from "@gandan/domain/evaluation";
import { reachOf } from "@gandan/domain/roles";
import { type Day, type Id, type Score, dayOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { type ScoredCommune, comparedCommunes } from "./compared-communes.ts";
import { isHandedUp } from "./wanted-evaluation.ts";

export const ProvinceAsked = z.object({ year: z.number().int().min(2000).max(2100) });
export type ProvinceAsked = z.infer<typeof ProvinceAsked>;

/** A commune's sheet as its province sees it; points only from the moment it was handed up. */
export interface CommuneSheet {
  communeId: Id<"commune">;
  name: string;
  state: "not-begun" | "below" | "appraising" | "returned" | "signed" | "closed";
  handedUpOn: Day | null;
  /** Whether it came by the last day of self-scoring; null while it did not come or no day is set. */
  isInTime: boolean | null;
  total: Score | null;
  maximum: Score | null;
  verdict: Bilingual | null;
}

/** The sheets of a province's communes for a year: who handed up, in time or late, and what they came to. */
export async function provinceSheets(
  ctx: OfficialContext,
  { year }: ProvinceAsked,
): Promise<{ rows: CommuneSheet[] } & ReturnType<typeof comparedCommunes>> {
  found(reachOf(ctx.actor, "evaluation.read") === "province" ? true : null);
  const rows: CommuneSheet[] = [];
  const scored: ScoredCommune[] = [];
  for (const commune of await listCommunesOf(ctx.db.read, ctx.scope)) {
    const { id, name } = commune;
    const evaluation = await findEvaluation(ctx.db.read, id, year);
    const told = sheetOf(evaluation);
    rows.push({ communeId: id, name, ...told });
    if (evaluation === null || told.total === null) continue;
    const rubric = `${evaluation.rubric.id}.${evaluation.rubric.version}`;
    scored.push({ commune, rubric, total: told.total, volume: await lastNumber(ctx.db.read, id, year) });
  }
  return { rows, ...comparedCommunes(scored) };
}

type Told = Omit<CommuneSheet, "communeId" | "name">;

const unseen = { handedUpOn: null, isInTime: null, total: null, maximum: null, verdict: null };

function sheetOf(evaluation: Evaluation | null): Told {
  if (evaluation === null) return { state: "not-begun", ...unseen };
  const { course, rubric, year } = evaluation;
  const superior = course.levels.findIndex(({ level }) => level === "province");
  const first = course.levels[superior - 1]?.submissions[0];
  const last = course.levels.findLast(({ submissions }) => submissions.length > 0)?.submissions.at(-1);
  if (!isHandedUp(evaluation) || first === undefined || last === undefined) return { state: "below", ...unseen };
  const { total, verdict } = scoreRubric(rubric, last.figures, last.entries);
  const handedUpOn = dayOf(first.at);
  const due = timetableOf(rubric, year).find(({ step }) => step === "self-score")?.to ?? null;
  const level = verdict.state === "classified" ? verdict.level : null;
  return {
    state: stateOf(evaluation),
    handedUpOn,
    isInTime: due === null ? null : handedUpOn <= due,
    total,
    maximum: rubric.total,
    verdict: rubric.classification.levels.find(({ key }) => key === level)?.name ?? null,
  };
}

function stateOf({ course }: Evaluation): CommuneSheet["state"] {
  if (course.closedAt !== null) return "closed";
  const own = course.levels.find(({ level }) => level === "province");
  if (own?.state === "signed") return "signed";
  return own?.state === "waiting" ? "returned" : "appraising";
}
