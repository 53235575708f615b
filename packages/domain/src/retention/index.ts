export { erasedBefore, isVerified, lastDayKept, ruleInForce } from "./rule-in-force.ts";
export {
  RetainedKind,
  RetentionEnd,
  RetentionPack,
  RetentionPeriod,
  RetentionRule,
  RetentionStart,
} from "./retention-rule.ts";
