export {
  countAsked,
  findAppointment,
  forgetAppointmentsChangedBefore,
  insertAppointment,
  listAppointments,
  saveAppointment,
} from "./appointments.store.ts";
export {
  findReceptionDay,
  listCompliance,
  listReceptionDays,
  removeReceptionDay,
  saveCompliance,
  saveReceptionDay,
} from "./reception.store.ts";
