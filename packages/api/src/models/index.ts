export { type PublicModel, modelsCsv, publicModels } from "./public-models.ts";
