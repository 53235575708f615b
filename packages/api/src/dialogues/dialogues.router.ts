import { official, router } from "../procedures.ts";
import { QuestionForSomebody, askForSomebody } from "./ask-for-somebody.ts";
import { TallyAsked, countPeople } from "./count-people.ts";
import { DialogueFiguresAsked, dialogueFigures } from "./dialogue-figures.ts";
import { DialoguePaperAsked, dialoguePaper } from "./dialogue-paper.ts";
import { QuestionDirection, directQuestion } from "./direct-question.ts";
import { RoomDirectionAsked, directRoom } from "./direct-room.ts";
import { getDialogue } from "./get-dialogue.ts";
import { SheetAsked, keepSheet } from "./keep-sheet.ts";
import { DialogueYearAsked, listDialogues } from "./list-dialogues.ts";
import { PromiseDraft, makePromise } from "./make-promise.ts";
import { MergeAsked, SeparateAsked, mergeQuestion, separateQuestion } from "./merge-question.ts";
import { PreparationAsked, prepareQuestion } from "./prepare-question.ts";
import { DialogueChange, saveDialogue } from "./save-dialogue.ts";
import { DialogueAsked, StepAsked, stepDialogue } from "./step-dialogue.ts";
import { VoterRequestAsked, saveRequest } from "./voter-requests.ts";
import { TakeInAsked, takeInQuestions, waitingQuestions } from "./waiting-questions.ts";

export const dialoguesRouter = router({
  year: official.input(DialogueYearAsked).query(({ ctx, input }) => listDialogues(ctx, input)),
  get: official.input(DialogueAsked).query(({ ctx, input }) => getDialogue(ctx, input)),
  save: official.input(DialogueChange).mutation(({ ctx, input }) => saveDialogue(ctx, input)),
  step: official.input(StepAsked).mutation(({ ctx, input }) => stepDialogue(ctx, input)),
  request: official.input(VoterRequestAsked).mutation(({ ctx, input }) => saveRequest(ctx, input)),
  waiting: official.query(({ ctx }) => waitingQuestions(ctx)),
  takeIn: official.input(TakeInAsked).mutation(({ ctx, input }) => takeInQuestions(ctx, input)),
  ask: official.input(QuestionForSomebody).mutation(({ ctx, input }) => askForSomebody(ctx, input)),
  prepare: official.input(PreparationAsked).mutation(({ ctx, input }) => prepareQuestion(ctx, input)),
  merge: official.input(MergeAsked).mutation(({ ctx, input }) => mergeQuestion(ctx, input)),
  separate: official.input(SeparateAsked).mutation(({ ctx, input }) => separateQuestion(ctx, input)),
  direct: official.input(QuestionDirection).mutation(({ ctx, input }) => directQuestion(ctx, input)),
  room: official.input(RoomDirectionAsked).mutation(({ ctx, input }) => directRoom(ctx, input)),
  promise: official.input(PromiseDraft).mutation(({ ctx, input }) => makePromise(ctx, input)),
  count: official.input(TallyAsked).mutation(({ ctx, input }) => countPeople(ctx, input)),
  sheet: official.input(SheetAsked).mutation(({ ctx, input }) => keepSheet(ctx, input)),
  paper: official.input(DialoguePaperAsked).query(({ ctx, input }) => dialoguePaper(ctx, input)),
  figures: official.input(DialogueFiguresAsked).query(({ ctx, input }) => dialogueFigures(ctx, input)),
});
