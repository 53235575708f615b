import { type Appointment, type AppointmentState, isSameAppointment } from "@gandan/domain/reception";
import type { Id, Instant } from "@gandan/domain/values";
import { and, asc, count, eq, inArray, isNotNull, lt, or } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

export const findAppointment = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  key: { id: Id<"appointment"> } | { receipt: Appointment["receipt"] },
): Promise<Appointment | null> => rows.find(tables.appointments, { communeId, ...key });

/** The appointments in some states, those asked for first at the head; at most `limit`. */
export async function listAppointments(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  states: readonly AppointmentState[],
  limit: number,
): Promise<Appointment[]> {
  const { appointments } = tables;
  return sql
    .select()
    .from(appointments)
    .where(and(eq(appointments.communeId, communeId), inArray(appointments.state, [...states])))
    .orderBy(asc(appointments.askedAt), asc(appointments.id))
    .limit(limit);
}

/** How many appointments wait for the office. */
export async function countAsked({ sql, tables }: Reader, communeId: Id<"commune">): Promise<number> {
  const { appointments } = tables;
  const [row] = await sql
    .select({ found: count() })
    .from(appointments)
    .where(and(eq(appointments.communeId, communeId), eq(appointments.state, "asked")));
  return row?.found ?? 0;
}

/** Keeps an appointment by its device-made id: a repeat is the same, another one under the same id or receipt is told apart. */
export async function insertAppointment(
  tx: Writer,
  appointment: Appointment,
): Promise<"kept" | "already-kept" | "another"> {
  const { communeId, id, receipt } = appointment;
  const before = await findAppointment(tx, communeId, { id });
  if (before !== null) return isSameAppointment(before, appointment) ? "already-kept" : "another";
  if ((await findAppointment(tx, communeId, { receipt })) !== null) return "another";
  await tx.rows.add(tx.tables.appointments, appointment);
  return "kept";
}

export const saveAppointment = (tx: Writer, appointment: Appointment): Promise<void> =>
  tx.rows.keep(tx.tables.appointments, appointment, { key: ["communeId", "id"] });

/** Forgets who asked for an appointment and what was said with it, where nobody touched it since an instant; answers how many. */
export async function forgetAppointmentsChangedBefore(
  { sql, tables }: Writer,
  communeId: Id<"commune">,
  before: Instant,
): Promise<number> {
  const { appointments } = tables;
  const forgotten = await sql
    .update(appointments)
    .set({ name: null, contact: null, note: null })
    .where(
      and(
        eq(appointments.communeId, communeId),
        lt(appointments.updatedAt, before),
        or(isNotNull(appointments.name), isNotNull(appointments.contact), isNotNull(appointments.note)),
      ),
    )
    .returning({ id: appointments.id });
  return forgotten.length;
}
