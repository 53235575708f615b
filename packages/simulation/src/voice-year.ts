import type { Position } from "@gandan/domain/roles";
import { receiptFrom } from "@gandan/domain/receipts";
import { type Day, type Id, type Instant, addDays, daysBetween, startOf } from "@gandan/domain/values";
import type { Chance } from "./chance.ts";
import type { Diary } from "./diary.ts";
import type { Caller } from "./players.ts";
import { questions, sayings } from "./sayings.ts";
import { giveHamletWork } from "./word-task-year.ts";
import { valueOf } from "./value-of.ts";

interface Voices {
  count: number;
  from: Day;
  today: Day;
  hamletIds: readonly [Id<"unit">, ...Id<"unit">[]];
  /** Who may be asked to answer. */
  positions: readonly [Position, ...Position[]];
  kiosk: () => Caller;
  inCharge: () => Promise<Caller>;
  /** Who holds a position. */
  holderOf: (position: Position) => Promise<Caller>;
  /** The head of a hamlet. */
  headOf: (hamletId: Id<"unit">) => Position;
  newEntryId: () => Id<"taskEntry">;
  newPetitionId: () => Id<"petition">;
  now: () => Instant;
}

const dayLength = 86_400_000;

/** Writes what citizens say over the year into the diary, and how the commune answers: mostly in time, now and then late or not at all. */
export function writeVoices(diary: Diary, chance: Chance, voices: Voices): void {
  const span = Math.max(daysBetween(voices.from, voices.today), 1);
  for (let number = 0; number < voices.count; number += 1) {
    const day = addDays(voices.from, Math.floor((span * number) / voices.count) + chance.below(3));
    const at = (startOf(day) + (7 * 60 + chance.below(540)) * 60_000) as Instant;
    if (chance.hit(22)) ask(diary, chance, voices, at);
    else say(diary, chance, voices, at);
  }
}

function draftOf(chance: Chance, voices: Voices) {
  const isNamed = chance.hit(30);
  return {
    id: voices.newPetitionId(),
    receipt: receiptFrom(chance.bytes(10)),
    hamletId: chance.hit(85) ? chance.pick(voices.hamletIds) : null,
    language: "vi",
    name: isNamed ? chance.pick(["Đinh Thị Hoa", "Phạm Văn Bảy", "Nguyễn Thị Sáu", "Trần Văn Đỗ"]) : null,
    contact: null,
    consent: isNamed,
    writtenAt: voices.now(),
  };
}

function ask(diary: Diary, chance: Chance, voices: Voices, at: Instant): void {
  const [topic, text, answer] = chance.pick(questions);
  diary.write(at, async () => {
    const draft = draftOf(chance, voices);
    valueOf(await voices.kiosk().kiosk.submit({ ...draft, kind: "session-question", topic, text }));
    if (chance.hit(15)) return;
    diary.write((at + (5 + chance.below(12)) * dayLength) as Instant, async () => {
      const inCharge = await voices.inCharge();
      const { petition } = await inCharge.petitions.get({ petitionId: draft.id });
      // What was answered in a session's room needs no second answer.
      if (petition.answer !== null) return;
      valueOf(await inCharge.petitions.answer({ petitionId: draft.id, text: answer, revision: petition.revision }));
    });
  });
}

function say(diary: Diary, chance: Chance, voices: Voices, at: Instant): void {
  const [topic, text, answer] = chance.pick(sayings);
  diary.write(at, async () => {
    const draft = draftOf(chance, voices);
    valueOf(await voices.kiosk().kiosk.submit({ ...draft, kind: "feedback", topic, text }));
    const fate = chance.below(100);
    if (fate < 7) return;
    const assigned = (at + (1 + chance.below(3)) * dayLength) as Instant;
    const position = chance.pick(voices.positions);
    diary.write(assigned, async () => {
      const inCharge = await voices.inCharge();
      valueOf(await inCharge.petitions.assign({ petitionId: draft.id, positionId: position.id }));
      const { hamletId } = draft;
      if (hamletId === null) return;
      const chief = voices.headOf(hamletId);
      const head = { positionId: chief.id, caller: () => voices.holderOf(chief) };
      const { newEntryId } = voices;
      const work = { petitionId: draft.id, text, hamletId, head, inCharge: voices.inCharge, newEntryId };
      await giveHamletWork(diary, voices.now(), work);
    });
    if (fate < 12) return;
    const days = fate < 24 ? 24 + chance.below(12) : 4 + chance.below(12);
    diary.write((assigned + days * dayLength) as Instant, async () => {
      const holder = await voices.holderOf(position);
      const { petition } = await holder.petitions.get({ petitionId: draft.id });
      valueOf(await holder.petitions.answer({ petitionId: draft.id, text: answer, revision: petition.revision }));
    });
  });
}
