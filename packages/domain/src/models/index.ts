export { type AliveClock, aliveClock } from "./alive-clock.ts";
export { type WithdrawRefusal, standingEvidence, withdrawEvidence } from "./evidence.ts";
export { type FamilyMember, type Survival, familiesOf, familyOf, survivalOf, survivals } from "./family.ts";
export { giveModelTask } from "./give-model-task.ts";
export { type KeepModelRefusal, editModel, registerModel } from "./keep-model.ts";
export { mayKeep, stepsFor } from "./may-keep.ts";
export { type CountedModel, modelFigures } from "./model-figures.ts";
export { ModelField, ModelLevel, ModelPack } from "./model-pack.ts";
export { type ModelStep, modelSteps } from "./model-steps.ts";
export { modelTarget } from "./model-target.ts";
export {
  Model,
  ModelDraft,
  ModelEvent,
  ModelEventKind,
  ModelProposal,
  ModelState,
  ModelTask,
  Recognition,
} from "./model.ts";
export { Measure, Passport, type PassportPart, emptyPassport, missingIn, passportParts } from "./passport.ts";
export { type ReplicateRefusal, ReplicaWish, type ShiftedDay, replicateModel, shiftTasks } from "./replicate-model.ts";
export { ModelStepSaid, type ModelStepRefusal, stepModel } from "./step-model.ts";
