export {
  addModelEvent,
  addModelTask,
  findModel,
  findModelEvent,
  listModelEvents,
  listModelTasks,
  listModels,
  saveModel,
} from "./models.store.ts";
