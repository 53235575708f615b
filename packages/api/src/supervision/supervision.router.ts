import { official, router } from "../procedures.ts";
import { SupervisionTableAsked, exportSupervisions } from "./export-supervisions.ts";
import {
  FindingAnswered,
  FindingNoted,
  FindingRechecked,
  FindingWithdrawn,
  answerFinding,
  noteFinding,
  recheckFinding,
  withdrawFinding,
} from "./finding-acts.ts";
import { OneSupervision, getSupervision } from "./get-supervision.ts";
import { FindingGiven, giveTask } from "./give-task.ts";
import { SupervisionFilter, listSupervisions } from "./list-supervisions.ts";
import { SupervisionChange, saveSupervision } from "./save-supervision.ts";
import { SupervisionStepped, stepSupervision } from "./step-supervision.ts";

export const supervisionRouter = router({
  list: official.input(SupervisionFilter).query(({ ctx, input }) => listSupervisions(ctx, input)),
  get: official.input(OneSupervision).query(({ ctx, input }) => getSupervision(ctx, input)),
  save: official.input(SupervisionChange).mutation(({ ctx, input }) => saveSupervision(ctx, input)),
  step: official.input(SupervisionStepped).mutation(({ ctx, input }) => stepSupervision(ctx, input)),
  note: official.input(FindingNoted).mutation(({ ctx, input }) => noteFinding(ctx, input)),
  withdraw: official.input(FindingWithdrawn).mutation(({ ctx, input }) => withdrawFinding(ctx, input)),
  answer: official.input(FindingAnswered).mutation(({ ctx, input }) => answerFinding(ctx, input)),
  recheck: official.input(FindingRechecked).mutation(({ ctx, input }) => recheckFinding(ctx, input)),
  give: official.input(FindingGiven).mutation(({ ctx, input }) => giveTask(ctx, input)),
  table: official.input(SupervisionTableAsked).query(({ ctx, input }) => exportSupervisions(ctx, input)),
});
