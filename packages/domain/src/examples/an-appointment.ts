import type { Appointment, AppointmentDraft } from "../reception/index.ts";
import type { Instant } from "../values/index.ts";
import { anId } from "./ids.ts";

/** An appointment as a kiosk asks for it: to hand in a letter, on any day, without a name. */
export const anAppointmentDraft = (named: Partial<AppointmentDraft> = {}): AppointmentDraft => ({
  id: anId("appointment"),
  receipt: "9F2C-K7WB-4TQX-M3RD",
  reason: "letter",
  withWhom: "official",
  wantedOn: null,
  wantedPart: null,
  name: null,
  contact: null,
  consent: false,
  language: "vi",
  writtenAt: 1_740_000_000_000 as Instant,
  ...named,
});

/** An appointment that waits for the office. */
export const anAppointment = (named: Partial<Appointment> = {}): Appointment => {
  const { consent: _consent, ...draft } = anAppointmentDraft();
  return {
    ...draft,
    communeId: anId("commune"),
    kioskId: null,
    state: "asked",
    agreed: null,
    note: null,
    askedAt: 1_740_000_060_000 as Instant,
    updatedAt: 1_740_000_060_000 as Instant,
    revision: 1,
    ...named,
  };
};
