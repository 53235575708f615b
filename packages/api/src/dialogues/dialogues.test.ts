import { aDialogueDraft, aPetitionDraft, anId } from "@gandan/domain/examples";
import { receiptFrom } from "@gandan/domain/petitions";
import { Day, Instant, startOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Visitor,
  type World,
  aMonday,
  enrolled,
  keepCommune,
  openWorld,
  positionOf,
  signedIn,
} from "../testing/index.ts";

let world: World;
let desk: Visitor;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  desk = await signedIn(world, "in-charge");
});
afterEach(() => world.close());

const dialogueId = anId("dialogue");
const day = (text: string) => Day.parse(text);
const today = () => day("2025-03-03");
const onTheDay = async () => {
  world.clock.now = Instant.parse(startOf(day("2025-03-20")) + 8 * 3_600_000);
  desk = await signedIn(world, "in-charge");
};
const draft = (named = {}) => aDialogueDraft({ chairId: positionOf("leader"), ...named });
const aQuestion = (number: number, text: string, named = {}) =>
  aPetitionDraft({
    id: anId("petition", number),
    receipt: receiptFrom(new Uint8Array(10).fill(number % 256)),
    kind: "session-question",
    text,
    topic: "roads-and-water",
    hamletId: anId("unit", 1),
    mayShow: true,
    writtenAt: aMonday,
    ...named,
  });
const device = (number: number) => String(number).padStart(32, "0");
const planned = async (named = {}) => {
  const saved = await desk.ask.dialogues.save({ ...draft(named), revision: 0 });
  if (!saved.ok) throw new Error(saved.refusal);
  return (await desk.ask.dialogues.get({ dialogueId: saved.value.id })).dialogue;
};
const opened = async () => {
  const { code } = await planned();
  await onTheDay();
  const step = await desk.ask.dialogues.step({
    dialogueId,
    step: "open",
    on: day("2025-03-20"),
    note: null,
    revision: 1,
  });
  expect(step).toMatchObject({ ok: true });
  return code;
};

describe("a session that is set", () => {
  it("gets a room code, and is changed only as it was last seen", async () => {
    const { code, revision } = await planned();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    const moved = { ...draft({ place: "Nhà văn hoá thôn Một" }), revision };
    expect(await desk.ask.dialogues.save(moved)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await desk.ask.dialogues.save(moved)).toEqual({ ok: false, refusal: "dialogue.changed-meanwhile" });
  });

  it("is refused in the past, across another one, without a chair, or with an end before its beginning", async () => {
    await planned();
    const other = (named: object) =>
      desk.ask.dialogues.save({ ...draft({ id: anId("dialogue", 2), ...named }), revision: 0 });
    expect(await other({ day: day("2025-03-02") })).toEqual({ ok: false, refusal: "dialogue.day-past" });
    expect(await other({ from: "09:00", to: "12:00" })).toEqual({ ok: false, refusal: "dialogue.overlaps" });
    expect(await other({ chairId: anId("position", 99) })).toEqual({ ok: false, refusal: "dialogue.chair-unknown" });
    expect(await other({ from: "12:00", to: "11:00" })).toEqual({ ok: false, refusal: "dialogue.times" });
    expect(await other({ from: "13:30", to: "16:00" })).toMatchObject({ ok: true });
  });

  it("cannot be opened before its day, nor announced after it", async () => {
    await planned();
    const step = { dialogueId, note: null, revision: 1, on: today() } as const;
    expect(await desk.ask.dialogues.step({ ...step, step: "open" })).toEqual({
      ok: false,
      refusal: "dialogue.too-early",
    });
    expect(await desk.ask.dialogues.step({ ...step, step: "announce" })).toEqual({
      ok: false,
      refusal: "dialogue.note-missing",
    });
    const announced = await desk.ask.dialogues.step({ ...step, step: "announce", note: "Loa truyền thanh, niêm yết" });
    expect(announced).toMatchObject({ ok: true });
  });
});

describe("questions", () => {
  it("come from kiosk, phone, an official and paper, each with a number of its own, in one list", async () => {
    const { code } = await planned();
    const screen = await enrolled(world);
    await screen.ask.kiosk.submit(aQuestion(1, "Đường thôn Một bao giờ được làm"));
    const phone = await world.anyone.ask.room.ask({
      code,
      device: device(1),
      draft: aQuestion(2, "Nước ruộng thiếu từ tháng hai"),
    });
    expect(phone).toMatchObject({ ok: true, value: { number: 2 } });
    const head = await signedIn(world, "hamlet-head");
    const spoken = { dialogueId, draft: aQuestion(3, "Bà con hỏi về điện"), by: "session" as const };
    expect(await head.ask.dialogues.ask({ ...spoken, wasReadBack: false })).toEqual({
      ok: false,
      refusal: "petition.not-read-back",
    });
    expect(await head.ask.dialogues.ask({ ...spoken, wasReadBack: true })).toMatchObject({
      ok: true,
      value: { number: 3 },
    });
    const paper = { dialogueId, draft: aQuestion(4, "Giấy viết tay"), by: "paper" as const, wasReadBack: false };
    expect(await desk.ask.dialogues.ask(paper)).toMatchObject({ ok: true, value: { number: 4 } });
    const { questions } = await desk.ask.dialogues.get({ dialogueId });
    expect(questions.map(({ number, channel }) => [number, channel])).toEqual([
      [1, "kiosk"],
      [2, "phone"],
      [3, "session"],
      [4, "paper"],
    ]);
    expect(world.moved).toHaveLength(5);
  });

  it("sent again are the same question, and a thousand from one phone are stopped kindly", async () => {
    const { code } = await planned();
    const ask = (number: number) =>
      world.anyone.ask.room.ask({ code, device: device(1), draft: aQuestion(number, `Câu hỏi ${number}`) });
    const answers = await Promise.all([ask(1), ask(1), ask(1)]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    let stopped = 0;
    for (let number = 2; number <= 1_000; number += 1)
      await ask(number).catch((error: Error) => {
        expect(error.message).toBe("request.too-often");
        stopped += 1;
      });
    expect(stopped).toBe(997);
    expect((await desk.ask.dialogues.get({ dialogueId })).questions).toHaveLength(3);
  });

  it("that came before a session was set wait, and are taken in", async () => {
    const screen = await enrolled(world);
    await screen.ask.kiosk.submit(aQuestion(1, "Hỏi trước"));
    await planned();
    expect((await desk.ask.dialogues.waiting()).map(({ id }) => id)).toEqual([anId("petition", 1)]);
    expect(await desk.ask.dialogues.takeIn({ dialogueId, petitionIds: [anId("petition", 1)] })).toEqual({
      ok: true,
      value: { taken: 1 },
    });
    expect(await desk.ask.dialogues.waiting()).toEqual([]);
  });

  it("that ask the same are suggested, joined without losing an asker, and one answer reaches both", async () => {
    const code = await opened();
    await world.anyone.ask.room.ask({ code, device: device(1), draft: aQuestion(1, "Bao giờ sửa đường vào thôn Một") });
    await world.anyone.ask.room.ask({
      code,
      device: device(2),
      draft: aQuestion(2, "bao gio sua duong vao thon mot?"),
    });
    const [first, second] = [anId("petition", 1), anId("petition", 2)];
    const { likely } = await desk.ask.dialogues.get({ dialogueId });
    expect(likely).toEqual([{ petitionId: second, into: first, percent: 100 }]);
    await desk.ask.dialogues.merge({ dialogueId, petitionId: second, into: first });
    await desk.ask.dialogues.direct({ dialogueId, petitionId: first, step: "call" });
    expect((await world.anyone.ask.room.view({ code }))?.current).toMatchObject({ number: 1, askers: 2 });
    const answer = { dialogueId, petitionId: first, step: "answer" as const, outcome: "answered" as const };
    expect(await desk.ask.dialogues.direct({ ...answer, text: "" })).toEqual({
      ok: false,
      refusal: "petition.answer-empty",
    });
    expect(await desk.ask.dialogues.direct({ ...answer, text: "Quý II/2025 sẽ sửa." })).toMatchObject({ ok: true });
    for (const number of [1, 2]) {
      const followed = await world.anyone.ask.petitions.follow({
        receipt: receiptFrom(new Uint8Array(10).fill(number)),
      });
      expect(followed).toMatchObject({ answer: { text: "Quý II/2025 sẽ sửa." } });
    }
  });

  it("that are hidden keep their number and their reason, and stand on no screen", async () => {
    const code = await opened();
    await world.anyone.ask.room.ask({ code, device: device(1), draft: aQuestion(1, "lời lẽ xúc phạm") });
    const hide = { dialogueId, petitionId: anId("petition", 1), step: "hide" as const };
    expect(await desk.ask.dialogues.direct({ ...hide, reason: " " })).toEqual({
      ok: false,
      refusal: "dialogue.reason-missing",
    });
    await desk.ask.dialogues.direct({ ...hide, reason: "Xúc phạm người khác" });
    const view = await world.anyone.ask.room.view({ code });
    expect(JSON.stringify(view)).not.toContain("xúc phạm");
    expect(view).toMatchObject({ asked: 1, next: [], current: null });
    const { questions, log } = await desk.ask.dialogues.get({ dialogueId });
    expect(questions[0]).toMatchObject({ number: 1, state: "hidden", hiddenReason: "Xúc phạm người khác" });
    expect(log.find(({ kind }) => kind === "hidden")).toMatchObject({ note: "Xúc phạm người khác", number: 1 });
  });

  it("whose sender does not want it shown stand on the projector by their number alone", async () => {
    const code = await opened();
    await world.anyone.ask.room.ask({
      code,
      device: device(1),
      draft: aQuestion(1, "chuyện riêng", { mayShow: false }),
    });
    await desk.ask.dialogues.direct({ dialogueId, petitionId: anId("petition", 1), step: "call" });
    expect((await world.anyone.ask.room.view({ code }))?.current).toMatchObject({
      number: 1,
      text: null,
      hamletName: null,
    });
  });

  it("are supported once by each phone", async () => {
    const code = await opened();
    const petitionId = anId("petition", 1);
    await world.anyone.ask.room.ask({ code, device: device(1), draft: aQuestion(1, "Đường thôn") });
    await expect(world.anyone.ask.room.support({ code, device: device(2), petitionId })).rejects.toThrow(
      "request.not-found",
    );
    await desk.ask.dialogues.direct({ dialogueId, petitionId, step: "release" });
    for (const phone of [2, 2, 3]) await world.anyone.ask.room.support({ code, device: device(phone), petitionId });
    expect((await world.anyone.ask.room.view({ code }))?.next).toMatchObject([{ number: 1, supports: 2 }]);
  });
});

describe("a promise", () => {
  const aPromise = (named = {}) => ({
    id: anId("promise"),
    dialogueId,
    petitionId: null,
    text: "Sửa cống đầu thôn Một",
    positionId: positionOf("official"),
    hamletId: anId("unit", 1),
    dueOn: day("2025-04-30"),
    ...named,
  });

  it("becomes a task with its day, its words and its session; sent again it is the same promise", async () => {
    await opened();
    const made = await desk.ask.dialogues.promise(aPromise());
    expect(await desk.ask.dialogues.promise(aPromise())).toEqual(made);
    const taskId = made.ok ? made.value.taskId : anId("task");
    const { task } = await desk.ask.tasks.get({ taskId });
    expect(task).toMatchObject({
      title: "Sửa cống đầu thôn Một",
      deadline: "2025-04-30",
      evidenceRequired: true,
      source: { kind: "promise", dialogueId, promiseId: anId("promise") },
    });
    expect(await desk.ask.dialogues.promise(aPromise({ id: anId("promise", 2), dueOn: day("2025-03-01") }))).toEqual({
      ok: false,
      refusal: "dialogue.promise-past",
    });
  });

  it("is kept once its task is done with something to show and confirmed, late once its day has passed", async () => {
    const code = await opened();
    const made = await desk.ask.dialogues.promise(aPromise());
    const taskId = made.ok ? made.value.taskId : anId("task");
    const standing = async () => (await world.anyone.ask.room.view({ code }))?.promises[0]?.standing;
    expect(await standing()).toBe("open");
    world.clock.now = Instant.parse(startOf(day("2025-05-05")));
    expect(await standing()).toBe("late");
    const official = await signedIn(world, "official");
    const report = { id: anId("taskEntry"), taskId, sentence: "Đã sửa xong", quantity: null, evidence: [] };
    expect(await official.ask.tasks.finish(report)).toMatchObject({ ok: false });
  });

  it("of the session before opens the next one", async () => {
    await opened();
    await desk.ask.dialogues.promise(aPromise());
    await desk.ask.dialogues.step({ dialogueId, step: "close", on: day("2025-03-20"), note: null, revision: 2 });
    const next = { id: anId("dialogue", 2), day: day("2025-09-18"), title: "Đối thoại chuyên đề nước sạch" };
    const saved = await desk.ask.dialogues.save({ ...draft(next), revision: 0 });
    expect(saved).toMatchObject({ ok: true });
    const { earlier } = await desk.ask.dialogues.get({ dialogueId: anId("dialogue", 2) });
    expect(earlier?.promises).toMatchObject([{ text: "Sửa cống đầu thôn Một", standing: "open" }]);
  });
});

describe("attendance", () => {
  it("is counted by hamlet, sex and group; a count sent again counts once, and two clerks lose nothing", async () => {
    await opened();
    const other = await signedIn(world, "leader");
    const tally = (number: number, named = {}) => ({
      id: anId("tally", number),
      dialogueId,
      hamletId: anId("unit", 1),
      sex: "woman" as const,
      ethnicGroup: "Hrê",
      people: 1,
      ...named,
    });
    const counts = Array.from({ length: 20 }, (_, number) =>
      (number % 2 ? other : desk).ask.dialogues.count(tally(number + 1)),
    );
    await Promise.all([...counts, desk.ask.dialogues.count(tally(1))]);
    const last = await desk.ask.dialogues.count(
      tally(50, { sex: "man", people: 5, hamletId: null, ethnicGroup: null }),
    );
    expect(last).toMatchObject({ ok: true, value: { total: 25, women: 20, men: 5 } });
  });
});

describe("the year of sessions", () => {
  it("is short until one is set or held, and owes one that a tenth of the voters asked for", async () => {
    expect((await desk.ask.dialogues.year({ year: 2025 })).standing).toMatchObject({ isShort: true });
    const request = {
      id: anId("voterRequest"),
      on: today(),
      subject: "Đất sản xuất",
      voters: 1_000,
      asking: 100,
      dialogueId: null,
    };
    expect(await desk.ask.dialogues.request(request)).toEqual({ ok: true, value: true });
    expect((await desk.ask.dialogues.year({ year: 2025 })).standing.owed).toHaveLength(1);
    await planned();
    await desk.ask.dialogues.request({ ...request, dialogueId });
    const { standing, rows } = await desk.ask.dialogues.year({ year: 2025 });
    expect(standing).toMatchObject({ isShort: false, owed: [], ahead: 1 });
    expect(rows).toHaveLength(1);
  });

  it("counts its figures by id", async () => {
    const code = await opened();
    await world.anyone.ask.room.ask({ code, device: device(1), draft: aQuestion(1, "Đường") });
    await desk.ask.dialogues.direct({
      dialogueId,
      petitionId: anId("petition", 1),
      step: "answer",
      outcome: "answered",
      text: "Có.",
    });
    await desk.ask.dialogues.step({ dialogueId, step: "close", on: day("2025-03-20"), note: null, revision: 2 });
    const figures = await desk.ask.dialogues.figures({ from: day("2025-01-01"), to: day("2025-12-31") });
    expect(figures).toMatchObject({ "dialogues.held": 1, "dialogues.questions": 1, "dialogues.answered-in-room": 1 });
  });
});

describe("who may", () => {
  it("a hamlet head follows a session and asks for somebody, and directs nothing", async () => {
    await opened();
    const head = await signedIn(world, "hamlet-head");
    const page = await head.ask.dialogues.get({ dialogueId });
    expect(page).toMatchObject({ mayHold: false, steps: [] });
    const scene = { dialogueId, direction: { part: "scene" as const, scene: "thanks" as const } };
    expect(await head.ask.dialogues.room(scene)).toEqual({ ok: false, refusal: "dialogue.not-yours" });
    expect(await desk.ask.dialogues.room(scene)).toMatchObject({ ok: true });
  });
});
