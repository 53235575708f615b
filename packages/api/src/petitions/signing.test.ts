import { listJournal } from "@gandan/db/journal";
import { savePetition } from "@gandan/db/petitions";
import { saveUnit, savePosition } from "@gandan/db/roles";
import { aPetition, aPosition, aUnit, anId } from "@gandan/domain/examples";
import { receiptFrom } from "@gandan/domain/petitions";
import { Day, Instant, startOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KeptCommune, type World, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";

let world: World;
let commune: KeptCommune;
const petitionId = anId("petition");
const signing = anId("position", 20);
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
  const petition = aPetition({ communeId: commune.id, kioskId: null, kind: "recommendation", hamletId: null });
  await world.outside.db.write(commune.id, (tx) => savePetition(tx, petition));
  const desk = await signedIn(world, "in-charge");
  await desk.ask.petitions.assign({ petitionId, positionId: positionOf("official") });
});
afterEach(() => world.close());

const follow = () => world.anyone.ask.petitions.follow({ receipt: aPetition().receipt });

describe("an answer on its way to the citizen", () => {
  it("is drafted by the official, signed by the leader, and read by the citizen only then", async () => {
    const official = await signedIn(world, "official");
    const leader = await signedIn(world, "leader");
    const { steps } = await official.ask.petitions.get({ petitionId });
    expect(steps).toContain("submit-answer");
    expect(steps).not.toContain("answer");
    const text = "Xã nạo vét kênh ngày 05/12 tại đập Nước Lăng.";
    expect(await official.ask.petitions.answer({ petitionId, text, revision: 2 })).toEqual({
      ok: false,
      refusal: "petition.needs-signature",
    });
    expect(await official.ask.petitions.submitAnswer({ petitionId, text, revision: 2 })).toMatchObject({
      ok: true,
      value: { state: "for-signature", proposedAnswer: { text, personName: "Người thứ 9" } },
    });
    expect(await follow()).toMatchObject({ stand: "in-work", answer: null });
    expect(await leader.ask.petitions.toSign()).toMatchObject({ total: 1, rows: [{ id: petitionId }] });
    expect(await official.ask.petitions.toSign()).toEqual({ total: 0, rows: [] });
    expect(await leader.ask.petitions.signAnswer({ petitionId, revision: 2 })).toMatchObject({
      refusal: "petition.changed-meanwhile",
    });
    expect(await leader.ask.petitions.signAnswer({ petitionId, revision: 3 })).toMatchObject({
      ok: true,
      value: { state: "answered", answer: { personName: "Người thứ 9", signerName: "Người thứ 8" } },
    });
    expect(await follow()).toMatchObject({ stand: "answered", answer: { text } });
    const { history } = await leader.ask.petitions.get({ petitionId });
    expect(history.map(({ kind, personName }) => [kind, personName])).toEqual([
      ["assigned", "Người thứ 7"],
      ["answer-submitted", "Người thứ 9"],
      ["answered", "Người thứ 8"],
    ]);
  });

  it("goes back with a remark and is handed in again; the desk, to whom it was not given, answers nothing", async () => {
    const official = await signedIn(world, "official");
    const leader = await signedIn(world, "leader");
    const desk = await signedIn(world, "in-charge");
    const draft = { petitionId, text: "Đã ghi nhận.", revision: 2 };
    expect(await desk.ask.petitions.submitAnswer(draft)).toEqual({ ok: false, refusal: "petition.not-yours" });
    expect(await desk.ask.petitions.answer(draft)).toEqual({ ok: false, refusal: "petition.not-yours" });
    await official.ask.petitions.submitAnswer(draft);
    expect(await official.ask.petitions.signAnswer({ petitionId, revision: 3 })).toMatchObject({
      refusal: "petition.not-yours",
    });
    const remark = "Ghi rõ làm ngày nào, ở đâu.";
    expect(await leader.ask.petitions.sendAnswerBack({ petitionId, remark: " ", revision: 3 })).toMatchObject({
      refusal: "petition.remark-missing",
    });
    await leader.ask.petitions.sendAnswerBack({ petitionId, remark, revision: 3 });
    const page = await official.ask.petitions.get({ petitionId });
    expect(page.petition).toMatchObject({ state: "accepted", proposedAnswer: { text: "Đã ghi nhận." } });
    expect(page.history.at(-1)).toMatchObject({ kind: "answer-sent-back", note: remark });
    expect(await official.ask.petitions.submitAnswer({ ...draft, revision: 4 })).toMatchObject({ ok: true });
  });

  it("is one step for a leader who holds the case, and where the commune has set so for its kind", async () => {
    const desk = await signedIn(world, "in-charge");
    await desk.ask.petitions.assign({ petitionId, positionId: positionOf("leader") });
    const leader = await signedIn(world, "leader");
    expect((await leader.ask.petitions.get({ petitionId })).steps).toContain("answer");
    await desk.ask.petitions.assign({ petitionId, positionId: positionOf("official") });
    const administrator = await signedIn(world, "administrator");
    await administrator.ask.communes.edit({ directAnswers: ["recommendation"] });
    const official = await signedIn(world, "official");
    expect(await official.ask.petitions.answer({ petitionId, text: "Đã làm.", revision: 4 })).toMatchObject({
      ok: true,
      value: { answer: { signerName: null } },
    });
  });

  it("leaves none of the draft's words in the journal", async () => {
    const official = await signedIn(world, "official");
    await official.ask.petitions.submitAnswer({ petitionId, text: "Lời nháp riêng", revision: 2 });
    const lines = await listJournal(world.outside.db.read, commune.id, { recordId: null }, { limit: 99, offset: 0 });
    expect(lines.map(({ action }) => action)).toContain("petition.answer-submitted");
    expect(JSON.stringify(lines)).not.toContain("nháp");
  });
});

describe("who signs by delegation", () => {
  const day = (text: string) => Day.parse(text);
  const at = (text: string) => Instant.parse(startOf(day(text)) + 9 * 3_600_000);
  const otherId = anId("petition", 2);
  const delegated = async (to: string | null) => {
    const receipt = receiptFrom(new Uint8Array(10).fill(2));
    const other = aPetition({ communeId: commune.id, id: otherId, receipt, kioskId: null, dueOn: day("2025-03-04") });
    const communeId = commune.id;
    await world.outside.db.write(communeId, async (tx) => {
      await savePetition(tx, other);
      const unit = aUnit(20, { kind: "committee", communeId });
      await saveUnit(tx, unit);
      await savePosition(tx, aPosition(20, { unitId: unit.id, bundle: "leader", communeId }));
    });
    const desk = await signedIn(world, "in-charge");
    const delegation = await desk.ask.roles.delegate({
      fromPositionId: signing,
      toPositionId: positionOf("official"),
      capacity: "TUQ",
      document: "Văn bản uỷ quyền 12/UBND",
      from: day("2025-03-05"),
      to: to === null ? null : day(to),
    });
    expect(delegation).toMatchObject({ ok: true });
    return delegation.ok ? delegation.value.id : anId("delegation");
  };
  /** What the official finds on a day: how many are late, with whom work lies, and whether the other's case opens. */
  const found = async (on: string) => {
    world.clock.now = at(on);
    const { ask } = await signedIn(world, "official");
    const late = (await ask.petitions.list({ clock: "late" })).total;
    const opened = await ask.petitions.get({ petitionId: otherId }).then(
      ({ steps }) => steps,
      () => null,
    );
    return { signs: (await ask.session.me())?.signs, late, load: (await ask.petitions.load()).length, opened };
  };
  const nothing = { signs: false, late: 0, load: 1, opened: null };

  it("opens the chairman's page and every case on it as long as the delegation lasts, and no longer", async () => {
    await delegated("2025-03-07");
    expect(await found("2025-03-04")).toEqual(nothing);
    for (const on of ["2025-03-05", "2025-03-07"]) {
      const seen = await found(on);
      expect(seen).toMatchObject({ signs: true, late: 1, load: 2 });
      // To look is not to decide: what is done with a case stays with whom it is given to.
      expect(seen.opened).not.toContain("assign");
      expect(seen.opened).not.toContain("answer");
    }
    expect(await found("2025-03-08")).toEqual(nothing);
  });

  it("loses it with the day on which the delegation is ended", async () => {
    const delegationId = await delegated(null);
    expect(await found("2025-03-10")).toMatchObject({ signs: true, late: 1 });
    const desk = await signedIn(world, "in-charge");
    await desk.ask.roles.endDelegation({ delegationId, to: day("2025-03-10") });
    expect(await found("2025-03-11")).toEqual(nothing);
  });
});
