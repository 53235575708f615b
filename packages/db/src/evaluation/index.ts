export { findEvaluation, listEvaluations, saveEvaluation } from "./evaluations.store.ts";
export { listRubrics, saveRubric } from "./rubrics.store.ts";
