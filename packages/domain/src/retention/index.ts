export { caseKind, endedOn, keptUntil } from "./case-period.ts";
export { copiesKept, lastCopyGoesOn } from "./copies.ts";
export {
  DestructionItem,
  DestructionList,
  DestructionMinutes,
  DestructionState,
  Obstacle,
  Verdict,
  mostOnAList,
} from "./destruction-list.ts";
export {
  type DestructionStep,
  decideFiles,
  destructionStepsFor,
  executeDestruction,
  recordMinutes,
  waitsFor,
  withdrawDestruction,
} from "./destruction-steps.ts";
export { erasedPetition } from "./erase-case.ts";
export { type Around, obstacleTo } from "./obstacle.ts";
export { type ProposalRefusal, type Proposed, proposeDestruction } from "./propose-destruction.ts";
export { erasedBefore, isVerified, lastDayKept, ruleInForce } from "./rule-in-force.ts";
export {
  RetainedKind,
  RetentionEnd,
  RetentionPack,
  RetentionPeriod,
  RetentionRule,
  RetentionStart,
} from "./retention-rule.ts";
