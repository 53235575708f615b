import { official, router } from "../procedures.ts";
import { ModelAsked, getModel } from "./get-model.ts";
import { GivenModelTask, giveModelTask } from "./give-model-task.ts";
import { ModelFilter, listModels } from "./list-models.ts";
import { modelFamilies } from "./model-families.ts";
import { ModelPaperAsked, modelPaper } from "./model-paper.ts";
import { offeredModels } from "./offered-models.ts";
import { Replication, ShiftAsked, replicateModel, shiftedTasks } from "./replicate-model.ts";
import { ModelChange, saveModel } from "./save-model.ts";
import { SteppedModel, stepModel } from "./step-model.ts";
import { Withdrawal, withdrawEvidence } from "./withdraw-evidence.ts";

export const modelsRouter = router({
  list: official.input(ModelFilter).query(({ ctx, input }) => listModels(ctx, input)),
  get: official.input(ModelAsked).query(({ ctx, input }) => getModel(ctx, input)),
  save: official.input(ModelChange).mutation(({ ctx, input }) => saveModel(ctx, input)),
  step: official.input(SteppedModel).mutation(({ ctx, input }) => stepModel(ctx, input)),
  withdraw: official.input(Withdrawal).mutation(({ ctx, input }) => withdrawEvidence(ctx, input)),
  offered: official.query(({ ctx }) => offeredModels(ctx)),
  families: official.query(({ ctx }) => modelFamilies(ctx)),
  giveTask: official.input(GivenModelTask).mutation(({ ctx, input }) => giveModelTask(ctx, input)),
  paper: official.input(ModelPaperAsked).query(({ ctx, input }) => modelPaper(ctx, input)),
  shift: official.input(ShiftAsked).query(({ ctx, input }) => shiftedTasks(ctx, input)),
  replicate: official.input(Replication).mutation(({ ctx, input }) => replicateModel(ctx, input)),
});
