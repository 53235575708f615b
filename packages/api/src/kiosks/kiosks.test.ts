import { listKiosks } from "@gandan/db/kiosks";
import { countPetitions, findPetition } from "@gandan/db/petitions";
import { listJournal } from "@gandan/db/journal";
import { wholeCommune } from "@gandan/db";
import { aPetitionDraft, anId } from "@gandan/domain/examples";
import { Instant } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KeptCommune, type World, enrolled, keepCommune, openWorld, signedIn } from "../testing/index.ts";

let world: World;
let commune: KeptCommune;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
});
afterEach(() => world.close());

const madeCode = async () => {
  const { ask } = await signedIn(world, "in-charge");
  const made = await ask.kiosks.createCode({ name: "Nhà văn hoá" });
  if (!made.ok) throw new Error(made.refusal);
  return made.value;
};

describe("enrolling a screen", () => {
  it("takes nine digits within fifteen minutes, once", async () => {
    const { code, expiresAt } = await madeCode();
    expect(code).toMatch(/^\d{3} \d{3} \d{3}$/);
    expect(expiresAt - world.clock.now).toBe(15 * 60_000);
    const { ask } = world.visitor();
    expect(await ask.kiosk.enrol({ code: ` ${code.replaceAll(" ", "-")} ` })).toMatchObject({
      ok: true,
      value: { communeName: "Xã 1", name: "Nhà văn hoá" },
    });
    expect(await ask.kiosk.enrol({ code })).toEqual({ ok: false, refusal: "kiosk.code-used" });
    expect(await ask.kiosk.enrol({ code: "000 000 000" })).toEqual({ ok: false, refusal: "kiosk.code-wrong" });
    const late = await madeCode();
    world.clock.now = Instant.parse(late.expiresAt + 1);
    expect(await ask.kiosk.enrol({ code: late.code })).toEqual({ ok: false, refusal: "kiosk.code-expired" });
  });

  it("gives one screen where two use the code at once", async () => {
    const { code } = await madeCode();
    const answers = await Promise.all([1, 2, 3].map(() => world.visitor().ask.kiosk.enrol({ code })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await listKiosks(world.outside.db.read, commune.id)).toHaveLength(1);
  });

  it("keeps no token and no code in clear", async () => {
    const { code } = await madeCode();
    const answer = await world.anyone.ask.kiosk.enrol({ code });
    const token = answer.ok ? answer.value.token : "";
    const kept = JSON.stringify(await listKiosks(world.outside.db.read, commune.id));
    expect(token).not.toBe("");
    expect(kept).not.toContain(token);
    expect(kept).toContain(world.outside.digest(token));
  });

  it("is slowed down where an address guesses", async () => {
    const { ask } = world.visitor({ ip: "10.9.9.9" });
    for (let count = 0; count < 10; count += 1) await ask.kiosk.enrol({ code: String(count) });
    await expect(ask.kiosk.enrol({ code: "11" })).rejects.toThrow("request.too-often");
  });

  it("is for those who may, and hidden from others", async () => {
    const { ask } = await signedIn(world, "official");
    expect(await ask.kiosks.createCode({ name: "Của tôi" })).toEqual({ ok: false, refusal: "kiosk.not-yours" });
    await expect(ask.kiosks.list()).rejects.toThrow("request.not-found");
  });
});

describe("an enrolled screen", () => {
  it("shows the commune's hamlets and who receives citizens, and says what waits on it", async () => {
    const { ask, kioskId } = await enrolled(world);
    expect(await ask.kiosk.welcome({ waiting: 3 })).toMatchObject({
      communeName: "Xã 1",
      kind: "commune",
      feedbackAnswerDays: 15,
      hamlets: [1, 2, 3, 4, 5, 6].map((number) => ({ name: `Thôn ${number}` })),
      officials: [{ name: "Người thứ 7" }, { name: "Người thứ 8" }],
    });
    const [row] = await (await signedIn(world, "in-charge")).ask.kiosks.list();
    expect(row).toMatchObject({ id: kioskId, waiting: 3, seenAt: world.clock.now });
    expect(row).not.toHaveProperty("tokenHash");
  });

  it("is unknown from the moment it is revoked; what it sent stays", async () => {
    const screen = await enrolled(world);
    await screen.ask.kiosk.submit(aPetitionDraft());
    const { ask } = await signedIn(world, "in-charge");
    expect(await ask.kiosks.revoke({ kioskId: screen.kioskId })).toMatchObject({ ok: true });
    await expect(screen.ask.kiosk.submit(aPetitionDraft())).rejects.toThrow("request.kiosk-unknown");
    expect((await ask.petitions.list({})).total).toBe(1);
  });

  it("may do nothing that an official may", async () => {
    const { ask } = await enrolled(world);
    await expect(ask.petitions.list({})).rejects.toThrow("request.sign-in");
    await expect(ask.tasks.list({})).rejects.toThrow("request.sign-in");
  });
});

describe("a citizen's word", () => {
  it("sent a hundred times, also at once, is one word with one answer", async () => {
    const { ask } = await enrolled(world);
    const first = await ask.kiosk.submit(aPetitionDraft());
    const again = await Promise.all(Array.from({ length: 99 }, () => ask.kiosk.submit(aPetitionDraft())));
    for (const answer of again) expect(answer).toEqual(first);
    expect(await countPetitions(world.outside.db.read, wholeCommune(commune.id), {})).toBe(1);
    const lines = await listJournal(world.outside.db.read, commune.id, { recordId: anId("petition") }, page);
    expect(lines).toHaveLength(1);
  });

  it("answers the same a day later, with the time it was first received", async () => {
    const { ask } = await enrolled(world);
    const first = await ask.kiosk.submit(aPetitionDraft());
    world.clock.now = Instant.parse(world.clock.now + 86_400_000);
    expect(await ask.kiosk.submit(aPetitionDraft())).toEqual(first);
  });

  it("is refused where its id or its receipt is another's", async () => {
    const { ask } = await enrolled(world);
    await ask.kiosk.submit(aPetitionDraft());
    const refused = { ok: false, refusal: "petition.id-taken" };
    expect(await ask.kiosk.submit(aPetitionDraft({ text: "Khác hẳn" }))).toEqual(refused);
    expect(await ask.kiosk.submit(aPetitionDraft({ id: anId("petition", 2) }))).toEqual(refused);
    expect((await findPetition(world.outside.db.read, commune.id, anId("petition")))?.text).toMatch(/^Cống/);
  });

  it("of a hamlet that is not the commune's is refused", async () => {
    const { ask } = await enrolled(world);
    const hamletId = anId("unit", 99);
    expect(await ask.kiosk.submit(aPetitionDraft({ hamletId }))).toMatchObject({ refusal: "petition.hamlet-unknown" });
  });

  it("is promised an answer by the commune's own setting, every day passed over with its reason", async () => {
    const { ask } = await enrolled(world);
    const answer = await ask.kiosk.submit(aPetitionDraft());
    const promised = answer.ok ? answer.value.answerBy : null;
    // From Monday 3 March 2025: three weeks of five days.
    expect(promised).toMatchObject({ day: "2025-03-24", rule: "commune-setting", days: 15, isAssumed: false });
    expect(promised?.skipped).toHaveLength(6);
    expect(promised?.skipped[0]).toEqual({ day: "2025-03-08", why: { vi: "Thứ Bảy", en: "Saturday" } });
  });

  it("is found again with its receipt, also as typed by hand, and shows neither its text nor a name", async () => {
    const { ask } = await enrolled(world);
    const named = aPetitionDraft({ name: "Phạm Thị Lan", contact: "0912345678", consent: true });
    await ask.kiosk.submit(named);
    const seen = await world.anyone.ask.petitions.follow({ receipt: "7k3m q9pd 2xv8 ht4n" });
    expect(seen).toMatchObject({ kind: "feedback", stand: "received", answer: null });
    expect(JSON.stringify(seen)).not.toMatch(/Lan|0912|Cống/);
    expect(await ask.kiosk.follow({ receipt: named.receipt })).toEqual(seen);
    expect(await world.anyone.ask.petitions.follow({ receipt: "0000-0000-0000-0000" })).toBeNull();
    expect(await world.anyone.ask.petitions.follow({ receipt: "không phải mã" })).toBeNull();
  });

  it("is not found at a screen of another commune", async () => {
    await keepCommune(world, 2);
    const here = await enrolled(world, 1);
    const there = await enrolled(world, 2);
    await here.ask.kiosk.submit(aPetitionDraft());
    expect(await there.ask.kiosk.follow({ receipt: aPetitionDraft().receipt })).toBeNull();
  });

  it("cannot be guessed at: an address that tries receipts waits", async () => {
    const { ask } = world.visitor({ ip: "10.9.9.8" });
    for (let count = 0; count < 30; count += 1) await ask.petitions.follow({ receipt: "0000-0000-0000-0000" });
    await expect(ask.petitions.follow({ receipt: "0000-0000-0000-0000" })).rejects.toThrow("request.too-often");
  });
});

const page = { limit: 200, offset: 0 };
