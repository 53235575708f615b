import { countSupports, findDialogue, listDialogueEvents, listQuestions, listTallies } from "@gandan/db/dialogues";
import { listFiles } from "@gandan/db/files";
import { listPetitionsById, listVoices } from "@gandan/db/petitions";
import {
  type Attendance,
  type Dialogue,
  type DialogueEvent,
  type DialogueStep,
  type LikelySame,
  type Question,
  type QuestionGroup,
  attendanceOf,
  deadlinesOfDialogue,
  dialogueSteps,
  groupQuestions,
  likelySame,
} from "@gandan/domain/dialogues";
import type { Deadline } from "@gandan/domain/calendar";
import type { Petition } from "@gandan/domain/petitions";
import { targetOf } from "@gandan/domain/petitions";
import { may } from "@gandan/domain/roles";
import type { OfficialContext } from "../context.ts";
import { calendarFor } from "../calendar/calendar-for.ts";
import { found, needs } from "../found.ts";
import { ruleBookFor } from "../petitions/rule-book.ts";
import { type VoiceRow, voiceRow } from "../petitions/voice-row.ts";
import type { FileRow } from "../tasks/get-task.ts";
import { titleOf } from "./list-dialogues.ts";
import { type StandingPromise, promisesOf } from "./promises-of.ts";
import { lastWithPromises } from "./room-of.ts";
import type { DialogueAsked } from "./step-dialogue.ts";

/** A question as the desk prepares and directs it. */
export interface QuestionRow extends Omit<Question, "communeId" | "dialogueId"> {
  text: string;
  name: string | null;
  channel: Petition["channel"];
  hamletName: string | null;
  hamletId: Petition["hamletId"];
  positionTitle: string;
  answer: string | null;
  receivedAt: Petition["receivedAt"];
  supports: number;
  voice: VoiceRow | null;
}

/** A line of the log with the name of who did it and the number of the question. */
type LogRow = Omit<DialogueEvent, "communeId" | "dialogueId"> & { who: string; number: number | null };

export interface DialoguePage {
  dialogue: Omit<Dialogue, "communeId">;
  chairTitle: string;
  steps: DialogueStep[];
  mayHold: boolean;
  deadlines: Deadline[];
  questions: QuestionRow[];
  groups: QuestionGroup[];
  likely: LikelySame[];
  promises: StandingPromise[];
  earlier: { dialogue: Pick<Dialogue, "id" | "title" | "day">; promises: StandingPromise[] } | null;
  attendance: Attendance;
  sheets: FileRow[];
  log: LogRow[];
}

/** Everything of a session for who prepares, holds and follows it. */
export async function getDialogue(ctx: OfficialContext, { dialogueId }: DialogueAsked): Promise<DialoguePage> {
  needs(ctx, "dialogue.read");
  const reader = ctx.db.read;
  const dialogue = found(await findDialogue(reader, ctx.scope, dialogueId));
  const questions = await questionRows(ctx, dialogue);
  const before = await lastWithPromises(ctx, dialogue);
  const known = { communeId: ctx.scope, chart: ctx.chart, today: ctx.today };
  const promises = await promisesOf(reader, known, before === null ? [dialogueId] : [dialogueId, before.id]);
  const mayHold = may(ctx.actor, "dialogue.hold", { communeId: ctx.scope });
  const { communeId: _commune, ...shown } = dialogue;
  return {
    dialogue: shown,
    chairTitle: titleOf(ctx, dialogue.chairId),
    steps: mayHold ? (Object.keys(dialogueSteps[dialogue.state]) as DialogueStep[]) : [],
    mayHold,
    deadlines: deadlinesOfDialogue(ruleBookFor(ctx.commune), calendarFor(ctx.commune), dialogue),
    questions,
    groups: groupQuestions(questions),
    likely: mayHold ? likelySame(questions.filter(({ text }) => text !== "")) : [],
    promises: promises.filter((promise) => promise.dialogueId === dialogueId),
    earlier:
      before === null
        ? null
        : {
            dialogue: { id: before.id, title: before.title, day: before.day },
            promises: promises.filter((promise) => promise.dialogueId === before.id),
          },
    attendance: attendanceOf(await listTallies(reader, ctx.scope, dialogueId)),
    sheets: (await listFiles(reader, ctx.scope, dialogue.sheetIds)).map(({ id, name, mediaType, size }) => ({
      id,
      name,
      mediaType,
      size,
    })),
    log: await logOf(ctx, dialogue, questions),
  };
}

/** The questions of a session with their words; a name only for who may answer it. */
export async function questionRows(ctx: OfficialContext, dialogue: Dialogue): Promise<QuestionRow[]> {
  const reader = ctx.db.read;
  const questions = await listQuestions(reader, ctx.scope, dialogue.id);
  const ids = questions.map(({ petitionId }) => petitionId);
  const petitions = new Map((await listPetitionsById(reader, ctx.scope, ids)).map((one) => [one.id, one]));
  const voices = new Map((await listVoices(reader, ctx.scope, ids)).map((one) => [one.petitionId, one]));
  const supports = await countSupports(reader, ctx.scope, dialogue.id);
  return questions.flatMap(({ communeId: _commune, dialogueId: _dialogue, ...question }) => {
    const petition = petitions.get(question.petitionId);
    if (petition === undefined) return [];
    const voice = voices.get(question.petitionId);
    const mayAnswer = may(ctx.actor, "petition.answer", targetOf(petition));
    return [
      {
        ...question,
        text: petition.text,
        name: mayAnswer ? petition.name : null,
        channel: petition.channel,
        hamletId: petition.hamletId,
        hamletName: ctx.chart.units.find(({ id }) => id === petition.hamletId)?.name ?? null,
        positionTitle: titleOf(ctx, question.positionId),
        answer: petition.answer?.text ?? null,
        receivedAt: petition.receivedAt,
        supports: supports.get(question.petitionId) ?? 0,
        voice: voice === undefined ? null : voiceRow(voice),
      },
    ];
  });
}

async function logOf(
  ctx: OfficialContext,
  dialogue: Dialogue,
  questions: readonly Pick<QuestionRow, "petitionId" | "number">[],
): Promise<LogRow[]> {
  const events = await listDialogueEvents(ctx.db.read, ctx.scope, dialogue.id);
  const numbers = new Map(questions.map(({ petitionId, number }) => [petitionId, number]));
  return events.map(({ communeId: _commune, dialogueId: _dialogue, ...event }) => ({
    ...event,
    who: ctx.chart.people.find(({ id }) => id === event.personId)?.name ?? "",
    number: event.petitionId === null ? null : (numbers.get(event.petitionId) ?? null),
  }));
}
