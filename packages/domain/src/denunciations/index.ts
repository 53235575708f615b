export {
  Denunciation,
  DenunciationContent,
  type DenunciationEvent,
  DenunciationIntake,
  DenunciationState,
  Sight,
  VerifierContent,
} from "./denunciation.ts";
export {
  Box,
  type DenunciationFile,
  SealedFacts,
  coveredPixels,
  isPicture,
  largestBundle,
  mostSealedAtOnce,
} from "./denunciation-file.ts";
export { deadlinesOfDenunciation } from "./denunciation-deadlines.ts";
export {
  type DenunciationStep,
  denunciationStepRules,
  denunciationSteps,
  denunciationStepsFor,
} from "./denunciation-steps.ts";
export {
  type Sealed,
  type SealedStep,
  decideSealed,
  executeSealed,
  proposeSealed,
  recordSealed,
  sealedStepsFor,
  withdrawSealed,
} from "./destroy-sealed.ts";
export { SealedDestruction, type SealedDestructionState, stateOfDestruction } from "./sealed-destruction.ts";
export { type SealedObstacle, obstacleToSealed, sealedUntil } from "./sealed-period.ts";
export { excludedPeople } from "./excluded-people.ts";
export { redact } from "./redact.ts";
export {
  type DenunciationPaper,
  type DenunciationPaperKind,
  type PaperForSender,
  denunciationPaperKinds,
  denunciationPapersOf,
  hasOpened,
  namesSender,
} from "./denunciation-papers.ts";
export { type TurnRefusal, mayTurn, turnDenunciation } from "./turn-denunciation.ts";
export {
  type DenunciationStepRefusal,
  type DenunciationStepWords,
  InformationFinding,
  takeDenunciationStep,
} from "./take-denunciation-step.ts";
