export { answerDaysFor } from "./answer-days.ts";
export {
  type FindingRefusal,
  answerFinding,
  mayAnswer,
  noteFinding,
  recheckFinding,
  withdrawFinding,
} from "./finding-acts.ts";
export { type GiveTaskRefusal, giveTask } from "./give-task.ts";
export { mayWrite } from "./may-write.ts";
export { type PlanSupervisionRefusal, planSupervision } from "./plan-supervision.ts";
export { type PlainStep, type SupervisionStepRefusal, answerBy, stepSupervision } from "./step-supervision.ts";
export { type AnswerCounts, answerCounts, isPublic } from "./public-supervision.ts";
export { type Recommendation, recommendationsDue } from "./supervision-figures.ts";
export {
  type FindingState,
  type FindingStep,
  type SupervisionStep,
  findingState,
  findingStates,
  findingStepNames,
  findingSteps,
  supervisionStepNames,
  supervisionSteps,
} from "./supervision-steps.ts";
export {
  FindingAnswer,
  FindingDraft,
  Recheck,
  Supervision,
  SupervisionBody,
  SupervisionDraft,
  SupervisionFinding,
  SupervisionKind,
  SupervisionState,
} from "./supervision.ts";
