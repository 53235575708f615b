import { listDialogues, listQuestions, listTallies } from "@gandan/db/dialogues";
import { listPetitionsById } from "@gandan/db/petitions";
import {
  type CountedDialogue,
  type Dialogue,
  type DialogueFigureId,
  attendanceOf,
  deadlinesOfDialogue,
  dialogueFigures as count,
} from "@gandan/domain/dialogues";
import { Day } from "@gandan/domain/values";
import { z } from "zod";
import { calendarFor } from "../calendar/calendar-for.ts";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { ruleBookFor } from "../petitions/rule-book.ts";
import { promisesOf } from "./promises-of.ts";

export const DialogueFiguresAsked = z.object({ from: Day, to: Day });
export type DialogueFiguresAsked = z.infer<typeof DialogueFiguresAsked>;

/** The figures of the sessions of a period by their ids. */
export async function dialogueFigures(
  ctx: OfficialContext,
  { from, to }: DialogueFiguresAsked,
): Promise<Record<DialogueFigureId, number>> {
  needs(ctx, "dialogue.read");
  const dialogues = await listDialogues(ctx.db.read, ctx.scope, from, to);
  const counted: CountedDialogue[] = [];
  for (const dialogue of dialogues) counted.push(await countedOf(ctx, dialogue));
  return count(counted, { from, to });
}

async function countedOf(ctx: OfficialContext, dialogue: Dialogue): Promise<CountedDialogue> {
  const reader = ctx.db.read;
  const questions = await listQuestions(reader, ctx.scope, dialogue.id);
  const petitions = await listPetitionsById(
    reader,
    ctx.scope,
    questions.map(({ petitionId }) => petitionId),
  );
  const answered = new Set(petitions.filter(({ answer }) => answer !== null).map(({ id }) => id));
  const known = { communeId: ctx.scope, chart: ctx.chart, today: ctx.today };
  const promises = await promisesOf(reader, known, [dialogue.id]);
  const deadlines = deadlinesOfDialogue(ruleBookFor(ctx.commune), calendarFor(ctx.commune), dialogue);
  const isMet = (stage: string) =>
    deadlines.some((one) => one.stage === stage && one.metOn !== null && one.due !== null && one.metOn <= one.due);
  return {
    dialogue,
    isAnnouncedInTime: isMet("announcement"),
    isPublishedInTime: isMet("result"),
    people: attendanceOf(await listTallies(reader, ctx.scope, dialogue.id)).total,
    questions: questions.map(({ petitionId, outcome }) => ({ outcome, isAnswered: answered.has(petitionId) })),
    promises: promises.map(({ standing }) => standing),
  };
}
