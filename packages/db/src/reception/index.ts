export {
  findReceptionDay,
  listCompliance,
  listReceptionDays,
  removeReceptionDay,
  saveCompliance,
  saveReceptionDay,
} from "./reception.store.ts";
