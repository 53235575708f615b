import { saveEvaluation } from "@gandan/db/evaluation";
import { findFile } from "@gandan/db/files";
import {
  type Course,
  type CourseRefusal,
  type Entries,
  type EntryRefusal,
  type Evaluation,
  type Figures,
  LeafEntry,
  changeEntries,
  closeCourse,
  enterScore,
  returnSheet,
  rightOfLevel,
  signLevel,
} from "@gandan/domain/evaluation";
import { type Id, type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { recordAs } from "../record.ts";
import { EvaluationAsked, communeFor, figuresFor, wantedEvaluation } from "./wanted-evaluation.ts";

const Change = EvaluationAsked.extend({ level: z.string().max(60), revision: z.number().int() });
type Change = z.infer<typeof Change>;
type Changed<No extends string> = Promise<Result<{ revision: number }, No | "evaluation.changed-meanwhile">>;

/** Loads the year, lets one level change its course, and keeps it with a line in the commune's journal. */
async function change<No extends string>(
  ctx: OfficialContext,
  asked: Change,
  action: string,
  decide: (evaluation: Evaluation, figures: Figures) => Result<Course, No>,
  reason: string | null = null,
): Changed<No> {
  const communeId = await communeFor(ctx, asked, "evaluation.read");
  // The registers are counted before the write begins; the revision says whether the sheet is still the same.
  const wanted = await wantedEvaluation(ctx, ctx.db.read, communeId, asked.year);
  // Levels stand in the year's own rubric, which never changes.
  await communeFor(ctx, asked, rightOfLevel(wanted.rubric, asked.level));
  const figures = await figuresFor(ctx, wanted);
  return ctx.db.write(communeId, async (tx) => {
    const evaluation = await wantedEvaluation(ctx, tx, communeId, asked.year);
    if (evaluation.revision !== asked.revision) return refuse("evaluation.changed-meanwhile");
    const decision = decide(evaluation, figures);
    if (!decision.ok) return decision;
    const revision = evaluation.revision + 1;
    await saveEvaluation(tx, { ...evaluation, course: decision.value, updatedAt: ctx.now(), revision });
    const line = { communeId, personId: ctx.actor.personId, recordId: evaluation.id };
    await recordAs(tx, ctx, { ...line, action: `evaluation.${action}`, reason });
    return ok({ revision });
  });
}

const entriesOf = ({ course }: Evaluation, level: string): Entries =>
  found(course.levels.find((own) => own.level === level)).entries;

export const EntryGiven = Change.extend({
  code: z.string().max(100),
  entry: LeafEntry.extend({ evidence: z.array(idOf("file")).max(50) }),
});
export type EntryGiven = z.infer<typeof EntryGiven>;

/** Enters one line of the sheet for a level, with its reason and evidence. */
export async function enterLeaf(
  ctx: OfficialContext,
  given: EntryGiven,
): Changed<EntryRefusal | CourseRefusal | "evaluation.evidence-unknown"> {
  const communeId: Id<"commune"> = await communeFor(ctx, given, "evaluation.read");
  const wanted = await wantedEvaluation(ctx, ctx.db.read, communeId, given.year);
  const kept = new Set(entriesOf(wanted, given.level).leaves[given.code]?.evidence);
  for (const id of given.entry.evidence)
    if (!kept.has(id) && (await findFile(ctx.db.read, communeId, id)) === null)
      return refuse("evaluation.evidence-unknown");
  return change(
    ctx,
    given,
    "entered",
    (evaluation, figures) => {
      const before = entriesOf(evaluation, given.level);
      const entered = enterScore(evaluation.rubric, figures, before, given.code, given.entry);
      return entered.ok ? changeEntries(evaluation.course, given.level, entered.value) : entered;
    },
    given.entry.reason,
  );
}

export const AnswersGiven = Change.extend({
  facts: z.record(z.string().max(100), z.boolean()),
  classChoice: z.object({ level: z.string().max(100), reason: z.string().trim().min(1).max(2_000) }).nullable(),
});
export type AnswersGiven = z.infer<typeof AnswersGiven>;

/** Answers the questions of the classification, and chooses the class where the rules leave it open. */
export const answerQuestions = (
  ctx: OfficialContext,
  { facts, classChoice, ...asked }: AnswersGiven,
): Changed<CourseRefusal> =>
  change(ctx, asked, "answered", (evaluation) =>
    changeEntries(evaluation.course, asked.level, {
      ...entriesOf(evaluation, asked.level),
      facts,
      classChoice,
    }),
  );

export const Signing = Change;
export type Signing = Change;

/** Signs and locks a level's sheet with the figures it was scored from. */
export const signSheet = (ctx: OfficialContext, asked: Signing): Changed<CourseRefusal> =>
  change(ctx, asked, "signed", ({ rubric, course }, figures) =>
    signLevel(course, asked.level, { rubric, figures, by: ctx.actor.personId, at: ctx.now() }),
  );

export const Returning = Change.extend({ note: z.string().trim().max(2_000) });
export type Returning = z.infer<typeof Returning>;

/** Returns the sheet to the level below with what is to be changed. */
export const returnToBelow = (ctx: OfficialContext, { note, ...asked }: Returning): Changed<CourseRefusal> =>
  change(ctx, asked, "returned", ({ course }) => returnSheet(course, asked.level, note, ctx.now()), note);

/** Closes the year once every level has signed; the last level does it. */
export const closeYear = (ctx: OfficialContext, asked: Signing): Changed<CourseRefusal> =>
  change(ctx, asked, "closed", ({ course }) =>
    course.levels.at(-1)?.level === asked.level ? closeCourse(course, ctx.now()) : refuse("evaluation.not-your-turn"),
  );
