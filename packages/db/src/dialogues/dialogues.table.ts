import type { Dialogue, DialogueEvent, Question, Tally } from "@gandan/domain/dialogues";
import type { PetitionTopic } from "@gandan/domain/petitions";
import type { Id } from "@gandan/domain/values";
import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";
import type { Petitions } from "../petitions/petitions.table.ts";

export function defineDialogues(columns: Columns, communes: Communes, { petitions }: Petitions) {
  const { table, id, text, word, whole, instant, day, flag, json, together, onlyOnce, sortedBy, refersTo } = columns;

  const dialogues = table(
    "dialogues",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"dialogue">("id").notNull(),
      code: text("code").notNull(),
      kind: word<Dialogue["kind"]>("kind").notNull(),
      title: text("title").notNull(),
      day: day("day").notNull(),
      from: text("from_time").notNull(),
      to: text("to_time").notNull(),
      place: text("place").notNull(),
      chairId: id<"position">("chair_id").notNull(),
      coChairs: text("co_chairs"),
      agenda: json<string[]>("agenda").notNull(),
      topics: json<PetitionTopic[]>("topics").notNull(),
      hamletIds: json<Id<"unit">[]>("hamlet_ids").notNull(),
      invited: text("invited"),
      state: word<Dialogue["state"]>("state").notNull(),
      announcedOn: day("announced_on"),
      announcedBy: text("announced_by"),
      openedAt: instant("opened_at"),
      closedAt: instant("closed_at"),
      conclusion: text("conclusion"),
      concludedOn: day("concluded_on"),
      publishedOn: day("published_on"),
      publishedBy: text("published_by"),
      cancelReason: text("cancel_reason"),
      room: json<Dialogue["room"]>("room").notNull(),
      sheetIds: json<Id<"file">[]>("sheet_ids").notNull(),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
      version: whole("version").notNull(),
    },
    (t) => [
      together({ name: "dialogues_key", columns: [t.communeId, t.id] }),
      // A phone knows the code and not the commune.
      onlyOnce("dialogues_code").on(t.code),
      sortedBy("dialogues_by_day").on(t.communeId, t.day, t.id),
      refersTo({ name: "dialogues_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );

  const questions = table(
    "dialogue_questions",
    {
      communeId: id<"commune">("commune_id").notNull(),
      dialogueId: id<"dialogue">("dialogue_id").notNull(),
      petitionId: id<"petition">("petition_id").notNull(),
      number: whole("number").notNull(),
      mayShow: flag("may_show").notNull(),
      topic: word<PetitionTopic>("topic").notNull(),
      state: word<Question["state"]>("state").notNull(),
      hiddenReason: text("hidden_reason"),
      mergedInto: id<"petition">("merged_into"),
      positionId: id<"position">("position_id"),
      prepared: text("prepared"),
      outcome: word<NonNullable<Question["outcome"]>>("outcome"),
      answeredAt: instant("answered_at"),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "dialogue_questions_key", columns: [t.communeId, t.petitionId] }),
      onlyOnce("dialogue_questions_number").on(t.communeId, t.dialogueId, t.number),
      refersTo({
        name: "dialogue_questions_dialogue",
        columns: [t.communeId, t.dialogueId],
        foreignColumns: [dialogues.communeId, dialogues.id],
      }),
      refersTo({
        name: "dialogue_questions_petition",
        columns: [t.communeId, t.petitionId],
        foreignColumns: [petitions.communeId, petitions.id],
      }),
    ],
  );

  /** One row a device and question: a second tap is the same support. */
  const supports = table(
    "dialogue_supports",
    {
      communeId: id<"commune">("commune_id").notNull(),
      dialogueId: id<"dialogue">("dialogue_id").notNull(),
      petitionId: id<"petition">("petition_id").notNull(),
      deviceHash: text("device_hash").notNull(),
      at: instant("at").notNull(),
    },
    (t) => [
      together({ name: "dialogue_supports_key", columns: [t.communeId, t.dialogueId, t.petitionId, t.deviceHash] }),
      refersTo({
        name: "dialogue_supports_dialogue",
        columns: [t.communeId, t.dialogueId],
        foreignColumns: [dialogues.communeId, dialogues.id],
      }),
    ],
  );

  const promises = table(
    "dialogue_promises",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"promise">("id").notNull(),
      dialogueId: id<"dialogue">("dialogue_id").notNull(),
      petitionId: id<"petition">("petition_id"),
      number: whole("number").notNull(),
      text: text("text").notNull(),
      positionId: id<"position">("position_id").notNull(),
      hamletId: id<"unit">("hamlet_id"),
      dueOn: day("due_on").notNull(),
      taskId: id<"task">("task_id").notNull(),
      madeAt: instant("made_at").notNull(),
      personId: id<"person">("person_id").notNull(),
    },
    (t) => [
      together({ name: "dialogue_promises_key", columns: [t.communeId, t.id] }),
      onlyOnce("dialogue_promises_number").on(t.communeId, t.dialogueId, t.number),
      refersTo({
        name: "dialogue_promises_dialogue",
        columns: [t.communeId, t.dialogueId],
        foreignColumns: [dialogues.communeId, dialogues.id],
      }),
    ],
  );

  const tallies = table(
    "dialogue_tallies",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"tally">("id").notNull(),
      dialogueId: id<"dialogue">("dialogue_id").notNull(),
      hamletId: id<"unit">("hamlet_id"),
      sex: word<Tally["sex"]>("sex").notNull(),
      ethnicGroup: text("ethnic_group"),
      people: whole("people").notNull(),
      at: instant("at").notNull(),
    },
    (t) => [
      together({ name: "dialogue_tallies_key", columns: [t.communeId, t.id] }),
      sortedBy("dialogue_tallies_by_dialogue").on(t.communeId, t.dialogueId, t.id),
      refersTo({
        name: "dialogue_tallies_dialogue",
        columns: [t.communeId, t.dialogueId],
        foreignColumns: [dialogues.communeId, dialogues.id],
      }),
    ],
  );

  const dialogueEvents = table(
    "dialogue_events",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"dialogueEvent">("id").notNull(),
      dialogueId: id<"dialogue">("dialogue_id").notNull(),
      kind: word<DialogueEvent["kind"]>("kind").notNull(),
      at: instant("at").notNull(),
      personId: id<"person">("person_id"),
      petitionId: id<"petition">("petition_id"),
      note: text("note"),
    },
    (t) => [
      together({ name: "dialogue_events_key", columns: [t.communeId, t.id] }),
      sortedBy("dialogue_events_by_dialogue").on(t.communeId, t.dialogueId, t.at, t.id),
      refersTo({
        name: "dialogue_events_dialogue",
        columns: [t.communeId, t.dialogueId],
        foreignColumns: [dialogues.communeId, dialogues.id],
      }),
    ],
  );

  const voterRequests = table(
    "voter_requests",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"voterRequest">("id").notNull(),
      on: day("on_day").notNull(),
      subject: text("subject").notNull(),
      voters: whole("voters").notNull(),
      asking: whole("asking").notNull(),
      dialogueId: id<"dialogue">("dialogue_id"),
    },
    (t) => [
      together({ name: "voter_requests_key", columns: [t.communeId, t.id] }),
      refersTo({ name: "voter_requests_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );

  return { dialogues, questions, supports, promises, tallies, dialogueEvents, voterRequests };
}
