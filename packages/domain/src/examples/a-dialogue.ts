import type { Dialogue, DialogueDraft } from "../dialogues/index.ts";
import { Day, Instant } from "../values/index.ts";
import { anId } from "./ids.ts";

/** A morning's session of the whole commune, on Thursday 20 March 2025. */
export const aDialogueDraft = (named: Partial<DialogueDraft> = {}): DialogueDraft => ({
  id: anId("dialogue"),
  kind: "yearly",
  title: "Hội nghị đối thoại giữa Uỷ ban nhân dân xã với Nhân dân",
  day: Day.parse("2025-03-20"),
  from: "07:30",
  to: "11:00",
  place: "Hội trường Uỷ ban nhân dân xã",
  chairId: anId("position", 8),
  coChairs: null,
  agenda: ["Khai mạc", "Kết quả giải quyết kiến nghị kỳ trước", "Ý kiến của Nhân dân", "Kết luận"],
  topics: ["roads-and-water", "land"],
  hamletIds: [],
  invited: null,
  ...named,
});

/** The same as a kept session. */
export const aDialogue = (named: Partial<Dialogue> = {}): Dialogue => ({
  communeId: anId("commune"),
  code: "7K3MQ9PD",
  ...aDialogueDraft(),
  state: "planned",
  announcedOn: null,
  announcedBy: null,
  openedAt: null,
  closedAt: null,
  conclusion: null,
  concludedOn: null,
  publishedOn: null,
  publishedBy: null,
  cancelReason: null,
  room: { scene: "welcome", agendaAt: 0, speaker: null, currentId: null, timerEndsAt: null },
  sheetIds: [],
  updatedAt: Instant.parse(1_740_967_200_000),
  revision: 1,
  version: 1,
  ...named,
});
