import { saveEvaluation } from "@gandan/db/evaluation";
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
  leavesOf,
  removeEvidence,
  returnSheet,
  rightOfLevel,
  signLevel,
} from "@gandan/domain/evaluation";
import type { JournalEntry } from "@gandan/domain/journal";
import { type Id, type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { recordAs } from "../record.ts";
import { hasRecord } from "./describe-records.ts";
import { EvaluationAsked, communeFor, figuresFor, wantedEvaluation } from "./wanted-evaluation.ts";

const Change = EvaluationAsked.extend({ level: z.string().max(60), revision: z.number().int() });
type Change = z.infer<typeof Change>;
type Changed<No extends string> = Promise<Result<{ revision: number }, No | "evaluation.changed-meanwhile">>;

/** What the journal says beside who and when. */
interface Told {
  reason?: string | null;
  changed?: (before: Evaluation) => JournalEntry["change"];
}

/** Loads the year, lets one level change its course, and keeps it with a line in the commune's journal. */
async function change<No extends string>(
  ctx: OfficialContext,
  asked: Change,
  action: string,
  decide: (evaluation: Evaluation, figures: Figures) => Result<Course, No>,
  { reason = null, changed = () => ({}) }: Told = {},
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
    const line = { communeId, personId: ctx.actor.personId, recordId: evaluation.id, change: changed(evaluation) };
    await recordAs(tx, ctx, { ...line, action: `evaluation.${action}`, reason });
    return ok({ revision });
  });
}

const entriesOf = ({ course }: Evaluation, level: string): Entries =>
  found(course.levels.find((own) => own.level === level)).entries;

/** A file, or a record of a register that shows what was done. */
const Evidence = z.union([idOf("file"), idOf("task"), idOf("plan"), idOf("dialogue")]);

export const EntryGiven = Change.extend({
  code: z.string().max(100),
  entry: LeafEntry.extend({ evidence: z.array(Evidence).max(50) }),
});
export type EntryGiven = z.infer<typeof EntryGiven>;

type EvidenceRefusal = "evaluation.evidence-unknown" | "evaluation.evidence-submitted";

/** Enters one line of the sheet for a level, with its reason and evidence; what a signed sheet went with stays. */
export async function enterLeaf(
  ctx: OfficialContext,
  given: EntryGiven,
): Changed<EntryRefusal | CourseRefusal | EvidenceRefusal> {
  const communeId: Id<"commune"> = await communeFor(ctx, given, "evaluation.read");
  const wanted = await wantedEvaluation(ctx, ctx.db.read, communeId, given.year);
  const kept = new Set(entriesOf(wanted, given.level).leaves[given.code]?.evidence);
  for (const id of given.entry.evidence)
    if (!kept.has(id) && !(await hasRecord(ctx.db.read, communeId, id))) return refuse("evaluation.evidence-unknown");
  const decide = (
    evaluation: Evaluation,
    figures: Figures,
  ): Result<Course, EntryRefusal | CourseRefusal | EvidenceRefusal> => {
    const before = entriesOf(evaluation, given.level);
    const stays: readonly string[] = given.entry.evidence;
    for (const id of before.leaves[given.code]?.evidence ?? []) {
      const removal = stays.includes(id) ? ok(id) : removeEvidence(evaluation.course, id);
      if (!removal.ok) return removal;
    }
    const entered = enterScore(evaluation.rubric, figures, before, given.code, given.entry);
    return entered.ok ? changeEntries(evaluation.course, given.level, entered.value) : entered;
  };
  const changed = (evaluation: Evaluation): JournalEntry["change"] => {
    const number = leavesOf(evaluation.rubric).find(({ code }) => code === given.code)?.number ?? given.code;
    const from = entriesOf(evaluation, given.level).leaves[given.code];
    return { [number]: { from: saidIn(from), to: saidIn(given.entry) } };
  };
  return change(ctx, given, "entered", decide, { reason: given.entry.reason, changed });
}

/** The points, choice or count that an entry says, shortly. */
function saidIn(entry: Omit<LeafEntry, "evidence"> | undefined): number | string | boolean | null {
  if (entry === undefined) return null;
  if (entry.isNotApplicable) return "n/a";
  return entry.score === null ? (entry.chosen ?? entry.answer ?? entry.count) : entry.score / 100;
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
  change(ctx, asked, "returned", ({ course }) => returnSheet(course, asked.level, note, ctx.now()), { reason: note });

/** Closes the year once every level has signed; the last level does it. */
export const closeYear = (ctx: OfficialContext, asked: Signing): Changed<CourseRefusal> =>
  change(ctx, asked, "closed", ({ course }) =>
    course.levels.at(-1)?.level === asked.level ? closeCourse(course, ctx.now()) : refuse("evaluation.not-your-turn"),
  );
