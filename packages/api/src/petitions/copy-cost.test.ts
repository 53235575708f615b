import { listJournal } from "@gandan/db/journal";
import { addPetitionEvent, savePetition } from "@gandan/db/petitions";
import { aCaseEvent, aPetition, anId } from "@gandan/domain/examples";
import { type Id, dayOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publicRequests, requestsCsv } from "../publications/index.ts";
import { type Visitor, type World, keepCommune, openWorld, signedIn } from "../testing/index.ts";

let world: World;
let desk: Visitor;
let communeId: Id<"commune">;
const petitionId = anId("petition");
const lines = [
  { kind: "copying" as const, what: "Giấy A4, một mặt", quantity: 12, unitPrice: 500 },
  { kind: "posting" as const, what: "Thư bảo đảm", quantity: 1, unitPrice: 22_500 },
];
beforeEach(async () => {
  world = await openWorld();
  ({ id: communeId } = await keepCommune(world));
  const receivedAt = world.clock.now;
  const request = {
    kind: "information-request",
    kioskId: null,
    hamletId: null,
    receivedAt,
    text: "Xin bản sao",
  } as const;
  const petition = aPetition({ ...request, communeId, name: "Đinh Văn Bí Mật" });
  const received = aCaseEvent({ at: receivedAt, day: dayOf(receivedAt) });
  await world.outside.db.write(communeId, async (tx) => {
    await savePetition(tx, petition);
    await addPetitionEvent(tx, { ...received, communeId, petitionId });
  });
  desk = await signedIn(world, "in-charge");
});
afterEach(() => world.close());

const on = () => dayOf(world.clock.now);
const tell = (revision: number) =>
  desk.ask.petitions.tellCost({ petitionId, revision, lines, to: "Đinh Văn Bí Mật", on: on() });

describe("the cost of copies", () => {
  it("is told, paid in part and let go, and the desk, the log and the follower read the same amounts", async () => {
    expect((await desk.ask.petitions.get({ petitionId })).steps).toContain("tell-cost");
    expect(await tell(1)).toMatchObject({ ok: true, value: { revision: 2, cost: { lines } } });
    const paid = { petitionId, revision: 2, amount: 20_000, on: on() };
    expect(await desk.ask.petitions.takePayment({ ...paid, amount: 28_501 })).toMatchObject({
      refusal: "petition.cost-overpaid",
    });
    expect(await desk.ask.petitions.takePayment(paid)).toMatchObject({ ok: true });
    expect(await desk.ask.petitions.takePayment(paid)).toMatchObject({ ok: false });
    const waiver = { petitionId, revision: 3, reason: "Hộ nghèo của thôn", on: on() };
    expect(await desk.ask.petitions.waiveCost(waiver)).toMatchObject({ ok: true });

    const cost = { asked: 28_500, paid: 20_000, left: 0, isWaived: true };
    expect(await desk.ask.publications.requests({ year: 2025 })).toMatchObject([{ cost }]);
    expect(await world.anyone.ask.petitions.follow({ receipt: aPetition().receipt })).toMatchObject({ cost });
    const shown = await publicRequests(world.outside, communeId);
    expect(requestsCsv(shown).split("\r\n")[1]).toMatch(/28500,20000,1$/);
    const followed = await world.anyone.ask.petitions.follow({ receipt: aPetition().receipt });
    for (const open of [shown, followed]) expect(JSON.stringify(open)).not.toMatch(/Bí Mật|nghèo/);
  });

  it("moves no limit, and says how far the law behind it was read", async () => {
    const before = await desk.ask.petitions.get({ petitionId });
    await tell(1);
    const after = await desk.ask.petitions.get({ petitionId });
    expect(after.deadlines).toEqual(before.deadlines);
    expect(after.costLaw?.source).toMatchObject({ number: "104/2016/QH13" });
    expect(after.papers).toContainEqual({ kind: "cost-notice", event: 1 });
    const paper = await desk.ask.petitions.paper({ petitionId, kind: "cost-notice", event: 1 });
    expect(paper).toMatchObject({ ok: true, value: { fileName: expect.stringContaining("thong-bao-chi-phi") } });
  });

  it("is not saved over what somebody else changed meanwhile", async () => {
    expect(await tell(0)).toEqual({ ok: false, refusal: "petition.changed-meanwhile" });
    expect((await desk.ask.petitions.get({ petitionId })).petition.cost).toBeNull();
  });

  it("stands in the journal by its amounts, without a name or a reason", async () => {
    await tell(1);
    const waiver = { petitionId, revision: 2, reason: "Hộ nghèo của thôn", on: on() };
    await desk.ask.petitions.waiveCost(waiver);
    const journal = await listJournal(
      world.outside.db.read,
      communeId,
      { recordId: petitionId },
      { limit: 10, offset: 0 },
    );
    expect(journal.find(({ action }) => action === "petition.cost-told")?.change).toMatchObject({
      costAsked: { from: 0, to: 28_500 },
    });
    expect(JSON.stringify(journal)).not.toMatch(/Bí Mật|nghèo/);
  });

  it("is offered in the commune's own prices, which the administrator sets", async () => {
    const admin = await signedIn(world, "administrator");
    const copyPrices = [{ kind: "copying" as const, what: "Giấy A4, một mặt", unitPrice: 500 }];
    expect(await admin.ask.communes.edit({ copyPrices })).toMatchObject({ ok: true, value: { copyPrices } });
    expect(await desk.ask.communes.edit({ copyPrices: [] })).toEqual({ ok: false, refusal: "commune.not-yours" });
  });
});
