import type { Account, Position } from "@gandan/domain/roles";
import { receiptFrom } from "@gandan/domain/receipts";
import { Day, type Id, type Instant, addDays, startOf, weekdayOf, yearOf } from "@gandan/domain/values";
import type { Chance } from "./chance.ts";
import { promises, roomQuestions } from "./dialogue-sayings.ts";
import type { Diary } from "./diary.ts";
import type { Caller } from "./players.ts";
import { valueOf } from "./value-of.ts";

interface Dialogues {
  from: Day;
  today: Day;
  chairId: Id<"position">;
  hamletIds: readonly [Id<"unit">, ...Id<"unit">[]];
  /** Positions that promise, each with the account that keeps it. */
  promising: readonly [Promising, ...Promising[]];
  inCharge: () => Promise<Caller>;
  leader: () => Promise<Caller>;
  as: (account: Account) => Promise<Caller>;
  anyone: () => Caller;
  minutes: (account: Account, title: string) => Promise<Id<"file">>;
  newId: <S extends "dialogue" | "promise" | "tally" | "petition" | "taskEntry" | "voterRequest">(subject: S) => Id<S>;
  now: () => Instant;
}

interface Promising {
  position: Position;
  account: Account;
}

interface Session {
  id: Id<"dialogue">;
  day: Day;
  title: string;
  kind: "yearly" | "thematic" | "on-the-spot";
  place: string;
  hamletIds: Id<"unit">[];
  /** How many days after the session its result was published; null while it is not. */
  publishedAfter: number | null;
}

const at = (day: Day, hour: number, minute = 0): Instant => (startOf(day) + (hour * 60 + minute) * 60_000) as Instant;

/** Writes into the diary the sessions of a year: one held and published in time, one published late, one that comes. */
export function writeDialogues(diary: Diary, chance: Chance, wish: Dialogues): void {
  const { from, today } = wish;
  const year = yearOf(from);
  const [first] = wish.hamletIds;
  const yearly = {
    kind: "yearly",
    title: `Hội nghị đối thoại giữa Uỷ ban nhân dân xã với Nhân dân năm ${year}`,
    place: "Hội trường Uỷ ban nhân dân xã",
    hamletIds: [],
  } as const;
  const planned: Omit<Session, "id">[] = [
    { ...yearly, hamletIds: [], day: workday(Day.parse(`${year}-04-16`)), publishedAfter: 6 },
    {
      kind: "on-the-spot",
      title: "Đối thoại tại chỗ về đường và nước sản xuất",
      place: "Nhà văn hoá thôn",
      hamletIds: [first],
      day: workday(Day.parse(`${year}-10-15`)),
      publishedAfter: 13,
    },
    {
      kind: "thematic",
      title: "Đối thoại chuyên đề về đất đai và thủ tục hành chính",
      place: "Hội trường Uỷ ban nhân dân xã",
      hamletIds: [],
      day: workday(addDays(today, 12)),
      publishedAfter: null,
    },
  ];
  for (const session of planned) {
    const set = addDays(session.day, -18);
    if (set <= from || set >= today) continue;
    writeSession(diary, chance, wish, { ...session, id: wish.newId("dialogue") }, set);
  }
}

const workday = (day: Day): Day => addDays(day, weekdayOf(day) === 6 ? 2 : weekdayOf(day) === 0 ? 1 : 0);

function writeSession(diary: Diary, chance: Chance, wish: Dialogues, session: Session, set: Day): void {
  const { inCharge, today } = wish;
  diary.write(at(set, 9), async () => {
    const { publishedAfter: _published, ...facts } = session;
    const agenda = [
      "Khai mạc",
      "Báo cáo việc thực hiện lời hứa kỳ trước",
      "Ý kiến của Nhân dân",
      "Đọc lại lời hứa, kết luận",
    ];
    const more = { from: "07:30", to: "11:00", coChairs: "Uỷ ban Mặt trận Tổ quốc Việt Nam xã", invited: null };
    const draft = {
      ...facts,
      ...more,
      agenda,
      chairId: wish.chairId,
      topics: ["land" as const, "roads-and-water" as const],
    };
    valueOf(await (await inCharge()).dialogues.save({ ...draft, revision: 0 }));
  });
  const announced = addDays(set, 4);
  if (announced < today)
    diary.write(at(announced, 10), async () =>
      step(
        await inCharge(),
        session,
        "announce",
        announced,
        "Loa truyền thanh; niêm yết tại trụ sở và nhà văn hoá các thôn",
      ),
    );
  for (const [index, question] of roomQuestions.entries()) {
    const asked = addDays(announced, 1 + (index % 9));
    if (asked < today && asked < session.day && chance.hit(75))
      writeQuestion(diary, chance, wish, session, asked, question);
  }
  if (session.day < today) writeCourse(diary, chance, wish, session);
}

async function step(
  caller: Caller,
  { id }: Session,
  name: "announce" | "open" | "close" | "conclude" | "publish",
  on: Day,
  note: string | null,
): Promise<void> {
  const { dialogue } = await caller.dialogues.get({ dialogueId: id });
  valueOf(await caller.dialogues.step({ dialogueId: id, step: name, on, note, revision: dialogue.revision }));
}

function writeQuestion(
  diary: Diary,
  chance: Chance,
  wish: Dialogues,
  session: Session,
  day: Day,
  [topic, text]: (typeof roomQuestions)[number],
): void {
  diary.write(at(day, 8 + chance.below(9), chance.below(60)), async () => {
    const { dialogue } = await (await wish.inCharge()).dialogues.get({ dialogueId: session.id });
    const device = Array.from(chance.bytes(16), (byte) => byte.toString(16).padStart(2, "0")).join("");
    const draft = {
      id: wish.newId("petition"),
      receipt: receiptFrom(chance.bytes(10)),
      kind: "session-question" as const,
      topic,
      text,
      hamletId: chance.pick(wish.hamletIds),
      language: "vi",
      name: null,
      contact: null,
      consent: false,
      writtenAt: wish.now(),
      mayShow: chance.hit(85),
    };
    valueOf(await wish.anyone().room.ask({ code: dialogue.code, device, draft }));
  });
}

/** What happened in the room on the day, and what became of it. */
function writeCourse(diary: Diary, chance: Chance, wish: Dialogues, session: Session): void {
  const { day, id: dialogueId, publishedAfter } = session;
  const { inCharge, today } = wish;
  diary.write(at(day, 7, 35), async () => {
    const clerk = await inCharge();
    await step(clerk, session, "open", day, null);
    for (const hamletId of wish.hamletIds)
      for (const sex of ["woman", "man"] as const) {
        const people = { id: wish.newId("tally"), dialogueId, hamletId, sex, ethnicGroup: null };
        valueOf(await clerk.dialogues.count({ ...people, people: 4 + chance.below(7) }));
      }
  });
  diary.write(at(day, 8, 30), async () => {
    const clerk = await inCharge();
    const { questions } = await clerk.dialogues.get({ dialogueId });
    for (const [index, { petitionId, topic, answer }] of questions.entries()) {
      if (answer !== null || index % 6 === 5) continue;
      const known = roomQuestions.find((one) => one[0] === topic);
      valueOf(await clerk.dialogues.direct({ dialogueId, petitionId, step: "call" }));
      const outcome = index % 5 === 4 ? ("noted" as const) : ("answered" as const);
      valueOf(
        await clerk.dialogues.direct({ dialogueId, petitionId, step: "answer", outcome, text: known?.[2] ?? "" }),
      );
    }
    for (const [index, [text, days]] of promises.entries())
      await promise(diary, chance, wish, session, { text, days, index });
  });
  diary.write(at(day, 11), async () => step(await inCharge(), session, "close", day, null));
  diary.write(at(addDays(day, 2), 9), async () => {
    const words =
      "Uỷ ban nhân dân xã tiếp thu các ý kiến; các chức danh được giao thực hiện đúng hạn những việc đã hứa và báo cáo kết quả với Nhân dân tại kỳ đối thoại sau.";
    await step(await wish.leader(), session, "conclude", addDays(day, 2), words);
  });
  if (publishedAfter === null) return;
  const published = addDays(day, publishedAfter);
  if (published < today)
    diary.write(at(published, 10), async () =>
      step(
        await inCharge(),
        session,
        "publish",
        published,
        "Niêm yết tại trụ sở; gửi Trưởng thôn; trang thông tin của xã",
      ),
    );
}

/** A promise, and its fate by its place: most are kept, one late, one called off, one left open. */
async function promise(
  diary: Diary,
  chance: Chance,
  wish: Dialogues,
  session: Session,
  { text, days, index }: { text: string; days: number; index: number },
): Promise<void> {
  const { position, account } = chance.pick(wish.promising);
  const dueOn = addDays(session.day, days);
  const made = valueOf(
    await (
      await wish.inCharge()
    ).dialogues.promise({
      id: wish.newId("promise"),
      dialogueId: session.id,
      petitionId: null,
      text,
      positionId: position.id,
      hamletId: null,
      dueOn,
    }),
  );
  const done = addDays(dueOn, index === 1 ? 6 : -3);
  if (index === 2 || done >= wish.today) return;
  if (index === 3) {
    diary.write(at(done, 9), async () => {
      const reason = "Công trình đã được tỉnh đưa vào dự án khác; xã không thực hiện riêng.";
      valueOf(await (await wish.leader()).tasks.cancel({ taskId: made.taskId, reason }));
    });
    return;
  }
  diary.write(at(done, 9), async () => {
    const evidence = [await wish.minutes(account, text)];
    const report = {
      id: wish.newId("taskEntry"),
      taskId: made.taskId,
      sentence: `Đã thực hiện: ${text}`,
      quantity: null,
    };
    valueOf(await (await wish.as(account)).tasks.finish({ ...report, evidence }));
  });
  diary.write(at(addDays(done, 1), 15), async () => {
    valueOf(await (await wish.leader()).tasks.confirm({ taskId: made.taskId }));
  });
}
