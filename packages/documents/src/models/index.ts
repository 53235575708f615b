export type { ModelFacts } from "./model-facts.ts";
export { modelProposal } from "./model-proposal.ts";
export { modelReport } from "./model-report.ts";
