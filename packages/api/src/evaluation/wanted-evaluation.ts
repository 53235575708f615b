import { findCommune } from "@gandan/db/communes";
import { findEvaluation } from "@gandan/db/evaluation";
import type { Reader } from "@gandan/db";
import { type Evaluation, type Figures, turnOf } from "@gandan/domain/evaluation";
import { type Action, may } from "@gandan/domain/roles";
import { type Id, idOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { registerFigures } from "./register-figures.ts";

/** Which year, and of which commune where a province asks. */
export const EvaluationAsked = z.object({
  year: z.number().int().min(2000).max(2100),
  communeId: idOf("commune").optional(),
});
export type EvaluationAsked = z.infer<typeof EvaluationAsked>;

/** The commune whose sheet is meant, where the person may do this to it; "not there" and "not yours" look the same. */
export async function communeFor(ctx: OfficialContext, asked: EvaluationAsked, action: Action): Promise<Id<"commune">> {
  const commune = found(await findCommune(ctx.db.read, asked.communeId ?? ctx.scope));
  found(may(ctx.actor, action, { communeId: commune.id, provinceId: commune.parentId }) ? true : null);
  return commune.id;
}

/** The evaluation of a year; a superior sees it from the moment it was handed up. */
export async function wantedEvaluation(
  ctx: OfficialContext,
  reader: Reader,
  communeId: Id<"commune">,
  year: number,
): Promise<Evaluation> {
  const evaluation = found(await findEvaluation(reader, communeId, year));
  if (communeId === ctx.scope) return evaluation;
  return found(isHandedUp(evaluation) ? evaluation : null);
}

/** Whether a sheet ever reached the province; one that was returned stays in its sight as it was signed. */
export function isHandedUp({ course }: Evaluation): boolean {
  const superior = course.levels.find(({ level }) => level === "province");
  return superior !== undefined && (superior.state !== "waiting" || Object.keys(superior.entries.leaves).length > 0);
}

/** What the sheet of the level whose turn it is is scored from: the registers of today while the commune scores itself, later what was signed below. */
export async function figuresFor(ctx: OfficialContext, { course, year }: Evaluation): Promise<Figures> {
  const turn = turnOf(course);
  const at = turn === null ? course.levels.length : course.levels.indexOf(turn);
  if (at === 0) return registerFigures(ctx, year);
  return course.levels[at - 1]?.submissions.at(-1)?.figures ?? {};
}
