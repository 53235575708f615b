import { receiptFrom } from "@gandan/domain/receipts";
import type { AppointmentDraft } from "@gandan/domain/reception";
import { makeId } from "@gandan/domain/values";
import type { Language } from "@gandan/i18n";
import { random, whoOf } from "../petitions/draft-of.ts";
import type { Meeting, Said } from "../visit.ts";

/** The appointment as it travels. */
export function appointmentOf(
  said: Said,
  { reason, withWhom, on, part }: Meeting,
  language: Language,
): AppointmentDraft {
  const now = Date.now();
  const { name, contact } = whoOf(said);
  return {
    id: makeId("appointment", now, random(10)),
    receipt: receiptFrom(random(10)),
    reason,
    withWhom,
    wantedOn: on,
    wantedPart: part,
    name,
    contact,
    consent: name !== null || contact !== null,
    language,
    writtenAt: now as AppointmentDraft["writtenAt"],
  };
}
