export {
  type PetitionStep,
  answerPetition,
  assignPetition,
  mayRead,
  petitionSteps,
  targetOf,
} from "./answer-petition.ts";
export { Kiosk, KioskCode, codeLifetime, useCode } from "./kiosk.ts";
export { Petition, PetitionAnswer, PetitionDraft, PetitionKind, PetitionState, PetitionTopic } from "./petition.ts";
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
export { isSameWord, receivePetition } from "./receive-petition.ts";
export { type AnswerBy, answerTerm, isAnswerLate } from "./answer-term.ts";
export { petitionStepsFor } from "./steps-for.ts";
export { CaseEventKind } from "./case-event.ts";
