export { listDismissals, removeDismissal, saveDismissal } from "./finding-dismissals.store.ts";
export { findPlanVersion, findPlanOfText, insertPlanVersion, listPlanVersions } from "./plan-versions.store.ts";
export { findPlan, listPlans, savePlan } from "./plans.store.ts";
export { listTakenProposals } from "./taken-proposals.store.ts";
