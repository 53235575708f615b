import { z } from "zod";
import { ReceiptNumber } from "../petitions/index.ts";
import { Day, type Id, Instant, type Result, dayOf, idOf, ok, refuse } from "../values/index.ts";

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !text.includes("\u0000"), "a text without null characters");
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * What a citizen wants to meet for: to hand in a letter that a screen may not take, or to talk. Whether the letter is a
 * complaint or a denunciation is not asked and not kept (Law on Denunciations, Article 47).
 */
const AppointmentReason = z.enum(["letter", "talk"]);

/** An appointment as a screen or phone asks for it; id and receipt are made there, so a repeat is the same one. */
export const AppointmentDraft = z
  .object({
    id: idOf("appointment"),
    receipt: ReceiptNumber,
    reason: AppointmentReason,
    withWhom: z.enum(["official", "chairman"]),
    /** Null where any day will do. */
    wantedOn: Day.nullable(),
    wantedPart: z.enum(["morning", "afternoon"]).nullable(),
    /** Kept only with consent; without it the receipt is shown on the day. */
    name: words(200).nullable(),
    contact: words(200).nullable(),
    consent: z.boolean(),
    language: z.string().regex(/^[a-z]{2,3}$/),
    writtenAt: Instant,
  })
  .refine(({ consent, name, contact }) => consent || (name === null && contact === null), {
    message: "a name is kept only with consent",
    path: ["consent"],
  });
export type AppointmentDraft = z.infer<typeof AppointmentDraft>;

export const AppointmentState = z.enum(["asked", "agreed", "declined", "kept", "missed"]);
export type AppointmentState = z.infer<typeof AppointmentState>;

/** An appointment in the commune's book. */
export const Appointment = z.object({
  communeId: idOf("commune"),
  id: idOf("appointment"),
  receipt: ReceiptNumber,
  kioskId: idOf("kiosk").nullable(),
  reason: AppointmentReason,
  withWhom: z.enum(["official", "chairman"]),
  wantedOn: Day.nullable(),
  wantedPart: z.enum(["morning", "afternoon"]).nullable(),
  name: z.string().nullable(),
  contact: z.string().nullable(),
  language: z.string(),
  state: AppointmentState,
  /** What the office set; null until it did. */
  agreed: z.object({ on: Day, at: time, place: words(300) }).nullable(),
  /** What the office tells the citizen beside it, or why it cannot be. */
  note: words(1_000).nullable(),
  writtenAt: Instant,
  askedAt: Instant,
  updatedAt: Instant,
  revision: z.int().min(1),
});
export type Appointment = z.infer<typeof Appointment>;

/** The appointment as it arrives. */
export function askAppointment(
  draft: AppointmentDraft,
  from: { communeId: Id<"commune">; kioskId: Id<"kiosk"> | null },
  now: Instant,
): Appointment {
  const { consent: _consent, name, contact, ...asked } = draft;
  const blankless = (text: string | null) => (text === null || text === "" ? null : text);
  const settled = { state: "asked", agreed: null, note: null, askedAt: now, updatedAt: now, revision: 1 } as const;
  return { ...asked, ...from, name: blankless(name), contact: blankless(contact), ...settled };
}

/** Whether a repeated appointment is the one that was kept. */
export const isSameAppointment = (
  kept: Pick<Appointment, "receipt" | "reason" | "wantedOn">,
  again: Pick<Appointment, "receipt" | "reason" | "wantedOn">,
): boolean => kept.receipt === again.receipt && kept.reason === again.reason && kept.wantedOn === again.wantedOn;

/** What an official does with an appointment. */
export const AppointmentStep = z.enum(["agree", "decline", "keep", "miss"]);
export type AppointmentStep = z.infer<typeof AppointmentStep>;

/** The one table of states and steps; what is not named is refused. An agreed day may be moved by agreeing again. */
export const appointmentSteps: Readonly<
  Record<AppointmentState, Readonly<Partial<Record<AppointmentStep, AppointmentState>>>>
> = {
  asked: { agree: "agreed", decline: "declined" },
  agreed: { agree: "agreed", decline: "declined", keep: "kept", miss: "missed" },
  declined: { agree: "agreed" },
  kept: {},
  missed: { agree: "agreed" },
};

export interface AppointmentWords {
  agreed: Appointment["agreed"];
  note: string | null;
}

export type AppointmentRefusal =
  | "appointment.step-not-allowed"
  | "appointment.when-missing"
  | "appointment.day-past"
  | "appointment.note-missing"
  | "appointment.not-yet";

/** Settles an appointment: a time and place, a reason why not, or that the citizen came or did not. */
export function settleAppointment(
  appointment: Appointment,
  step: AppointmentStep,
  { agreed, note }: AppointmentWords,
  now: Instant,
): Result<Appointment, AppointmentRefusal> {
  const state = appointmentSteps[appointment.state][step];
  if (state === undefined) return refuse("appointment.step-not-allowed");
  const today = dayOf(now);
  if (step === "agree" && (agreed === null || agreed.place === "")) return refuse("appointment.when-missing");
  if (step === "agree" && agreed !== null && agreed.on < today) return refuse("appointment.day-past");
  if (step === "decline" && (note === null || note === "")) return refuse("appointment.note-missing");
  if ((step === "keep" || step === "miss") && (appointment.agreed?.on ?? today) > today)
    return refuse("appointment.not-yet");
  return ok({
    ...appointment,
    state,
    agreed: step === "agree" ? agreed : appointment.agreed,
    note: step === "agree" || step === "decline" ? note : appointment.note,
    updatedAt: now,
    revision: appointment.revision + 1,
  });
}
