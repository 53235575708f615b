import { aPetition, aTemplate, anId } from "@gandan/domain/examples";
import { savePetition } from "@gandan/db/petitions";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KeptCommune, type World, keepCommune, openWorld, signedIn } from "../testing/index.ts";

let world: World;
let commune: KeptCommune;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
});
afterEach(() => world.close());

const { communeId: _commune, retiredAt: _retired, updatedAt: _at, revision: _revision, ...template } = aTemplate();
const draft = { ...template, states: ["received" as const], revision: 0 };

describe("the commune's own templates", () => {
  it("stand before the shipped ones, filled in, and no more once they are out of use; what they said stays", async () => {
    const { ask } = await signedIn(world, "in-charge");
    const petition = aPetition({ communeId: commune.id, kioskId: null });
    await world.outside.db.write(commune.id, (tx) => savePetition(tx, petition));
    expect(await ask.petitions.saveTemplate(draft)).toMatchObject({ ok: true, value: { revision: 1 } });
    const offered = async () => (await ask.petitions.get({ petitionId: petition.id })).templates;
    expect((await offered())[0]).toMatchObject({
      isOwn: true,
      title: { vi: "Lịch cấp nước" },
      text: "Kính gửi bà con: tổ quản lý nước sẽ mở nước tại ………… từ ngày ………….",
    });
    const { id } = draft;
    expect(await ask.petitions.retireTemplate({ id, revision: 1 })).toMatchObject({ ok: true });
    expect((await offered()).every(({ isOwn }) => !isOwn)).toBe(true);
    expect(await ask.petitions.templates()).toMatchObject([{ id, text: draft.text, retiredAt: world.clock.now }]);
    expect((await ask.journal.ofRecord({ recordId: id })).map(({ action }) => action)).toEqual([
      "answer-template.retired",
      "answer-template.written",
    ]);
  });

  it("are not written over a newer one, nor with a place that is misspelt", async () => {
    const { ask } = await signedIn(world, "leader");
    await ask.petitions.saveTemplate(draft);
    expect(await ask.petitions.saveTemplate({ ...draft, title: "Khác" })).toMatchObject({
      refusal: "template.changed-meanwhile",
    });
    expect(await ask.petitions.saveTemplate({ ...draft, revision: 1, text: "{nguoi gui}" })).toMatchObject({
      refusal: "template.misspelt",
    });
    const before = await ask.journal.ofRecord({ recordId: draft.id });
    expect(await ask.petitions.saveTemplate({ ...draft, revision: 1, title: "Khác" })).toMatchObject({ ok: true });
    const [line] = await ask.journal.ofRecord({ recordId: draft.id });
    expect(before).toHaveLength(1);
    expect(line?.change).toMatchObject({ title: { from: "Lịch cấp nước", to: "Khác" } });
  });

  it("are the desk's to write, and another commune's are not there", async () => {
    const official = await signedIn(world, "official");
    expect(await official.ask.petitions.saveTemplate(draft)).toMatchObject({ refusal: "template.not-yours" });
    await (await signedIn(world, "in-charge")).ask.petitions.saveTemplate(draft);
    expect(await official.ask.petitions.templates()).toHaveLength(1);
    await keepCommune(world, 2);
    const twin = await signedIn(world, "in-charge", 2);
    expect(await twin.ask.petitions.templates()).toEqual([]);
    await expect(twin.ask.petitions.retireTemplate({ id: anId("answerTemplate"), revision: 1 })).rejects.toThrow(
      "request.not-found",
    );
  });
});
