import { savePetition } from "@gandan/db/petitions";
import { aPetition, anId } from "@gandan/domain/examples";
import {
  type Intake,
  type PetitionStep,
  PetitionKind,
  PetitionState,
  noParticulars,
  petitionSteps,
  receiptFrom,
  stepRules,
} from "@gandan/domain/petitions";
import { Day, Instant, dayOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KeptCommune, type World, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";

let world: World;
let commune: KeptCommune;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
});
afterEach(() => world.close());

const today = () => dayOf(world.clock.now);
const numbered = (number: number) => receiptFrom(new Uint8Array(10).fill(number));
const anIntake = (number: number, given: Partial<Intake> = {}): Intake => ({
  id: anId("petition", number),
  receipt: numbered(number),
  kind: "complaint",
  channel: "counter",
  receivedOn: today(),
  text: "Khiếu nại quyết định thu hồi đất trồng keo của gia đình.",
  topic: "land",
  hamletId: anId("unit", 1),
  name: "Phạm Văn Ví",
  contact: null,
  particulars: {
    ...noParticulars,
    address: "Thôn Một",
    against: "Uỷ ban nhân dân xã",
    demand: "Xem xét lại quyết định",
    isSigned: true,
  },
  splitFrom: null,
  ...given,
});
const copies = { kind: "copying" as const, what: "Giấy A4", quantity: 1, unitPrice: 500 };
const keptKinds = ["petition.kind-ended", "petition.kind-suspended", "petition.kind-in-signature"];
const said = () => ({
  on: today(),
  note: "Lý do",
  to: "Cơ quan khác",
  document: "01/UBND",
  days: 5,
  promised: today(),
});

describe("the register", () => {
  it("numbers letters of a year one after the other, and knows one that is sent again", async () => {
    const { ask } = await signedIn(world, "official");
    expect(await ask.petitions.receive(anIntake(1))).toMatchObject({ ok: true, value: { petition: { number: 1 } } });
    expect(await ask.petitions.receive(anIntake(2))).toMatchObject({ ok: true, value: { petition: { number: 2 } } });
    expect(await ask.petitions.receive(anIntake(1))).toMatchObject({ ok: true, value: { petition: { number: 1 } } });
    expect(await ask.petitions.receive(anIntake(1, { text: "Việc khác hẳn." }))).toEqual({
      ok: false,
      refusal: "petition.id-taken",
    });
    const desk = await signedIn(world, "in-charge");
    expect((await desk.ask.petitions.list({})).total).toBe(2);
  });

  it("says by when to act and by which rule", async () => {
    const { ask } = await signedIn(world, "in-charge");
    const taken = await ask.petitions.receive(anIntake(1));
    expect(taken).toMatchObject({ ok: true, value: { missing: [], answerBy: { rule: "law", unit: "calendar-day" } } });
    const { deadlines, next, petition } = await ask.petitions.get({ petitionId: anId("petition", 1) });
    expect(deadlines.map(({ stage, state }) => [stage, state])).toEqual([
      ["reply", "open"],
      ["accept", "open"],
    ]);
    expect(petition.dueOn).toBe(deadlines[1]?.due);
    expect(next?.stage).toBe("accept");
  });

  it("keeps what lacks a signature, says so, and accepts it only once it is there", async () => {
    const { ask } = await signedIn(world, "in-charge");
    const petitionId = anId("petition", 1);
    const unsigned = { ...anIntake(1).particulars, isSigned: false, wasReadBack: true };
    const taken = await ask.petitions.receive(anIntake(1, { particulars: unsigned }));
    expect(taken).toMatchObject({ ok: true, value: { missing: ["signature"] } });
    const accept = async (revision: number) =>
      ask.petitions.step({ petitionId, step: "accept", revision, on: today() });
    expect(await accept(1)).toEqual({ ok: false, refusal: "petition.fields-missing" });
    const { name, contact } = anIntake(1);
    const more = { name, contact, particulars: { ...unsigned, isSigned: true } };
    expect(await ask.petitions.complete({ petitionId, revision: 1, ...more })).toMatchObject({ ok: true });
    expect(await accept(1)).toEqual({ ok: false, refusal: "petition.changed-meanwhile" });
    expect(await accept(2)).toMatchObject({ ok: true, value: { state: "accepted" } });
    const { deadlines, history } = await ask.petitions.get({ petitionId });
    expect(deadlines.find(({ stage }) => stage === "resolve")).toMatchObject({ state: "open" });
    expect(history.map(({ kind }) => kind)).toEqual(["received", "completed", "accepted"]);
  });

  it("stops the clock of a suspended complaint and lets it go on", async () => {
    const { ask } = await signedIn(world, "leader");
    const petitionId = anId("petition", 1);
    await ask.petitions.receive(anIntake(1));
    const step = async (name: "accept" | "suspend" | "resume", revision: number) =>
      ask.petitions.step({ petitionId, step: name, revision, ...said() });
    await step("accept", 1);
    const before = (await ask.petitions.get({ petitionId })).petition.dueOn;
    await step("suspend", 2);
    const stopped = await ask.petitions.get({ petitionId });
    expect(stopped.deadlines.find(({ stage }) => stage === "resolve")).toMatchObject({ due: null, state: "suspended" });
    world.clock.now = Instant.parse(world.clock.now + 10 * 86_400_000);
    const back = await signedIn(world, "leader");
    expect(await back.ask.petitions.step({ petitionId, step: "resume", revision: 3, ...said() })).toMatchObject({
      ok: true,
      value: { state: "accepted" },
    });
    const after = (await back.ask.petitions.get({ petitionId })).deadlines.find(({ stage }) => stage === "resolve");
    expect(after?.due !== null && before !== null && (after?.due ?? "") > before).toBe(true);
  });

  it("turns nobody away but on a ground of the list for its kind", async () => {
    const { ask } = await signedIn(world, "in-charge");
    const petitionId = anId("petition", 1);
    await ask.petitions.receive(anIntake(1, { kind: "information-request", contact: "0900 000 001" }));
    const { grounds } = await ask.petitions.get({ petitionId });
    expect(grounds.map(({ kinds }) => kinds).every((kinds) => kinds.includes("information-request"))).toBe(true);
    const refuse = async (groundId: string | null) => {
      const refused = await ask.petitions.step({ petitionId, step: "refuse", revision: 1, on: today(), groundId });
      return refused.ok ? refused.value.state : refused.refusal;
    };
    expect(await refuse(null)).toBe("petition.ground-missing");
    expect(await refuse("because-i-say-so")).toBe("petition.ground-missing");
    expect(await refuse("complaint.late@2012-07-01")).toBe("petition.ground-unfit");
    expect(await refuse("information.unpaid@2018-07-01")).toBe("refused");
  });

  it("refuses a day ahead, a day before the law and letters nobody read back", async () => {
    const { ask } = await signedIn(world, "official");
    const refusal = async (given: Partial<Intake>) => {
      const taken = await ask.petitions.receive(anIntake(9, given));
      return taken.ok ? null : taken.refusal;
    };
    expect(await refusal({ receivedOn: Day.parse("2099-01-01") })).toBe("petition.day-ahead");
    expect(await refusal({ receivedOn: Day.parse("1999-01-01") })).toBe("petition.before-law");
    expect(await refusal({ particulars: noParticulars })).toBe("petition.not-read-back");
    expect(await refusal({ hamletId: anId("unit", 999) })).toBe("petition.hamlet-unknown");
    const head = await signedIn(world, "hamlet-head");
    expect(await head.ask.petitions.receive(anIntake(9))).toEqual({ ok: false, refusal: "petition.not-yours" });
  });

  it("keeps a hundred equal letters, each with its sender, and finds them alike", async () => {
    const { ask } = await signedIn(world, "in-charge");
    for (let number = 1; number <= 100; number += 1)
      expect(await ask.petitions.receive(anIntake(number, { name: `Người gửi ${number}` }))).toMatchObject({
        ok: true,
      });
    expect((await ask.petitions.list({})).total).toBe(100);
    const { text } = anIntake(1);
    const wanted = { text: text.toUpperCase(), name: null, hamletId: null, except: anId("petition", 1) };
    const alike = await ask.petitions.similar(wanted);
    expect(alike).toHaveLength(5);
    expect(alike[0]).toMatchObject({ percent: 100 });
    const [first] = alike;
    if (first === undefined) throw new Error("nothing alike");
    await ask.petitions.link({ petitionId: anId("petition", 1), firstId: first.petition.id });
    const page = await ask.petitions.get({ petitionId: anId("petition", 1) });
    expect(page.sameAs.map(({ id }) => id)).toEqual([first.petition.id]);
    expect(await ask.petitions.link({ petitionId: first.petition.id, firstId: anId("petition", 1) })).toEqual({
      ok: false,
      refusal: "petition.own-duplicate",
    });
  });

  it("counts open limits anew when the commune changes its own term", async () => {
    const desk = await signedIn(world, "in-charge");
    await desk.ask.petitions.receive(anIntake(1, { kind: "recommendation" }));
    const due = async () => (await desk.ask.petitions.list({})).rows[0]?.dueOn;
    const before = await due();
    const administrator = await signedIn(world, "administrator");
    await administrator.ask.communes.edit({ feedbackAnswerDays: 2 });
    expect(await due()).not.toBe(before);
  });

  it("is counted for the figures, as a whole and by what is asked", async () => {
    const { ask } = await signedIn(world, "in-charge");
    await ask.petitions.receive(anIntake(1));
    await ask.petitions.receive(anIntake(2, { kind: "recommendation", channel: "post" }));
    const leader = await signedIn(world, "leader");
    await leader.ask.petitions.answer({ petitionId: anId("petition", 2), text: "Đã xem xét.", revision: 1 });
    const year = { from: Day.parse(`${today().slice(0, 4)}-01-01`), to: Day.parse(`${today().slice(0, 4)}-12-31`) };
    const { whole, groups } = await ask.petitions.figures({ ...year, by: "channel" });
    expect(whole).toMatchObject({ "petitions.received": 2, "petitions.answered-in-time": 1, "petitions.open": 1 });
    expect(Object.fromEntries(groups.map(({ key, figures }) => [key, figures["petitions.received"]]))).toEqual({
      counter: 1,
      post: 1,
    });
    const head = await signedIn(world, "administrator");
    expect((await head.ask.petitions.figures({ ...year, by: "kind" })).groups).toEqual([]);
  });

  it("shows names and particulars to who may answer, and to nobody else", async () => {
    const desk = await signedIn(world, "in-charge");
    await desk.ask.petitions.receive(anIntake(1));
    const read = async ({ ask }: typeof desk) =>
      (await ask.petitions.get({ petitionId: anId("petition", 1) })).petition;
    expect(await read(desk)).toMatchObject({ particulars: { address: "Thôn Một" } });
    expect(await read(await signedIn(world, "hamlet-head"))).toMatchObject({ name: null, particulars: null });
    const official = await signedIn(world, "official");
    await expect(official.ask.petitions.get({ petitionId: anId("petition", 1) })).rejects.toThrow("request.not-found");
    await desk.ask.petitions.step({ petitionId: anId("petition", 1), step: "accept", revision: 1, on: today() });
    await desk.ask.petitions.assign({ petitionId: anId("petition", 1), positionId: positionOf("official") });
    const own = await official.ask.petitions.get({ petitionId: anId("petition", 1) });
    expect(own.petition).toMatchObject({ name: "Phạm Văn Ví", particulars: { address: "Thôn Một" } });
    expect(own.steps).not.toContain("terminate");
  });
});

describe("a step that the table does not name", () => {
  const steps = Object.keys(stepRules) as PetitionStep[];

  it.each(PetitionKind.options)("is refused in every state of a %s, and nothing changes", async (kind) => {
    const { ask } = await signedIn(world, "in-charge");
    const leader = await signedIn(world, "leader");
    for (const [index, state] of PetitionState.options.entries()) {
      const petitionId = anId("petition", index + 1);
      const receipt = numbered(index + 1);
      const petition = aPetition({ id: petitionId, receipt, communeId: commune.id, kind, state, kioskId: null });
      await world.outside.db.write(commune.id, (tx) => savePetition(tx, petition));
      const more = { petitionId, revision: 1 };
      const asked = async (step: PetitionStep) => {
        if (step === "assign") return ask.petitions.assign({ petitionId, positionId: positionOf("official") });
        if (step === "answer") return ask.petitions.answer({ ...more, text: "Trả lời." });
        if (step === "submit-answer") return ask.petitions.submitAnswer({ ...more, text: "Trả lời." });
        if (step === "sign-answer") return leader.ask.petitions.signAnswer(more);
        if (step === "send-back") return leader.ask.petitions.sendAnswerBack({ ...more, remark: "Viết rõ hơn." });
        if (step === "complete")
          return ask.petitions.complete({ ...more, name: null, contact: null, particulars: noParticulars });
        if (step === "correct-kind")
          return ask.petitions.correctKind({
            ...more,
            kind: kind === "feedback" ? "complaint" : "feedback",
            reason: "Sai loại",
          });
        const on = today();
        if (step === "tell-cost") return ask.petitions.tellCost({ ...more, lines: [copies], to: "Người yêu cầu", on });
        if (step === "take-payment") return ask.petitions.takePayment({ ...more, amount: 500, on });
        if (step === "waive-cost") return ask.petitions.waiveCost({ ...more, reason: "Hộ nghèo", on });
        return ask.petitions.step({ ...more, step, ...said() });
      };
      for (const step of steps.filter((name) => petitionSteps[kind][state][name] === undefined)) {
        const refused = await asked(step);
        const refusal = refused.ok ? "taken" : refused.refusal;
        const codes = [
          "petition.step-not-allowed",
          "petition.already-answered",
          "petition.cost-other-kind",
          ...keptKinds,
        ];
        expect(codes, `${state} ${step}`).toContain(refusal);
      }
      expect((await ask.petitions.get({ petitionId })).petition).toMatchObject({ state, revision: 1 });
    }
  });
});
