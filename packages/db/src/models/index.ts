export {
  addModelEvent,
  addModelTask,
  findModel,
  findModelEvent,
  listModelEvents,
  listModelTasks,
  listModels,
  listModelsAcross,
  saveModel,
} from "./models.store.ts";
