export { findAnswerTemplate, listAnswerTemplates, saveAnswerTemplate } from "./answer-templates.store.ts";
export { countFace, listFaces } from "./face-counts.store.ts";
export { addKindDecision, listKindDecisionsOf } from "./kind-decisions.store.ts";
export { type OpenMatter, mattersIn } from "./open-matters.store.ts";
export { type PetitionEvent, addPetitionEvent, listEventsOf, listPetitionEvents } from "./petition-events.store.ts";
export { findPetitionFilesOf, listPetitionFiles, savePetitionFile } from "./petition-files.store.ts";
export type { PetitionFilter } from "./petition-filter.ts";
export {
  type PetitionSort,
  countPetitions,
  findPetition,
  findPetitionByReceipt,
  insertPetition,
  lastNumber,
  listEqualPetitions,
  listPetitions,
  listPetitionsById,
  listRelatives,
  petitionsInPieces,
  savePetition,
} from "./petitions.store.ts";
export {
  findVoice,
  findVoiceByFile,
  listVoices,
  listVoicesWithoutWord,
  listVoicesWrittenDown,
  saveVoice,
} from "./voices.store.ts";
export { partFromOthers } from "./part-from-others.ts";
export { removePetition } from "./remove-petition.ts";
