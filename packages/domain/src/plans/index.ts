export { applyFix } from "./apply-fix.ts";
export { Finding, FindingFamily, Severity } from "./finding.ts";
export {
  PageLayout,
  Assignment,
  Citation,
  DocumentKind,
  Duty,
  Issuer,
  PlanDocument,
  ReadingNote,
  Recurrence,
  ScheduleRow,
  Section,
  SectionRole,
  Signature,
  Target,
  WrittenDate,
  WrittenTime,
  signaturesOf,
} from "./plan-document.ts";
export { FactSource, InstitutionChange } from "./institution-change.ts";
export { LawChange } from "./law-change.ts";
export { LawSubject } from "./law-subject.ts";
export { Piece, Span, spansMeet } from "./span.ts";
export { dueDaysOf } from "./due-days.ts";
export { earliestIssue } from "./earliest-issue.ts";
export { ConfirmedProposal, type Confirming, confirmProposals } from "./confirm-proposals.ts";
export { type DutyProgress, dutyProgress } from "./duty-progress.ts";
export { PlanSigning, PlanStep, isImmutable, planSteps, stepPlan } from "./plan-steps.ts";
export { FindingDismissal, Plan, PlanState, PlanVersion } from "./plan.ts";
export { planTitle } from "./plan-title.ts";
export { type PublicPlanState, isPublicPlan, mayPublishPlan, publishPlan, takePlanOff } from "./publish-plan.ts";
export { type Chart, proposeTasks } from "./propose-tasks.ts";
export { ProposedTask } from "./proposed-task.ts";
export { addVersion, fingerprintText, importPlan } from "./import-plan.ts";
export { dismissFinding, restoreFinding } from "./judge-findings.ts";
export { setAside, takeBackProposal } from "./set-aside.ts";
export { planStepsFor } from "./steps-for.ts";
export {
  type OverviewCell,
  type OverviewColumn,
  type OverviewRow,
  type PlanOverview,
  planOverview,
} from "./plan-overview.ts";
