import { findDialogue, listDialogueEvents, listTallies } from "@gandan/db/dialogues";
import {
  type SessionFacts,
  attendanceSheet,
  conclusionNotice,
  sessionInvitation,
  sessionMinutes,
  sessionNotice,
} from "@gandan/documents/dialogues";
import { type OfficialDocument, writeDocx } from "@gandan/documents/write";
import { type Dialogue, attendanceOf } from "@gandan/domain/dialogues";
import { hamletsOn, holdersOf, signersOn } from "@gandan/domain/roles";
import { type Result, dayOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { communeKindWords } from "../roles/commune-kind-words.ts";
import { type SavedFile, savedFile } from "../saved-file.ts";
import { type QuestionRow, questionRows } from "./get-dialogue.ts";
import { titleOf } from "./list-dialogues.ts";
import { type StandingPromise, promisesOf } from "./promises-of.ts";
import { lastWithPromises } from "./room-of.ts";
import { DialogueAsked } from "./step-dialogue.ts";

const kinds = ["invitation", "notice", "attendance-sheet", "minutes", "conclusion"] as const;
export const DialoguePaperAsked = DialogueAsked.extend({ kind: z.enum(kinds) });
export type DialoguePaperAsked = z.infer<typeof DialoguePaperAsked>;
type Kind = DialoguePaperAsked["kind"];

const writers: Record<Kind, (facts: SessionFacts) => OfficialDocument> = {
  invitation: sessionInvitation,
  notice: sessionNotice,
  "attendance-sheet": attendanceSheet,
  minutes: sessionMinutes,
  conclusion: conclusionNotice,
};

const fileNames: Record<Kind, string> = {
  invitation: "giay-moi",
  notice: "thong-bao",
  "attendance-sheet": "danh-sach-ky-ten",
  minutes: "bien-ban",
  conclusion: "thong-bao-ket-luan",
};

const isOver = ({ state }: Dialogue): boolean => state === "held" || state === "concluded" || state === "published";

type Refusal = "dialogue.not-over" | "dialogue.not-concluded";

/** A paper of a session as a Word file, written from what is recorded; the same records give the same bytes. */
export async function dialoguePaper(
  ctx: OfficialContext,
  { dialogueId, kind }: DialoguePaperAsked,
): Promise<Result<SavedFile, Refusal>> {
  needs(ctx, "dialogue.hold");
  const dialogue = found(await findDialogue(ctx.db.read, ctx.scope, dialogueId));
  if (kind === "minutes" && !isOver(dialogue)) return refuse("dialogue.not-over");
  if (kind === "conclusion" && dialogue.conclusion === null) return refuse("dialogue.not-concluded");
  const file = await writeDocx(writers[kind](await factsOf(ctx, dialogue, kind)));
  return ok(savedFile(`${fileNames[kind]}-doi-thoai-${dialogue.day}`, "docx", file));
}

async function factsOf(ctx: OfficialContext, dialogue: Dialogue, kind: Kind): Promise<SessionFacts> {
  const { chart } = ctx;
  const day = dayOfPaper(dialogue, kind, ctx);
  const hamlets = hamletsOn(chart, dialogue.day);
  const invited = hamlets.filter(({ id }) => dialogue.hamletIds.includes(id));
  const isWholeCommune = dialogue.hamletIds.length === 0;
  const questions = await questionRows(ctx, dialogue);
  const numberOf = (id: string | null) => questions.find(({ petitionId }) => petitionId === id)?.number ?? null;
  const before = await lastWithPromises(ctx, dialogue);
  // As things stood on the day of the paper, so that printed later it reads the same.
  const known = { communeId: ctx.scope, chart, today: day };
  const promises = await promisesOf(ctx.db.read, known, before === null ? [dialogue.id] : [dialogue.id, before.id]);
  const told = (promise: StandingPromise) => ({
    number: promise.number,
    text: promise.text,
    who: promise.who,
    dueOn: promise.dueOn,
    questionNumber: numberOf(promise.petitionId),
    standing: promise.standing,
  });
  const { hamlets: lines, ...attendance } = attendanceOf(await listTallies(ctx.db.read, ctx.scope, dialogue.id));
  const hamletName = (id: string | null) => chart.units.find((unit) => unit.id === id)?.name ?? "Khách, đại biểu khác";
  const signer = signersOn(chart, day)[0];
  const closed = (await listDialogueEvents(ctx.db.read, ctx.scope, dialogue.id)).find((one) => one.kind === "closed");
  return {
    commune: { kind: communeKindWords[ctx.commune.kind], name: ctx.commune.name },
    dialogue,
    chair: {
      title: titleOf(ctx, dialogue.chairId),
      name: holdersOf(chart, dialogue.chairId, dialogue.day)[0]?.name ?? null,
    },
    // Who closed the session kept its log.
    clerk: chart.people.find(({ id }) => id === closed?.personId)?.name ?? null,
    signer: { name: signer?.name ?? null, isDeputy: signer?.isDeputy ?? false },
    hamlets: (isWholeCommune ? hamlets : invited).map(({ name }) => name),
    isWholeCommune,
    attendance: { ...attendance, hamlets: lines.map((line) => ({ ...line, name: hamletName(line.hamletId) })) },
    questions: questions.map((question) => toldQuestion(question, numberOf(question.mergedInto))),
    promises: promises.filter(({ dialogueId }) => dialogueId === dialogue.id).map(told),
    earlier:
      before === null
        ? null
        : {
            title: before.title,
            day: before.day,
            promises: promises.filter(({ dialogueId }) => dialogueId === before.id).map(told),
          },
    day,
  };
}

// The minutes are of the day itself, the conclusion of the day on which it was given.
const dayOfPaper = (dialogue: Dialogue, kind: Kind, { today }: OfficialContext) =>
  kind === "minutes" && dialogue.openedAt !== null
    ? dayOf(dialogue.openedAt)
    : kind === "conclusion"
      ? (dialogue.concludedOn ?? today)
      : kind === "attendance-sheet"
        ? dialogue.day
        : (dialogue.announcedOn ?? today);

const toldQuestion = (
  { number, state, outcome, hiddenReason, text, hamletName, name, answer }: QuestionRow,
  joinedTo: number | null,
) => ({ number, state, outcome, hiddenReason, text, hamletName, name, answer, joinedTo });
