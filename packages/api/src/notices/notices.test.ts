import { saveModel } from "@gandan/db/models";
import { savePetition } from "@gandan/db/petitions";
import { listNotices } from "@gandan/db/notices";
import { saveDestructionList } from "@gandan/db/retention";
import { savePerson } from "@gandan/db/roles";
import { saveTask } from "@gandan/db/tasks";
import { aDestructionList, aModel, aPetition, aTask, anId } from "@gandan/domain/examples";
import type { Petition } from "@gandan/domain/petitions";
import { receiptFrom } from "@gandan/domain/petitions";
import type { DestructionList } from "@gandan/domain/retention";
import type { Task } from "@gandan/domain/tasks";
import { type Instant, Day, startOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KeptCommune, type World, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";
import { type Mail, remindAll, sendWaiting } from "./index.ts";

let world: World;
let commune: KeptCommune;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
});
afterEach(() => world.close());

const [head, inCharge, leader, official] = [1, 7, 8, 9].map((number) => anId("person", number));
const at = (day: string): Instant => (startOf(Day.parse(day)) + 8 * 3_600_000) as Instant;

/** An open word whose limit is Friday, 14 March 2025. */
const keep = (number: number, given: Partial<Petition> = {}) => {
  const petition = aPetition({
    id: anId("petition", number),
    communeId: commune.id,
    receipt: receiptFrom(new Uint8Array(10).fill(number)),
    state: "accepted",
    positionId: positionOf("official"),
    kioskId: null,
    dueOn: Day.parse("2025-03-14"),
    receivedAt: at("2025-03-03"),
    updatedAt: at("2025-03-11"),
    ...given,
  });
  return world.outside.db.write(commune.id, (tx) => savePetition(tx, petition));
};
const remindOn = (day: string, hasPost = false) => remindAll(world.outside.db, at(day), hasPost, async () => {});
const heard = async (personId = official) =>
  (await listNotices(world.outside.db.read, commune.id, personId ?? anId("person"), { isUnread: true, limit: 50 })).map(
    ({ kind }) => kind,
  );

describe("a model that is a year old", () => {
  it("is asked about of who answers for it and of the desk, once, until somebody confirmed or ended it", async () => {
    const recognised = {
      state: "recognised" as const,
      begunOn: Day.parse("2024-03-14"),
      registeredOn: Day.parse("2024-03-01"),
    };
    const model = aModel({ communeId: commune.id, ownerId: positionOf("hamlet-head"), ...recognised });
    await world.outside.db.write(commune.id, (tx) => saveModel(tx, model));
    expect(await remindOn("2025-03-13")).toBe(0);
    expect(await remindOn("2025-03-14")).toBe(2);
    expect(await remindOn("2025-04-14")).toBe(0);
    expect([await heard(head), await heard(inCharge), await heard(leader)]).toEqual([
      ["alive-asked"],
      ["alive-asked"],
      [],
    ]);
    world.clock.now = at("2025-03-14");
    const holder = await signedIn(world, "hamlet-head");
    expect(await holder.ask.notices.mine()).toMatchObject([
      { kind: "alive-asked", on: "2025-03-14", about: { subject: "model", id: model.id, text: model.name } },
    ]);
    const confirmed = { ...model, aliveOn: Day.parse("2025-03-14"), revision: 2 };
    await world.outside.db.write(commune.id, (tx) => saveModel(tx, confirmed));
    expect(await holder.ask.notices.mine()).toEqual([]);
  });
});

describe("a task", () => {
  /** A hamlet head's task whose deadline is Friday, 14 March 2025. */
  const given = (given: Partial<Task> = {}) => {
    const task = aTask({
      communeId: commune.id,
      positionId: positionOf("hamlet-head"),
      deadline: Day.parse("2025-03-14"),
      updatedAt: at("2025-03-11"),
      ...given,
    });
    return world.outside.db.write(commune.id, (tx) => saveTask(tx, task)).then(() => task);
  };

  it("is told to its holder before, on and after its deadline, and then up the line", async () => {
    await given();
    expect(await remindOn("2025-03-11")).toBe(0);
    expect(await remindOn("2025-03-12")).toBe(1);
    expect(await remindOn("2025-03-14")).toBe(1);
    expect(await remindOn("2025-03-17")).toBe(1);
    expect(await heard(inCharge)).toEqual([]);
    expect(await remindOn("2025-03-19")).toBe(3);
    expect(await heard(head)).toEqual(["late-long", "late", "due-today", "due-soon"]);
    expect([await heard(inCharge), await heard(leader)]).toEqual([["late-long"], ["late-long"]]);
    expect(await remindOn("2025-03-20")).toBe(0);
  });

  it("raises the alarm of silence, though nothing is late, until something is done", async () => {
    const task = await given({ deadline: Day.parse("2025-12-31") });
    expect(await remindOn("2025-03-24")).toBe(0);
    expect(await remindOn("2025-03-25")).toBe(2);
    world.clock.now = at("2025-03-25");
    const holder = await signedIn(world, "hamlet-head");
    expect(await holder.ask.notices.mine()).toMatchObject([
      { kind: "silent", on: "2025-03-11", about: { subject: "task", id: task.id, text: task.title } },
    ]);
    await given({ deadline: Day.parse("2025-12-31"), updatedAt: at("2025-03-25") });
    expect(await holder.ask.notices.mine()).toEqual([]);
  });

  it("is no longer spoken of when it was reported done, moved or cancelled", async () => {
    await given();
    await remindOn("2025-03-14");
    world.clock.now = at("2025-03-14");
    const holder = await signedIn(world, "hamlet-head");
    expect(await holder.ask.notices.mine()).toHaveLength(1);
    for (const change of [{ state: "done" }, { deadline: Day.parse("2025-03-28") }, { state: "cancelled" }] as const) {
      await given(change);
      expect(await holder.ask.notices.mine()).toEqual([]);
    }
    await given({ state: "done" });
    expect(await remindOn("2025-03-19")).toBe(0);
  });
});

describe("a list of files to destroy", () => {
  const list = () =>
    aDestructionList({ communeId: commune.id, proposedBy: anId("person", 7), proposedAt: at("2025-03-13") });
  const keepList = (given: Partial<DestructionList> = {}) =>
    world.outside.db.write(commune.id, (tx) => saveDestructionList(tx, { ...list(), ...given }));

  it("is told to the leader who decides it, once, in the app and by e-mail, until it is decided", async () => {
    const person = commune.chart.people.find(({ id }) => id === leader);
    if (person === undefined) throw new Error("the commune has its leader");
    await world.outside.db.write(commune.id, (tx) => savePerson(tx, { ...person, email: "lanhdao@xa.example" }));
    await keepList();
    expect([await remindOn("2025-03-13", true), await remindOn("2025-03-14", true)]).toEqual([1, 0]);
    expect([await heard(leader), await heard(inCharge), await heard(official)]).toEqual([
      ["destruction-waits"],
      [],
      [],
    ]);
    const letters: Mail[] = [];
    await sendWaiting(
      world.outside.db,
      () => at("2025-03-13"),
      async (mail) => void letters.push(mail),
      null,
    );
    expect(letters).toMatchObject([
      { to: "lanhdao@xa.example", text: expect.stringContaining("đề nghị ngày 13/03/2025") },
    ]);
    world.clock.now = at("2025-03-14");
    const { ask } = await signedIn(world, "leader");
    const about = { subject: "destruction", id: list().id, number: list().number, year: list().year };
    expect(await ask.notices.mine()).toMatchObject([{ kind: "destruction-waits", on: "2025-03-13", about }]);
    expect(await ask.retention.toDecide()).toMatchObject([{ id: list().id, state: "proposed" }]);
    expect(await (await signedIn(world, "in-charge")).ask.retention.toDecide()).toEqual([]);
    await keepList({ state: "decided", revision: 2 });
    expect([await ask.notices.mine(), await ask.retention.toDecide()]).toEqual([[], []]);
  });

  it("is not told to the leader who proposed it", async () => {
    await keepList({ proposedBy: anId("person", 8) });
    expect(await remindOn("2025-03-13")).toBe(0);
  });
});

describe("a reminder", () => {
  it("climbs its ladder: to whom it is given, to the desk, to the leader", async () => {
    await keep(1);
    expect(await remindOn("2025-03-11")).toBe(0);
    expect(await remindOn("2025-03-12")).toBe(1);
    expect([await heard(official), await heard(inCharge), await heard(leader)]).toEqual([["due-soon"], [], []]);
    expect(await remindOn("2025-03-14")).toBe(2);
    expect(await remindOn("2025-03-17")).toBe(2);
    expect(await heard(leader)).toEqual([]);
    expect(await remindOn("2025-03-19")).toBe(3);
    expect(await heard(leader)).toEqual(["late-long"]);
    expect(await heard(official)).toEqual(["late-long", "late", "due-today", "due-soon"]);
    expect(await heard(head)).toEqual([]);
  });

  it("is told once, however often the clock asks", async () => {
    await keep(1);
    expect([await remindOn("2025-03-12"), await remindOn("2025-03-12"), await remindOn("2025-03-13")]).toEqual([
      1, 0, 0,
    ]);
  });

  it("that fell due while nobody was there is told as it stands, not rung by rung", async () => {
    await keep(1);
    expect(await remindOn("2025-03-17")).toBe(2);
    expect(await heard(official)).toEqual(["late"]);
  });

  it("of what nobody holds goes to the desk, and of what is settled to nobody", async () => {
    await keep(1, { positionId: null });
    await keep(2, { state: "answered" });
    expect(await remindOn("2025-03-12")).toBe(1);
    expect(await heard(inCharge)).toEqual(["due-soon"]);
  });

  it("tells of what has been silent for the commune's days, once for each silence, not of what is suspended", async () => {
    await keep(1, { dueOn: null, updatedAt: at("2025-03-03") });
    await keep(2, { dueOn: null, updatedAt: at("2025-03-03"), state: "suspended" });
    expect(await remindOn("2025-03-14")).toBe(0);
    expect(await remindOn("2025-03-18")).toBe(2);
    expect(await remindOn("2025-03-25")).toBe(0);
    expect(await heard(inCharge)).toEqual(["silent"]);
  });

  it("stands on the desk until it is put aside or the matter is settled", async () => {
    await keep(1);
    await remindOn("2025-03-17");
    world.clock.now = at("2025-03-17");
    const { ask } = await signedIn(world, "in-charge");
    expect(await ask.notices.mine()).toMatchObject([
      { kind: "late", on: "2025-03-14", about: { subject: "petition" } },
    ]);
    await ask.notices.putAside({ recordId: anId("petition", 1) });
    expect(await ask.notices.mine()).toEqual([]);
    const other = await signedIn(world, "official");
    expect(await other.ask.notices.mine()).toHaveLength(1);
    await keep(1, { state: "answered" });
    expect(await other.ask.notices.mine()).toEqual([]);
  });
});

describe("a reminder by e-mail", () => {
  const withMail = async () => {
    const person = commune.chart.people.find(({ id }) => id === official);
    if (person === undefined) throw new Error("the commune has its official");
    await world.outside.db.write(commune.id, (tx) => savePerson(tx, { ...person, email: "tiep@xa.example" }));
    await keep(1);
    await remindOn("2025-03-12", true);
  };
  const post = (outcome: () => void) => {
    const letters: Mail[] = [];
    return { letters, send: async (mail: Mail) => (outcome(), void letters.push(mail)) };
  };
  const sendOn = (day: string, send: (mail: Mail) => Promise<void>) =>
    sendWaiting(world.outside.db, () => at(day), send, "https://xa.example");

  it("goes out once, and repeats no word of the matter", async () => {
    await withMail();
    const { letters, send } = post(() => undefined);
    expect(await sendOn("2025-03-12", send)).toEqual({ sent: 1, failed: 0 });
    expect(await sendOn("2025-03-12", send)).toEqual({ sent: 0, failed: 0 });
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ to: "tiep@xa.example" });
    expect(letters[0]?.text).toContain("14/03/2025");
    expect(letters[0]?.text).not.toContain(aPetition().text);
  });

  it("is one letter of a morning, whatever it tells of", async () => {
    await keep(2, { dueOn: Day.parse("2025-03-12") });
    await withMail();
    const { letters, send } = post(() => undefined);
    const atNight = () => startOf(Day.parse("2025-03-12"));
    expect(await sendWaiting(world.outside.db, atNight, send, null)).toEqual({ sent: 0, failed: 0 });
    expect(await sendOn("2025-03-12", send)).toEqual({ sent: 1, failed: 0 });
    expect(letters[0]).toMatchObject({ subject: "Gần Dân: 2 việc cần xem" });
    expect(letters[0]?.text).toContain("Sắp đến hạn: 1 (hạn 14/03/2025)\nĐến hạn hôm nay: 1 (hạn 12/03/2025)");
  });

  it("waits for the next round where the post refused it, and is given up in the end", async () => {
    await withMail();
    const refusing = post(() => {
      throw new Error("the post is closed");
    });
    for (let round = 0; round < 8; round += 1)
      expect(await sendOn("2025-03-12", refusing.send)).toEqual({ sent: 0, failed: 1 });
    expect(await sendOn("2025-03-12", refusing.send)).toEqual({ sent: 0, failed: 0 });
  });

  it("is sent by one of two processes that look at the same time", async () => {
    await withMail();
    const { letters, send } = post(() => undefined);
    await Promise.all([sendOn("2025-03-12", send), sendOn("2025-03-12", send)]);
    expect(letters).toHaveLength(1);
  });
});
