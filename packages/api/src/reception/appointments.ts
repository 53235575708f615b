import { findAppointment, listAppointments, saveAppointment } from "@gandan/db/reception";
import { isWorkingDay } from "@gandan/domain/calendar";
import { changeBetween } from "@gandan/domain/journal";
import {
  Appointment,
  type AppointmentRefusal,
  AppointmentStep,
  appointmentSteps,
  settleAppointment,
} from "@gandan/domain/reception";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import { calendarFor } from "../calendar/calendar-for.ts";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { record } from "../record.ts";

/** An appointment as the desk sees it, with what may be done with it now. */
export type AppointmentRow = Omit<Appointment, "communeId"> & { steps: AppointmentStep[] };

export interface Appointments {
  open: AppointmentRow[];
  over: AppointmentRow[];
}

const most = 500;

/** What waits to be settled or lies ahead, and what is over, the latest first. */
export async function listForDesk(ctx: OfficialContext): Promise<Appointments> {
  needs(ctx, "petition.receive");
  const open = await listAppointments(ctx.db.read, ctx.scope, ["asked", "agreed"], most);
  const over = await listAppointments(ctx.db.read, ctx.scope, ["declined", "kept", "missed"], most);
  const when = ({ state, agreed }: Appointment) => (state === "asked" ? "" : `${agreed?.on ?? ""} ${agreed?.at ?? ""}`);
  return {
    open: open.toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0)).map(rowOf),
    over: over.toReversed().map(rowOf),
  };
}

const rowOf = ({ communeId: _commune, ...appointment }: Appointment): AppointmentRow => ({
  ...appointment,
  steps: AppointmentStep.options.filter((step) => appointmentSteps[appointment.state][step] !== undefined),
});

const { agreed, note } = Appointment.shape;

export const Settlement = z.object({
  id: idOf("appointment"),
  step: AppointmentStep,
  revision: z.number().int(),
  agreed: agreed.default(null),
  note: note.default(null),
});
export type Settlement = z.infer<typeof Settlement>;

// Who asked and by which receipt stays out of the journal.
const secret = ["name", "contact", "receipt", "note"] as const satisfies (keyof Appointment)[];

type Refusal = AppointmentRefusal | "appointment.changed-meanwhile" | "appointment.day-off";

/** Settles an appointment; a day off is not agreed on. */
export const settle = (
  ctx: OfficialContext,
  { id, step, revision, ...words }: Settlement,
): Promise<Result<AppointmentRow, Refusal>> => {
  needs(ctx, "petition.receive");
  return ctx.db.write(ctx.scope, async (tx) => {
    const before = found(await findAppointment(tx, ctx.scope, { id }));
    if (before.revision !== revision) return refuse("appointment.changed-meanwhile");
    const on = words.agreed?.on ?? null;
    if (step === "agree" && on !== null && !isWorkingDay(calendarFor(ctx.commune), on))
      return refuse("appointment.day-off");
    const decision = settleAppointment(before, step, words, ctx.now());
    if (!decision.ok) return decision;
    await saveAppointment(tx, decision.value);
    await record(tx, ctx, `appointment.${decision.value.state}`, id, changeBetween(before, decision.value, secret));
    return ok(rowOf(decision.value));
  });
};
