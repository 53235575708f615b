import type { Denunciation, DenunciationEvent, Sight } from "@gandan/domain/denunciations";
import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";
import type { Roles } from "../roles/roles.table.ts";

export function defineDenunciations(columns: Columns, communes: Communes, { people }: Roles) {
  const { table, id, text, word, whole, instant, day, json, together, onlyOnce, sortedBy, refersTo } = columns;

  /** A person's keys: the public one in clear, the private one locked with a passphrase that is kept nowhere. */
  const sealingKeys = table(
    "sealing_keys",
    {
      communeId: id<"commune">("commune_id").notNull(),
      personId: id<"person">("person_id").notNull(),
      publicKey: text("public_key").notNull(),
      lockedKey: text("locked_key").notNull(),
      createdAt: instant("created_at").notNull(),
    },
    (t) => [
      together({ name: "sealing_keys_key", columns: [t.communeId, t.personId] }),
      refersTo({
        name: "sealing_keys_person",
        columns: [t.communeId, t.personId],
        foreignColumns: [people.communeId, people.id],
      }),
    ],
  );

  const denunciations = table(
    "denunciations",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"denunciation">("id").notNull(),
      receipt: text("receipt").notNull(),
      number: whole("number").notNull(),
      registerYear: whole("register_year").notNull(),
      channel: word<Denunciation["channel"]>("channel").notNull(),
      receivedAt: instant("received_at").notNull(),
      dueOn: day("due_on"),
      state: word<Denunciation["state"]>("state").notNull(),
      sealed: text("sealed").notNull(),
      sealedRedacted: text("sealed_redacted").notNull(),
      petitionId: id<"petition">("petition_id"),
      turnedFrom: word<NonNullable<Denunciation["turnedFrom"]>>("turned_from"),
      turnedTo: word<NonNullable<Denunciation["turnedTo"]>>("turned_to"),
      destruction: json<NonNullable<Denunciation["destruction"]>>("destruction"),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "denunciations_key", columns: [t.communeId, t.id] }),
      onlyOnce("denunciations_receipt").on(t.communeId, t.receipt),
      sortedBy("denunciations_by_petition").on(t.communeId, t.petitionId),
      onlyOnce("denunciations_register").on(t.communeId, t.registerYear, t.number),
      refersTo({ name: "denunciations_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );

  /** Who may open a denunciation: its keys, sealed to them. */
  const denunciationRecipients = table(
    "denunciation_recipients",
    {
      communeId: id<"commune">("commune_id").notNull(),
      denunciationId: id<"denunciation">("denunciation_id").notNull(),
      personId: id<"person">("person_id").notNull(),
      sight: word<Sight>("sight").notNull(),
      box: text("box").notNull(),
      namedAt: instant("named_at").notNull(),
    },
    (t) => [
      together({ name: "denunciation_recipients_key", columns: [t.communeId, t.denunciationId, t.personId] }),
      refersTo({
        name: "denunciation_recipients_case",
        columns: [t.communeId, t.denunciationId],
        foreignColumns: [denunciations.communeId, denunciations.id],
      }),
      sortedBy("denunciation_recipients_by_person").on(t.communeId, t.personId),
    ],
  );

  const denunciationEvents = table(
    "denunciation_events",
    {
      communeId: id<"commune">("commune_id").notNull(),
      denunciationId: id<"denunciation">("denunciation_id").notNull(),
      sequence: whole("sequence").notNull(),
      kind: word<DenunciationEvent["kind"]>("kind").notNull(),
      at: instant("at").notNull(),
      day: day("day").notNull(),
      personId: id<"person">("person_id"),
      document: text("document"),
      days: whole("days"),
      sealedNote: text("sealed_note"),
    },
    (t) => [
      together({ name: "denunciation_events_key", columns: [t.communeId, t.denunciationId, t.sequence] }),
      refersTo({
        name: "denunciation_events_case",
        columns: [t.communeId, t.denunciationId],
        foreignColumns: [denunciations.communeId, denunciations.id],
      }),
    ],
  );

  const denunciationFiles = table(
    "denunciation_files",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"file">("id").notNull(),
      denunciationId: id<"denunciation">("denunciation_id").notNull(),
      sight: word<Sight>("sight").notNull(),
      sha256: text("sha256").notNull(),
      sealedFacts: text("sealed_facts").notNull(),
      redactedFrom: id<"file">("redacted_from"),
      personId: id<"person">("person_id").notNull(),
      at: instant("at").notNull(),
    },
    (t) => [
      together({ name: "denunciation_files_key", columns: [t.communeId, t.id] }),
      sortedBy("denunciation_files_by_case").on(t.communeId, t.denunciationId, t.at, t.id),
      refersTo({
        name: "denunciation_files_case",
        columns: [t.communeId, t.denunciationId],
        foreignColumns: [denunciations.communeId, denunciations.id],
      }),
    ],
  );

  return { sealingKeys, denunciations, denunciationRecipients, denunciationEvents, denunciationFiles };
}
