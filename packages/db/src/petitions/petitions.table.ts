import type {
  CaseEvent,
  CopyCost,
  FaceCount,
  KindDecision,
  OwnTemplate,
  Particulars,
  Petition,
  PetitionAnswer,
  PetitionFile,
} from "@gandan/domain/petitions";
import { isNotNull } from "drizzle-orm";
import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";
import type { Kiosks } from "../kiosks/kiosks.table.ts";
import type { Roles } from "../roles/roles.table.ts";

export function definePetitions(columns: Columns, communes: Communes, roles: Roles, { kiosks }: Kiosks) {
  const { table, id, text, word, whole, instant, day, flag, json, together, onlyOnce, sortedBy, refersTo } = columns;
  const { positions, units } = roles;

  const petitions = table(
    "petitions",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"petition">("id").notNull(),
      kioskId: id<"kiosk">("kiosk_id"),
      receipt: text("receipt").notNull(),
      kind: word<Petition["kind"]>("kind").notNull(),
      channel: word<Petition["channel"]>("channel").notNull().default("kiosk"),
      number: whole("number"),
      registerYear: whole("register_year"),
      text: text("text").notNull(),
      topic: word<Petition["topic"]>("topic").notNull(),
      hamletId: id<"unit">("hamlet_id"),
      language: text("language").notNull(),
      name: text("name"),
      contact: text("contact"),
      consentAt: instant("consent_at"),
      writtenAt: instant("written_at").notNull(),
      receivedAt: instant("received_at").notNull(),
      particulars: json<Particulars>("particulars"),
      duplicateOf: id<"petition">("duplicate_of"),
      splitFrom: id<"petition">("split_from"),
      dueOn: day("due_on"),
      state: word<Petition["state"]>("state").notNull(),
      positionId: id<"position">("position_id"),
      answer: json<PetitionAnswer>("answer"),
      proposedAnswer: json<PetitionAnswer>("proposed_answer"),
      cost: json<CopyCost>("cost"),
      isRated: flag("is_rated").notNull().default(false),
      erasedAt: instant("erased_at"),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "petitions_key", columns: [t.communeId, t.id] }),
      onlyOnce("petitions_receipt").on(t.communeId, t.receipt),
      // A word just received has no number, no place and no first of its like yet: what has none stands in no index of it.
      onlyOnce("petitions_register").on(t.communeId, t.registerYear, t.number).where(isNotNull(t.number)),
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
      // The newest of one kind are found without looking at those of the others.
      sortedBy("petitions_by_kind").on(t.communeId, t.kind, t.receivedAt, t.id),
      sortedBy("petitions_by_change").on(t.communeId, t.updatedAt, t.id),
      sortedBy("petitions_by_state").on(t.communeId, t.state, t.receivedAt, t.id),
      sortedBy("petitions_by_first").on(t.communeId, t.duplicateOf).where(isNotNull(t.duplicateOf)),
      sortedBy("petitions_by_letter").on(t.communeId, t.splitFrom).where(isNotNull(t.splitFrom)),
      sortedBy("petitions_by_due").on(t.communeId, t.dueOn, t.id),
      sortedBy("petitions_by_hamlet").on(t.communeId, t.hamletId, t.receivedAt, t.id).where(isNotNull(t.hamletId)),
      sortedBy("petitions_by_position")
        .on(t.communeId, t.positionId, t.receivedAt, t.id)
        .where(isNotNull(t.positionId)),
    ],
  );

  const petitionEvents = table(
    "petition_events",
    {
      communeId: id<"commune">("commune_id").notNull(),
      petitionId: id<"petition">("petition_id").notNull(),
      sequence: whole("sequence").notNull(),
      kind: word<CaseEvent["kind"]>("kind").notNull(),
      at: instant("at").notNull(),
      day: day("day").notNull(),
      personId: id<"person">("person_id"),
      positionId: id<"position">("position_id"),
      note: text("note"),
      to: text("sent_to"),
      document: text("document"),
      days: whole("days"),
      promised: day("promised"),
      ground: text("ground"),
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

  /** How often each face was chosen; beside the petitions and never of one. */
  const faceCounts = table(
    "face_counts",
    {
      communeId: id<"commune">("commune_id").notNull(),
      month: text("month").notNull(),
      kind: word<Petition["kind"]>("kind").notNull(),
      face: word<FaceCount["face"]>("face").notNull(),
      count: whole("count").notNull(),
    },
    (t) => [
      together({ name: "face_counts_key", columns: [t.communeId, t.month, t.kind, t.face] }),
      refersTo({ name: "face_counts_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );

  // A recording arrives before the word it belongs to, so it does not refer to it.
  const voices = table(
    "voices",
    {
      communeId: id<"commune">("commune_id").notNull(),
      petitionId: id<"petition">("petition_id").notNull(),
      fileId: id<"file">("file_id").notNull(),
      seconds: whole("seconds").notNull(),
      transcribedBy: id<"person">("transcribed_by"),
      transcribedAt: instant("transcribed_at"),
      erasedAt: instant("erased_at"),
      at: instant("at").notNull(),
    },
    (t) => [
      together({ name: "voices_key", columns: [t.communeId, t.petitionId] }),
      sortedBy("voices_by_file").on(t.communeId, t.fileId),
      refersTo({ name: "voices_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );

  const petitionFiles = table(
    "petition_files",
    {
      communeId: id<"commune">("commune_id").notNull(),
      petitionId: id<"petition">("petition_id").notNull(),
      fileId: id<"file">("file_id").notNull(),
      what: word<PetitionFile["what"]>("what").notNull(),
      personId: id<"person">("person_id").notNull(),
      at: instant("at").notNull(),
      removed: json<NonNullable<PetitionFile["removed"]>>("removed"),
    },
    (t) => [
      together({ name: "petition_files_key", columns: [t.communeId, t.petitionId, t.fileId] }),
      sortedBy("petition_files_by_file").on(t.communeId, t.fileId),
      refersTo({
        name: "petition_files_petition",
        columns: [t.communeId, t.petitionId],
        foreignColumns: [petitions.communeId, petitions.id],
      }),
    ],
  );

  const kindDecisions = table(
    "kind_decisions",
    {
      communeId: id<"commune">("commune_id").notNull(),
      petitionId: id<"petition">("petition_id").notNull(),
      sequence: whole("sequence").notNull(),
      at: instant("at").notNull(),
      personId: id<"person">("person_id").notNull(),
      suggested: word<NonNullable<KindDecision["suggested"]>>("suggested"),
      from: word<NonNullable<KindDecision["from"]>>("kind_before"),
      to: word<KindDecision["to"]>("kind_after").notNull(),
      before: json<KindDecision["before"]>("limits_before").notNull(),
      after: json<KindDecision["after"]>("limits_after").notNull(),
    },
    (t) => [
      together({ name: "kind_decisions_key", columns: [t.communeId, t.petitionId, t.sequence] }),
      refersTo({
        name: "kind_decisions_petition",
        columns: [t.communeId, t.petitionId],
        foreignColumns: [petitions.communeId, petitions.id],
      }),
    ],
  );

  const answerTemplates = table(
    "answer_templates",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"answerTemplate">("id").notNull(),
      title: text("title").notNull(),
      kinds: json<OwnTemplate["kinds"]>("kinds").notNull(),
      states: json<OwnTemplate["states"]>("states").notNull(),
      text: text("text").notNull(),
      retiredAt: instant("retired_at"),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "answer_templates_key", columns: [t.communeId, t.id] }),
      refersTo({ name: "answer_templates_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );

  return { petitions, petitionEvents, faceCounts, voices, petitionFiles, kindDecisions, answerTemplates };
}
export type Petitions = ReturnType<typeof definePetitions>;
