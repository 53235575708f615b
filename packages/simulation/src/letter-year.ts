import { type Intake, type PlainStep, groundsFor, noParticulars } from "@gandan/domain/petitions";
import { receiptFrom } from "@gandan/domain/receipts";
import type { Position } from "@gandan/domain/roles";
import { type Day, type Id, type Instant, addDays, dayOf, daysBetween, startOf } from "@gandan/domain/values";
import type { Chance } from "./chance.ts";
import type { Diary } from "./diary.ts";
import { settleLetterCost, tellLetterCost } from "./letter-cost.ts";
import { writeLetterAnswer } from "./letter-answer.ts";
import { sortedAs } from "./letter-triage.ts";
import { type Letter, letters } from "./letters.ts";
import type { Caller } from "./players.ts";
import { valueOf } from "./value-of.ts";

interface Letters {
  count: number;
  from: Day;
  today: Day;
  hamletIds: readonly [Id<"unit">, ...Id<"unit">[]];
  positions: readonly [Position, ...Position[]];
  inCharge: () => Promise<Caller>;
  leader: () => Promise<Caller>;
  /** Who holds a position. */
  holderOf: (position: Position) => Promise<Caller>;
  /** Keeps a scanned letter as the official in charge would send it. */
  scan: (name: string) => Promise<Id<"file">>;
  newPetitionId: () => Id<"petition">;
  now: () => Instant;
}

const dayLength = 86_400_000;
const senders = ["Phạm Văn Xi", "Đinh Thị Rin", "Phạm Thị Sướt", "Đinh Văn Gút", "Nguyễn Văn Lành"] as const;

/** Writes into the diary the letters and visits of a year and what the commune does with each: some late, some left silent. */
export function writeLetters(diary: Diary, chance: Chance, wish: Letters): void {
  const firsts = new Map<Letter, Id<"petition">>();
  const charged: Id<"petition">[] = [];
  const span = Math.max(daysBetween(wish.from, wish.today), 1);
  for (let number = 0; number < wish.count; number += 1) {
    const day = addDays(wish.from, Math.floor((span * number) / wish.count) + chance.below(4));
    const letter = letters[number % letters.length] ?? letters[0];
    const at = (startOf(day) + (8 * 60 + chance.below(420)) * 60_000) as Instant;
    diary.write(at, async () => take(diary, chance, { ...wish, firsts, charged, number }, letter, at));
  }
}

/** Which feedback came first, so that the next that tells the same cause gets its answer; whose copies are to be paid; and the place in the year. */
type Place = { firsts: Map<Letter, Id<"petition">>; charged: Id<"petition">[]; number: number };

async function take(diary: Diary, chance: Chance, wish: Letters & Place, letter: Letter, at: Instant): Promise<void> {
  const desk = await wish.inCharge();
  const intake = intakeOf(chance, wish, letter);
  // What is handed over on paper is scanned.
  const isScanned = intake.channel !== "counter";
  const files = isScanned ? [{ fileId: await wish.scan("ban-chup-don.png"), what: "letter" as const }] : [];
  const { kind, suggested, reason } = sortedAs(wish.number, letter);
  valueOf(await desk.petitions.receive({ ...intake, kind, suggested, files }));
  const petitionId = intake.id;
  if (reason !== null)
    diary.write((at + dayLength) as Instant, async () => {
      const caller = await wish.inCharge();
      const { revision } = (await caller.petitions.get({ petitionId })).petition;
      valueOf(await caller.petitions.correctKind({ petitionId, kind: letter.kind, reason, revision }));
    });
  const firstId = wish.firsts.get(letter);
  if (letter.kind === "feedback" && firstId !== undefined) {
    wish.firsts.delete(letter);
    diary.write((at + dayLength) as Instant, async () => shareOf(await wish.inCharge(), firstId, petitionId));
    return;
  }
  if (letter.kind === "feedback") wish.firsts.set(letter, petitionId);
  const fate = chance.below(100);
  if (fate < 10) return;
  const later = (days: number, act: (caller: Caller, revision: number) => Promise<unknown>) =>
    diary.write((at + days * dayLength) as Instant, async () => {
      const caller = await wish.inCharge();
      const { petition } = await caller.petitions.get({ petitionId });
      await act(caller, petition.revision);
    });
  const step = (days: number, name: PlainStep, words: { note?: string; to?: string; document?: string } = {}) =>
    later(days, async (caller, revision) => {
      const on = dayOf(wish.now());
      valueOf(await caller.petitions.step({ petitionId, step: name, revision, on, ...words }));
    });

  if (letter.to !== undefined) {
    step(3, letter.kind === "complaint" ? "guide" : "refer", {
      to: letter.to,
      note: "Nội dung không thuộc thẩm quyền của Uỷ ban nhân dân xã.",
    });
    return;
  }
  if (letter.copies !== undefined)
    later(letter.away === undefined ? 5 : 3, (caller) => tellLetterCost(caller, petitionId, letter, dayOf(wish.now())));
  if (letter.away !== undefined) {
    const { step: name, series, note } = letter.away;
    later(4, async (caller, revision) => {
      const on = dayOf(wish.now());
      const { grounds } = await caller.petitions.get({ petitionId });
      const ground = groundsFor(grounds, name, letter.kind, on).find(({ id }) => id.startsWith(`${series}@`));
      const groundId = ground?.id ?? null;
      valueOf(await caller.petitions.step({ petitionId, step: name, revision, on, groundId, note: note ?? null }));
    });
    return;
  }
  const days = fate < 25 ? 40 + chance.below(20) : 6 + chance.below(14);
  if (letter.kind !== "session-question" && letter.kind !== "feedback") step(2 + chance.below(4), "accept");
  if (letter.copies !== undefined) {
    const place = wish.charged.push(petitionId) - 1;
    later(6, (caller) => settleLetterCost(caller, petitionId, place, dayOf(wish.now())));
  }
  const position = chance.pick(wish.positions);
  later(7, async (caller) => valueOf(await caller.petitions.assign({ petitionId, positionId: position.id })));
  if (letter.pause === true) {
    step(9, "suspend", { note: "Chờ kết quả đo đạc lại của cơ quan chuyên môn.", document: "12/QĐ-UBND" });
    step(10, "send-suspension");
    step(24, "resume", { document: "15/QĐ-UBND" });
    step(25, "send-resumption");
  }
  const answered = 8 + days + (letter.pause === true ? 18 : 0);
  if (fate < 16) return;
  const ready = (at + answered * dayLength) as Instant;
  // What was handed in of late has not come to the chairman yet.
  const isLeft = letter.kind !== "feedback" && daysBetween(dayOf(ready), wish.today) < 30;
  writeLetterAnswer(diary, chance, {
    petitionId,
    letter,
    at: ready,
    holder: () => wish.holderOf(position),
    leader: wish.leader,
    isLeft,
  });
  if (isLeft) return;
  step(answered + 3, "send-answer");
  if (chance.hit(70)) step(answered + 20, "close");
}

/** Links a matter with the first of its cause, and gives it that one's answer where there is one. */
async function shareOf(desk: Caller, firstId: Id<"petition">, petitionId: Id<"petition">): Promise<void> {
  valueOf(await desk.petitions.link({ petitionId, firstId }));
  const { sameAs } = await desk.petitions.get({ petitionId: firstId });
  const to = sameAs.filter(({ id, takesAnswer }) => id === petitionId && takesAnswer);
  if (to.length > 0)
    valueOf(
      await desk.petitions.shareAnswer({
        petitionId: firstId,
        to: to.map(({ id, revision }) => ({ petitionId: id, revision })),
      }),
    );
}

const intakeOf = (chance: Chance, wish: Letters, letter: Letter): Intake => ({
  id: wish.newPetitionId(),
  receipt: receiptFrom(chance.bytes(10)),
  kind: letter.kind,
  channel: chance.pick(["counter", "counter", "post", "referral"]),
  receivedOn: dayOf(wish.now()),
  text: letter.text,
  topic: letter.topic,
  hamletId: chance.pick(wish.hamletIds),
  name: chance.pick(senders),
  contact: letter.kind === "information-request" ? "Nhờ trưởng thôn báo lại" : null,
  particulars: {
    ...noParticulars,
    address: "Xã Suối Lành Thử",
    against: letter.kind === "complaint" ? "Uỷ ban nhân dân xã" : null,
    demand: letter.demand ?? null,
    isSigned: true,
    way: letter.kind === "information-request" ? "office" : null,
  },
  splitFrom: null,
});
