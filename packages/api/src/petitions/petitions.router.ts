import { anyone, official, router } from "../procedures.ts";
import { FilesToAdd, addFiles } from "./add-files.ts";
import { Answer, answerPetition } from "./answer-petition.ts";
import { answersToSign } from "./answers-to-sign.ts";
import { Assignment, assignPetition } from "./assign-petition.ts";
import { Completion, completePetition } from "./complete-petition.ts";
import { CostPaid, CostTold, CostWaived, takePayment, tellCost, waiveCost } from "./copy-cost.ts";
import { Correction, correctKind } from "./correct-kind.ts";
import { FiguresTableAsked, figuresTable } from "./figures-table.ts";
import { Followed, followPetition } from "./follow-petition.ts";
import { PetitionAsked, getPetition } from "./get-petition.ts";
import { GivenTask, giveTask } from "./give-task.ts";
import { kindChoices } from "./kind-choices.ts";
import { Link, linkDuplicate } from "./link-duplicate.ts";
import { listPetitions } from "./list-petitions.ts";
import { PetitionFilter } from "./petition-filter.ts";
import { TemplateToRetire, WrittenTemplate, ownTemplates, retireTemplate, saveTemplate } from "./own-templates.ts";
import { FiguresAsked, petitionFigures } from "./petition-figures.ts";
import { petitionLoad } from "./petition-load.ts";
import { PaperAsked, petitionPaper } from "./petition-paper.ts";
import { TableAsked, petitionTable } from "./petition-table.ts";
import { Rating, ratePetition } from "./rate-petition.ts";
import { LetterIn, receiveIntake } from "./receive-intake.ts";
import { FileToRemove, removeFile } from "./remove-file.ts";
import { SharedAnswer, shareAnswer } from "./share-answer.ts";
import {
  AnswerRemark,
  AnswerSignature,
  AnswerSubmission,
  sendAnswerBack,
  signAnswer,
  submitAnswer,
} from "./sign-answer.ts";
import { Similar, similarPetitions } from "./similar-petitions.ts";
import { PetitionStepAsked, takeStep } from "./take-step.ts";
import { Transcript, transcribe } from "./transcribe.ts";
import { TurnsAsked, triageTurns } from "./triage-turns.ts";

export const petitionsRouter = router({
  list: official.input(PetitionFilter).query(({ ctx, input }) => listPetitions(ctx, input)),
  get: official.input(PetitionAsked).query(({ ctx, input }) => getPetition(ctx, input)),
  kindChoices: official.input(PetitionAsked).query(({ ctx, input }) => kindChoices(ctx, input)),
  correctKind: official.input(Correction).mutation(({ ctx, input }) => correctKind(ctx, input)),
  assign: official.input(Assignment).mutation(({ ctx, input }) => assignPetition(ctx, input)),
  giveTask: official.input(GivenTask).mutation(({ ctx, input }) => giveTask(ctx, input)),
  answer: official.input(Answer).mutation(({ ctx, input }) => answerPetition(ctx, input)),
  submitAnswer: official.input(AnswerSubmission).mutation(({ ctx, input }) => submitAnswer(ctx, input)),
  signAnswer: official.input(AnswerSignature).mutation(({ ctx, input }) => signAnswer(ctx, input)),
  sendAnswerBack: official.input(AnswerRemark).mutation(({ ctx, input }) => sendAnswerBack(ctx, input)),
  templates: official.query(({ ctx }) => ownTemplates(ctx)),
  saveTemplate: official.input(WrittenTemplate).mutation(({ ctx, input }) => saveTemplate(ctx, input)),
  retireTemplate: official.input(TemplateToRetire).mutation(({ ctx, input }) => retireTemplate(ctx, input)),
  toSign: official.query(({ ctx }) => answersToSign(ctx)),
  step: official.input(PetitionStepAsked).mutation(({ ctx, input }) => takeStep(ctx, input)),
  receive: official.input(LetterIn).mutation(({ ctx, input }) => receiveIntake(ctx, input)),
  addFiles: official.input(FilesToAdd).mutation(({ ctx, input }) => addFiles(ctx, input)),
  removeFile: official.input(FileToRemove).mutation(({ ctx, input }) => removeFile(ctx, input)),
  tellCost: official.input(CostTold).mutation(({ ctx, input }) => tellCost(ctx, input)),
  takePayment: official.input(CostPaid).mutation(({ ctx, input }) => takePayment(ctx, input)),
  waiveCost: official.input(CostWaived).mutation(({ ctx, input }) => waiveCost(ctx, input)),
  complete: official.input(Completion).mutation(({ ctx, input }) => completePetition(ctx, input)),
  transcribe: official.input(Transcript).mutation(({ ctx, input }) => transcribe(ctx, input)),
  figuresTable: official.input(FiguresTableAsked).query(({ ctx, input }) => figuresTable(ctx, input)),
  figures: official.input(FiguresAsked).query(({ ctx, input }) => petitionFigures(ctx, input)),
  turns: official.input(TurnsAsked).query(({ ctx, input }) => triageTurns(ctx, input)),
  load: official.query(({ ctx }) => petitionLoad(ctx)),
  similar: official.input(Similar).query(({ ctx, input }) => similarPetitions(ctx, input)),
  shareAnswer: official.input(SharedAnswer).mutation(({ ctx, input }) => shareAnswer(ctx, input)),
  link: official.input(Link).mutation(({ ctx, input }) => linkDuplicate(ctx, input)),
  table: official.input(TableAsked).query(({ ctx, input }) => petitionTable(ctx, input)),
  paper: official.input(PaperAsked).query(({ ctx, input }) => petitionPaper(ctx, input)),
  rate: anyone.input(Rating).mutation(({ ctx, input }) => ratePetition(ctx, input)),
  follow: anyone.input(Followed).query(({ ctx, input }) => followPetition(ctx, input)),
});
