export { removePerson, removeTenure } from "./remove-role.ts";
export {
  findPerson,
  findPosition,
  findUnit,
  readRoleChart,
  saveDelegation,
  savePerson,
  savePosition,
  saveRoleChart,
  saveTenure,
  saveUnit,
} from "./roles.store.ts";
