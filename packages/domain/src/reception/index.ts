export {
  Appointment,
  AppointmentDraft,
  type AppointmentRefusal,
  AppointmentState,
  AppointmentStep,
  appointmentSteps,
  askAppointment,
  isSameAppointment,
  settleAppointment,
} from "./appointment.ts";
export { ComplianceEntry, type ComplianceItem, type MonthStanding, complianceItems, monthsOf } from "./compliance.ts";
export { type ReceptionHabit, leastPerMonth, planReception } from "./plan-reception.ts";
export { postingOf } from "./reception-clock.ts";
export { ReceptionDay } from "./reception-day.ts";
