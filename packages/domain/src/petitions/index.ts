export { answerInSession, answerPetition, assignPetition } from "./answer-petition.ts";
export { type AnswerBy, answerByOf } from "./answer-by.ts";
export {
  CopyCost,
  type CostFigures,
  CostLine,
  costFigures,
  mostCostLines,
  namelessCost,
  sumOfLines,
} from "./copy-cost.ts";
export { type CostRefusal, takePayment, tellCost, waiveCost } from "./cost-acts.ts";
export { CaseEvent, CaseEventKind } from "./case-event.ts";
export {
  OwnTemplate,
  TemplateDraft,
  type TemplatePlaces,
  type TemplateRefusal,
  placesOf,
  retireTemplate,
  writeTemplate,
} from "./own-template.ts";
export { AnswerTemplate, fillTemplate, filledPlaces, templatesFor } from "./answer-template.ts";
export { type AnswerFinding, checkAnswer, longestSentence } from "./check-answer.ts";
export { type KindRefusal, type KindSetting, asKind, correctKind, kindStays, otherKinds } from "./correct-kind.ts";
export { completePetition } from "./complete-petition.ts";
export {
  type CountedMatter,
  type FigureId,
  type Figures,
  type Period,
  countedMatter,
  figureIds,
  figuresOf,
} from "./figures.ts";
export { type GiveTaskRefusal, giveTaskOf, mayGiveTask } from "./give-task.ts";
export { Intake, type IntakeRefusal, isBackdated, takeIntake } from "./intake.ts";
export { Kiosk, KioskCode, codeLifetime, useCode } from "./kiosk.ts";
export { DatedLimit, KindDecision, type MovedLimit, TriageKind, datedLimits, movedLimits } from "./kind-decision.ts";
export { type KindTurns, type Turn, kindTurns } from "./kind-turns.ts";
export { communeLimits, deadlinesOfPetition, nextDeadline } from "./matter-facts.ts";
export { mayRead, mayTake, targetOf } from "./petition-rights.ts";
export { type PetitionStep, petitionSteps, stepRules } from "./petition-steps.ts";
export {
  type CitizenStand,
  Particulars,
  Petition,
  PetitionAnswer,
  PetitionChannel,
  PetitionDraft,
  PetitionKind,
  PetitionState,
  PetitionTopic,
  SpokenKind,
  citizenStand,
  isUnderWay,
  noParticulars,
  openStates,
} from "./petition.ts";
export {
  type ReceiptColour,
  type ReceiptIcon,
  ReceiptNumber,
  readReceipt,
  receiptColours,
  receiptFrom,
  receiptIcons,
  receiptPicture,
} from "./receipt.ts";
export {
  FileToAdd,
  PetitionFile,
  PetitionFileKind,
  addFiles,
  fileNote,
  maySeeFiles,
  mostFilesAtOnce,
  removeFile,
} from "./petition-file.ts";
export { type PaperKind, type PetitionPaper, paperKinds, papersOf } from "./petition-papers.ts";
export { GroundedStep, RefusalGround, RefusalGroundPack, groundsFor, isGrounded } from "./refusal-ground.ts";
export { isSameWord, receivePetition } from "./receive-petition.ts";
export { untouched } from "./untouched.ts";
export { type MissingField, missingFields, mostRepresentatives } from "./required-fields.ts";
export { Face, type FaceCount, mayRate, rate } from "./satisfaction.ts";
export { type ShareRefusal, isLinked, linkUnder, shareAnswer, unlink } from "./same-cause.ts";
export {
  type AnswerRules,
  type SigningRefusal,
  mayReadToSign,
  maySign,
  seesDraft,
  sendAnswerBack,
  signAnswer,
  submitAnswer,
} from "./sign-answer.ts";
export { standingEvents } from "./standing-events.ts";
export { petitionStepsFor } from "./steps-for.ts";
export { contentKey, sameness } from "./same-content.ts";
export {
  type PlainStep,
  type StepRefusal,
  type Stepped,
  type StepWords,
  plainEvent,
  reopenDays,
  takeStep,
} from "./take-step.ts";
export { type TriageAnswers, type TriageQuestion, type TriageStand, triage } from "./triage.ts";
export { Voice, largestVoice, longestVoice } from "./voice.ts";
