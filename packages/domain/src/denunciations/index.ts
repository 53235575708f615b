export {
  Denunciation,
  DenunciationContent,
  type DenunciationEvent,
  DenunciationIntake,
  DenunciationState,
  Sight,
  VerifierContent,
} from "./denunciation.ts";
export { deadlinesOfDenunciation } from "./denunciation-deadlines.ts";
export {
  type DenunciationStep,
  denunciationStepRules,
  denunciationSteps,
  denunciationStepsFor,
} from "./denunciation-steps.ts";
export { excludedPeople } from "./excluded-people.ts";
export { redact } from "./redact.ts";
export {
  type DenunciationStepRefusal,
  type DenunciationStepWords,
  takeDenunciationStep,
} from "./take-denunciation-step.ts";
