export {
  type PublicPart,
  type PublicPlan,
  type PublicPlanText,
  type PublicTask,
  plansCsv,
  publicPlan,
  publicPlans,
} from "./public-plans.ts";
