import { anId } from "@gandan/domain/examples";
import type { DenunciationIntake } from "@gandan/domain/denunciations";
import { receiptFrom } from "@gandan/domain/petitions";
import { dayOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Visitor, type Who, type World, keepCommune, openWorld, signedIn, whos } from "../testing/index.ts";

let world: World;
let desk: Visitor;
let leader: Visitor;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  desk = await signedIn(world, "in-charge");
  leader = await signedIn(world, "leader");
  for (const visitor of [desk, leader]) await visitor.ask.denunciations.makeKeys({ passphrase });
});
afterEach(() => world.close());

const passphrase = "suối trong chảy mãi";
const [inCharge, chairman, official, head] = [7, 8, 9, 1].map((number) => anId("person", number));
const denunciationId = anId("denunciation", 1);

const aDenunciation = (given: Partial<DenunciationIntake> = {}, accused = [head]): DenunciationIntake => ({
  id: denunciationId,
  receipt: receiptFrom(new Uint8Array(10).fill(9)),
  channel: "post",
  receivedOn: dayOf(world.clock.now),
  content: {
    text: "Trưởng thôn thu tiền làm đường không có biên lai. Tôi là Phạm Thị Sáng.",
    name: "Phạm Thị Sáng",
    address: "Thôn Một",
    contact: "0900 111 222",
    isSigned: true,
    papers: "Ba ảnh",
    accused: { words: "Trưởng thôn Một", personIds: accused.flatMap((id) => id ?? []) },
  },
  redactedText: "Trưởng thôn thu tiền làm đường không có biên lai. Tôi là […].",
  recipientIds: [chairman].flatMap((id) => id ?? []),
  ...given,
});
const step = { denunciationId, passphrase, note: null, document: null, days: null };

describe("a denunciation", () => {
  it("is taken in, and opened by whom it is sealed to, with a reason that stays in its history", async () => {
    expect(await desk.ask.denunciations.receive(aDenunciation())).toMatchObject({ ok: true, value: { number: 1 } });
    const asked = { denunciationId, passphrase, reason: "Phân loại đơn" };
    const opened = await leader.ask.denunciations.open(asked);
    expect(opened).toMatchObject({ ok: true, value: { whole: { name: "Phạm Thị Sáng" }, notes: [null] } });
    const again = await leader.ask.denunciations.open({ ...asked, reason: "Xem lại" });
    expect(again).toMatchObject({ value: { notes: [null, "Phân loại đơn"] } });
    const { history } = await leader.ask.denunciations.get({ denunciationId });
    expect(history.map(({ kind, personId }) => [kind, personId])).toEqual([
      ["received", inCharge],
      ["opened", chairman],
      ["opened", chairman],
    ]);
  });

  it("stays shut for a wrong passphrase, and that leaves no opening", async () => {
    await desk.ask.denunciations.receive(aDenunciation());
    const asked = { denunciationId, passphrase: "một câu khác hẳn", reason: "Phân loại" };
    expect(await leader.ask.denunciations.open(asked)).toEqual({ ok: false, refusal: "denunciation.passphrase-wrong" });
    expect((await leader.ask.denunciations.get({ denunciationId })).history).toHaveLength(1);
  });

  it.each(whos.filter((who) => who !== "leader"))(
    "is not there for %s, who is not named: no row, no count",
    async (who: Who) => {
      const before = await desk.ask.home.get();
      await desk.ask.denunciations.receive(aDenunciation());
      const visitor = await signedIn(world, who);
      await expect(visitor.ask.denunciations.get({ denunciationId })).rejects.toThrow("request.not-found");
      await expect(visitor.ask.denunciations.open({ denunciationId, passphrase, reason: "Xem" })).rejects.toThrow(
        "request.not-found",
      );
      expect(await visitor.ask.denunciations.list().catch(() => [])).toEqual([]);
      await expect(visitor.ask.journal.ofRecord({ recordId: denunciationId })).rejects.toThrow("request.not-found");
      expect((await desk.ask.home.get()).voices).toEqual(before.voices);
      expect((await desk.ask.petitions.list({})).total).toBe(0);
    },
  );

  it("is never sealed to the accused or their line", async () => {
    const aboutAnOfficial = aDenunciation({}, [official]);
    expect(await desk.ask.denunciations.receive(aboutAnOfficial)).toEqual({
      ok: false,
      refusal: "denunciation.recipient-accused",
    });
    await desk.ask.denunciations.receive(aDenunciation());
    const accused = await signedIn(world, "hamlet-head");
    await expect(accused.ask.denunciations.makeKeys({ passphrase })).rejects.toThrow("request.not-found");
    const naming = { denunciationId, personId: anId("person", 1), sight: "redacted", passphrase } as const;
    expect(await leader.ask.denunciations.name(naming)).toEqual({
      ok: false,
      refusal: "denunciation.recipient-accused",
    });
  });

  it("is given to a verifier without a trace of the sender", async () => {
    await desk.ask.denunciations.receive(aDenunciation());
    const naming = { denunciationId, personId: anId("person", 7), sight: "redacted", passphrase } as const;
    expect(await leader.ask.denunciations.name(naming)).toEqual({ ok: true, value: true });
    const opened = await desk.ask.denunciations.open({ denunciationId, passphrase, reason: "Xác minh" });
    expect(opened).toMatchObject({ ok: true, value: { whole: null, redacted: { papers: "Ba ảnh" } } });
    expect(JSON.stringify(opened)).not.toMatch(/Sáng|Thôn Một"|0900 111/);
    expect((await desk.ask.denunciations.get({ denunciationId })).steps).toEqual(["note"]);
    const taken = await desk.ask.denunciations.step({
      ...step,
      step: "accept",
      revision: 1,
      on: dayOf(world.clock.now),
    });
    expect(taken).toEqual({ ok: false, refusal: "denunciation.not-yours" });
  });

  it("goes its way with sealed words and dated limits", async () => {
    await desk.ask.denunciations.receive(aDenunciation());
    const on = dayOf(world.clock.now);
    expect((await leader.ask.denunciations.list())[0]).toMatchObject({ state: "received", dueOn: "2025-03-12" });
    const note = "Nhờ thanh tra xã đối chiếu sổ thu";
    expect(await leader.ask.denunciations.step({ ...step, on, step: "accept", revision: 1, note })).toMatchObject({
      ok: true,
      value: { state: "accepted" },
    });
    expect(await leader.ask.denunciations.step({ ...step, on, step: "tell-both", revision: 1 })).toEqual({
      ok: false,
      refusal: "denunciation.changed-meanwhile",
    });
    const { deadlines } = await leader.ask.denunciations.get({ denunciationId });
    expect(deadlines.find(({ stage }) => stage === "resolve")).toMatchObject({ due: "2025-04-02", state: "open" });
    const events = await world.outside.db.read.sql.select().from(world.outside.db.read.tables.denunciationEvents);
    expect(JSON.stringify(events)).not.toContain("thanh tra xã");
  });

  it("without a name is not accepted as one", async () => {
    const { content } = aDenunciation();
    await desk.ask.denunciations.receive(aDenunciation({ content: { ...content, name: null } }));
    const on = dayOf(world.clock.now);
    expect(await leader.ask.denunciations.step({ ...step, on, step: "accept", revision: 1 })).toEqual({
      ok: false,
      refusal: "denunciation.anonymous",
    });
  });

  it("sent again is the same one", async () => {
    const first = await desk.ask.denunciations.receive(aDenunciation());
    expect(await desk.ask.denunciations.receive(aDenunciation())).toEqual(first);
    expect(await leader.ask.denunciations.list()).toHaveLength(1);
  });

  it("is sealed only to those who have keys, and keys are made once", async () => {
    expect(await desk.ask.denunciations.receive(aDenunciation({ recipientIds: [anId("person", 9)] }))).toEqual({
      ok: false,
      refusal: "denunciation.recipient-without-keys",
    });
    expect(await desk.ask.denunciations.makeKeys({ passphrase })).toEqual({
      ok: false,
      refusal: "denunciation.keys-there",
    });
    const { hasKeys, holders } = await desk.ask.denunciations.keyring();
    expect(hasKeys).toBe(true);
    expect(new Set(holders.map(({ personId }) => personId))).toEqual(new Set([inCharge, chairman]));
  });
});
