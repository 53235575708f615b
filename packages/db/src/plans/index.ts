export { listDismissals, removeDismissal, saveDismissal } from "./finding-dismissals.store.ts";
export {
  findPlanVersion,
  findPlanVersionByFingerprint,
  insertPlanVersion,
  listPlanVersions,
} from "./plan-versions.store.ts";
export { findPlan, listPlans, savePlan } from "./plans.store.ts";
export { listTakenProposals } from "./taken-proposals.store.ts";
