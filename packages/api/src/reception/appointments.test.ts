import { listJournal } from "@gandan/db/journal";
import { aPetitionDraft, anAppointmentDraft, anId } from "@gandan/domain/examples";
import { Day } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type KeptCommune,
  type Visitor,
  type World,
  enrolled,
  keepCommune,
  openWorld,
  signedIn,
} from "../testing/index.ts";

let world: World;
let commune: KeptCommune;
let desk: Visitor;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
  desk = await signedIn(world, "in-charge");
});
afterEach(() => world.close());

// The world stands on Monday, 3 March 2025.
const agreed = { on: Day.parse("2025-03-06"), at: "08:00", place: "Phòng tiếp công dân" };
const id = anId("appointment");
const named = anAppointmentDraft({ name: "Phạm Thị Lan", contact: "0912345678", consent: true });
const { receipt } = named;

describe("an appointment asked for at a screen", () => {
  it("reaches the desk once, is settled, and its holder reads when and where", async () => {
    const { ask } = await enrolled(world);
    const first = await ask.kiosk.appoint(named);
    expect(await ask.kiosk.appoint(named)).toEqual(first);
    const { open } = await desk.ask.reception.appointments();
    expect(open).toMatchObject([{ id, state: "asked", name: "Phạm Thị Lan", steps: ["agree", "decline"] }]);
    expect(await ask.kiosk.follow({ receipt })).toMatchObject({ is: "appointment", state: "asked", agreed: null });
    const settled = await desk.ask.reception.settle({ id, step: "agree", revision: 1, agreed, note: "Gặp chị trực." });
    expect(settled).toMatchObject({ ok: true, value: { state: "agreed", agreed } });
    const seen = await world.anyone.ask.petitions.follow({ receipt });
    expect(seen).toMatchObject({ is: "appointment", state: "agreed", agreed, note: "Gặp chị trực." });
    expect(JSON.stringify(seen)).not.toMatch(/Lan|0912/);
  });

  it("leaves neither name nor receipt in the journal", async () => {
    const { ask } = await enrolled(world);
    await ask.kiosk.appoint(named);
    await desk.ask.reception.settle({ id, step: "agree", revision: 1, agreed });
    const lines = await listJournal(
      world.outside.db.read,
      commune.id,
      { recordId: id },
      {
        limit: 10,
        offset: 0,
      },
    );
    expect(lines.map(({ action }) => action).toSorted()).toEqual(["appointment.agreed", "appointment.asked"]);
    expect(JSON.stringify(lines)).not.toMatch(/Lan|0912|9F2C/);
  });

  it("is not agreed on a day off, twice at once, or by who does not receive", async () => {
    const { ask } = await enrolled(world);
    await ask.kiosk.appoint(named);
    const sunday = { ...agreed, on: Day.parse("2025-03-09") };
    const settle = (words: object) => desk.ask.reception.settle({ id, step: "agree", revision: 1, agreed, ...words });
    expect(await settle({ agreed: sunday })).toEqual({ ok: false, refusal: "appointment.day-off" });
    expect(await settle({ revision: 7 })).toEqual({ ok: false, refusal: "appointment.changed-meanwhile" });
    expect(await settle({ step: "decline" })).toEqual({ ok: false, refusal: "appointment.note-missing" });
    const head = await signedIn(world, "hamlet-head");
    await expect(head.ask.reception.appointments()).rejects.toThrow("request.not-found");
    await expect(head.ask.reception.settle({ id, step: "agree", revision: 1, agreed })).rejects.toThrow(
      "request.not-found",
    );
  });

  it("is refused under the id or the receipt of another", async () => {
    const { ask } = await enrolled(world);
    await ask.kiosk.appoint(named);
    const refused = { ok: false, refusal: "appointment.id-taken" };
    expect(await ask.kiosk.appoint({ ...named, reason: "talk" })).toEqual(refused);
    expect(await ask.kiosk.appoint({ ...named, id: anId("appointment", 2) })).toEqual(refused);
  });
});

describe("a citizen's own phone", () => {
  const communeId = anId("commune", 1);

  it("sees the commune, says a word and asks for an appointment, without an enrolment", async () => {
    const { ask } = world.anyone;
    expect(await ask.phone.welcome({ communeId })).toMatchObject({ communeId, communeName: "Xã 1" });
    const draft = aPetitionDraft();
    expect(await ask.phone.submit({ communeId, draft })).toMatchObject({ ok: true });
    expect(await ask.phone.appoint({ communeId, draft: anAppointmentDraft() })).toMatchObject({ ok: true });
    const { petition } = await desk.ask.petitions.get({ petitionId: draft.id });
    expect(petition).toMatchObject({ channel: "phone", kioskId: null });
    expect((await desk.ask.reception.appointments()).open).toHaveLength(1);
  });

  it("asks for information over the network, with the network's limit", async () => {
    const asked = { kind: "information-request", name: "Người Thử", contact: "0900", address: "Thôn 1" } as const;
    const draft = aPetitionDraft({ ...asked, consent: true });
    const answer = await world.anyone.ask.phone.submit({ communeId, draft });
    // Three working days from Monday, 3 March 2025; at the office it would be at once.
    expect(answer).toMatchObject({ ok: true, value: { answerBy: { day: "2025-03-06" } } });
  });

  it("speaks to no commune that is not there, nor to a province", async () => {
    await keepCommune(world, 3, { kind: "province" });
    await expect(world.anyone.ask.phone.welcome({ communeId: anId("commune", 9) })).rejects.toThrow(
      "request.not-found",
    );
    await expect(world.anyone.ask.phone.welcome({ communeId: anId("commune", 3) })).rejects.toThrow(
      "request.not-found",
    );
  });

  it("is slowed down where an address floods the register", async () => {
    const { ask } = world.visitor({ ip: "10.9.9.7" });
    for (let count = 0; count < 10; count += 1) await ask.phone.submit({ communeId, draft: aPetitionDraft() });
    await expect(ask.phone.submit({ communeId, draft: aPetitionDraft() })).rejects.toThrow("request.too-often");
    await expect(ask.phone.appoint({ communeId, draft: anAppointmentDraft() })).rejects.toThrow("request.too-often");
  });
});

describe("a word that an official typed for a citizen", () => {
  it("is marked as read back", async () => {
    const { ask } = await enrolled(world);
    const draft = aPetitionDraft({ isAssisted: true });
    await ask.kiosk.submit(draft);
    const { petition } = await desk.ask.petitions.get({ petitionId: draft.id });
    expect(petition.particulars).toMatchObject({ wasReadBack: true });
  });
});
