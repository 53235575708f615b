import type { Appointment, ComplianceItem, ReceptionDay } from "@gandan/domain/reception";
import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";

export function defineReception(columns: Columns, communes: Communes) {
  const { table, id, text, word, whole, day, instant, flag, json, together, onlyOnce, sortedBy, refersTo } = columns;

  const receptionDays = table(
    "reception_days",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"receptionDay">("id").notNull(),
      day: day("day").notNull(),
      from: text("from_time").notNull(),
      to: text("to_time").notNull(),
      place: text("place").notNull(),
      postedOn: day("posted_on"),
      state: word<ReceptionDay["state"]>("state").notNull(),
      visitors: whole("visitors").notNull(),
      note: text("note"),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "reception_days_key", columns: [t.communeId, t.id] }),
      onlyOnce("reception_days_day").on(t.communeId, t.day),
      refersTo({ name: "reception_days_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );

  const complianceEntries = table(
    "compliance_entries",
    {
      communeId: id<"commune">("commune_id").notNull(),
      item: word<ComplianceItem>("item").notNull(),
      isThere: flag("is_there").notNull(),
      document: text("document"),
      on: day("on_day"),
      note: text("note"),
    },
    (t) => [
      together({ name: "compliance_entries_key", columns: [t.communeId, t.item] }),
      refersTo({ name: "compliance_entries_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );

  const appointments = table(
    "appointments",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"appointment">("id").notNull(),
      receipt: text("receipt").notNull(),
      kioskId: id<"kiosk">("kiosk_id"),
      reason: word<Appointment["reason"]>("reason").notNull(),
      withWhom: word<Appointment["withWhom"]>("with_whom").notNull(),
      wantedOn: day("wanted_on"),
      wantedPart: word<NonNullable<Appointment["wantedPart"]>>("wanted_part"),
      name: text("name"),
      contact: text("contact"),
      language: text("language").notNull(),
      state: word<Appointment["state"]>("state").notNull(),
      agreed: json<NonNullable<Appointment["agreed"]>>("agreed"),
      note: text("note"),
      writtenAt: instant("written_at").notNull(),
      askedAt: instant("asked_at").notNull(),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "appointments_key", columns: [t.communeId, t.id] }),
      onlyOnce("appointments_receipt").on(t.communeId, t.receipt),
      refersTo({ name: "appointments_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
      sortedBy("appointments_by_state").on(t.communeId, t.state, t.askedAt, t.id),
    ],
  );

  return { receptionDays, complianceEntries, appointments };
}
