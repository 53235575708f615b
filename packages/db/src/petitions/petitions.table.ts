import type { Petition, PetitionAnswer } from "@gandan/domain/petitions";
import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";
import type { Kiosks } from "../kiosks/kiosks.table.ts";
import type { Roles } from "../roles/roles.table.ts";

export function definePetitions(columns: Columns, communes: Communes, roles: Roles, { kiosks }: Kiosks) {
  const { table, id, text, word, whole, instant, json, together, onlyOnce, sortedBy, refersTo } = columns;
  const { positions, units } = roles;

  const petitions = table(
    "petitions",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"petition">("id").notNull(),
      kioskId: id<"kiosk">("kiosk_id"),
      receipt: text("receipt").notNull(),
      kind: word<Petition["kind"]>("kind").notNull(),
      text: text("text").notNull(),
      topic: word<Petition["topic"]>("topic").notNull(),
      hamletId: id<"unit">("hamlet_id"),
      language: text("language").notNull(),
      name: text("name"),
      contact: text("contact"),
      consentAt: instant("consent_at"),
      writtenAt: instant("written_at").notNull(),
      receivedAt: instant("received_at").notNull(),
      state: word<Petition["state"]>("state").notNull(),
      positionId: id<"position">("position_id"),
      answer: json<PetitionAnswer>("answer"),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "petitions_key", columns: [t.communeId, t.id] }),
      onlyOnce("petitions_receipt").on(t.communeId, t.receipt),
      refersTo({ name: "petitions_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
      refersTo({
        name: "petitions_kiosk",
        columns: [t.communeId, t.kioskId],
        foreignColumns: [kiosks.communeId, kiosks.id],
      }),
      refersTo({
        name: "petitions_hamlet",
        columns: [t.communeId, t.hamletId],
        foreignColumns: [units.communeId, units.id],
      }),
      refersTo({
        name: "petitions_position",
        columns: [t.communeId, t.positionId],
        foreignColumns: [positions.communeId, positions.id],
      }),
      sortedBy("petitions_by_receipt_time").on(t.communeId, t.receivedAt, t.id),
      sortedBy("petitions_by_change").on(t.communeId, t.updatedAt, t.id),
      sortedBy("petitions_by_state").on(t.communeId, t.state, t.receivedAt, t.id),
      sortedBy("petitions_by_hamlet").on(t.communeId, t.hamletId, t.receivedAt, t.id),
      sortedBy("petitions_by_position").on(t.communeId, t.positionId, t.receivedAt, t.id),
    ],
  );

  const petitionEvents = table(
    "petition_events",
    {
      communeId: id<"commune">("commune_id").notNull(),
      petitionId: id<"petition">("petition_id").notNull(),
      sequence: whole("sequence").notNull(),
      kind: word<Petition["state"]>("kind").notNull(),
      at: instant("at").notNull(),
      personId: id<"person">("person_id"),
      positionId: id<"position">("position_id"),
    },
    (t) => [
      together({ name: "petition_events_key", columns: [t.communeId, t.petitionId, t.sequence] }),
      refersTo({
        name: "petition_events_petition",
        columns: [t.communeId, t.petitionId],
        foreignColumns: [petitions.communeId, petitions.id],
      }),
    ],
  );

  return { petitions, petitionEvents };
}
export type Petitions = ReturnType<typeof definePetitions>;
