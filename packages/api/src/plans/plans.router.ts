import { official, router } from "../procedures.ts";
import { NewVersion, addVersion } from "./add-version.ts";
import { Comparison, compareVersions } from "./compare-versions.ts";
import { Confirmation, confirmProposals } from "./confirm-proposals.ts";
import { Dismissal, dismissFinding } from "./dismiss-finding.ts";
import { PlanVersionAsked, getPlan } from "./get-plan.ts";
import { PlanImport, importPlan } from "./import-plan.ts";
import { listPlans } from "./list-plans.ts";
import { getPlanOverview } from "./plan-overview.ts";
import { PlanTakenOff, publishPlan, takePlanOff } from "./publish-plan.ts";
import { readPlan } from "./read-plan.ts";
import { WrittenDocument } from "./reading.ts";
import { FindingAsked, restoreFinding } from "./restore-finding.ts";
import { ProposalAsked, ProposalReason, setAside, takeBack } from "./set-aside.ts";
import { PlanStepAsked, stepPlan } from "./step-plan.ts";
import { PlanAsked } from "./visible-plan.ts";

export const plansRouter = router({
  list: official.query(({ ctx }) => listPlans(ctx)),
  read: official.input(WrittenDocument).mutation(({ ctx, input }) => readPlan(ctx, input)),
  import: official.input(PlanImport).mutation(({ ctx, input }) => importPlan(ctx, input)),
  get: official.input(PlanVersionAsked).query(({ ctx, input }) => getPlan(ctx, input)),
  overview: official.input(PlanAsked).query(({ ctx, input }) => getPlanOverview(ctx, input)),
  dismissFinding: official.input(Dismissal).mutation(({ ctx, input }) => dismissFinding(ctx, input)),
  restoreFinding: official.input(FindingAsked).mutation(({ ctx, input }) => restoreFinding(ctx, input)),
  confirm: official.input(Confirmation).mutation(({ ctx, input }) => confirmProposals(ctx, input)),
  setAside: official.input(ProposalReason).mutation(({ ctx, input }) => setAside(ctx, input)),
  takeBack: official.input(ProposalAsked).mutation(({ ctx, input }) => takeBack(ctx, input)),
  step: official.input(PlanStepAsked).mutation(({ ctx, input }) => stepPlan(ctx, input)),
  publish: official.input(PlanAsked).mutation(({ ctx, input }) => publishPlan(ctx, input)),
  takeOff: official.input(PlanTakenOff).mutation(({ ctx, input }) => takePlanOff(ctx, input)),
  addVersion: official.input(NewVersion).mutation(({ ctx, input }) => addVersion(ctx, input)),
  compare: official.input(Comparison).query(({ ctx, input }) => compareVersions(ctx, input)),
});
