export { type PetitionEvent, addPetitionEvent, listPetitionEvents } from "./petition-events.store.ts";
export {
  type PetitionFilter,
  type PetitionSort,
  countPetitions,
  findPetition,
  findPetitionByReceipt,
  insertPetition,
  listPetitions,
  savePetition,
} from "./petitions.store.ts";
