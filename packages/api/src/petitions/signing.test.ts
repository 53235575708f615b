import { listJournal } from "@gandan/db/journal";
import { savePetition } from "@gandan/db/petitions";
import { aPetition, anId } from "@gandan/domain/examples";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KeptCommune, type World, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";

let world: World;
let commune: KeptCommune;
const petitionId = anId("petition");
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
