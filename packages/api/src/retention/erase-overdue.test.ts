import { findVoice } from "@gandan/db/petitions";
import { findFile } from "@gandan/db/files";
import { listErasedContents } from "@gandan/db/retention";
import { aPetitionDraft, anId } from "@gandan/domain/examples";
import { Day, Instant, addDays, dayOf, startOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepVoice } from "../petitions/keep-voice.ts";
import {
  type KeptCommune,
  type Visitor,
  type World,
  enrolled,
  keepCommune,
  openWorld,
  signedIn,
} from "../testing/index.ts";
import { eraseOverdue } from "./index.ts";

let world: World;
let commune: KeptCommune;
let screen: Visitor;
beforeEach(async () => {
  world = await openWorld();
  // The table of periods begins in July.
  world.clock.now = Instant.parse(startOf(Day.parse("2025-09-01")) + 8 * 3_600_000);
  commune = await keepCommune(world);
  screen = await enrolled(world);
});
afterEach(() => world.close());

const petitionId = anId("petition", 1);
const bytes = new Uint8Array([1, 2, 3]);
const speak = (id = petitionId) =>
  keepVoice(screen.context, { petitionId: id, seconds: 9, code: null }, { bytes, mediaType: "audio/webm" });
const later = (days: number) => {
  world.clock.now = Instant.parse(startOf(addDays(dayOf(world.clock.now), days)) + 8 * 3_600_000);
};
const voiceOf = (id = petitionId) => findVoice(world.outside.db.read, commune.id, id);
const linesOf = async (recordId: string) =>
  (await (await signedIn(world, "leader")).ask.journal.ofRecord({ recordId })).filter(({ action }) =>
    action.endsWith(".erased"),
  );

async function spokenAndWrittenDown() {
  expect(await speak()).toMatchObject({ ok: true });
  await screen.ask.kiosk.submit(aPetitionDraft({ id: petitionId, text: "", voiceSeconds: 9 }));
  const desk = await signedIn(world, "in-charge");
  const text = "Đường liên thôn hỏng";
  expect(await desk.ask.petitions.transcribe({ petitionId, text, revision: 1 })).toMatchObject({ ok: true });
}

describe("a recording", () => {
  it("is erased with its bytes on the day after its ninety days, while its words stay", async () => {
    await spokenAndWrittenDown();
    const kept = await voiceOf();
    const fileId = kept?.fileId ?? anId("file");
    const sha256 = (await findFile(world.outside.db.read, commune.id, fileId))?.sha256 ?? "";
    later(90);
    expect(await eraseOverdue(world.outside)).toMatchObject({ recordings: 0, contents: 0 });
    expect(await world.outside.files.open(sha256)).not.toBeNull();
    later(1);
    expect(await eraseOverdue(world.outside)).toMatchObject({ recordings: 1, contents: 1 });
    expect(await findFile(world.outside.db.read, commune.id, fileId)).toBeNull();
    expect(await world.outside.files.open(sha256)).toBeNull();
    const desk = await signedIn(world, "in-charge");
    const page = await desk.ask.petitions.get({ petitionId });
    expect(page).toMatchObject({ voice: { erasedAt: world.clock.now }, petition: { text: "Đường liên thôn hỏng" } });
    expect(await linesOf(petitionId)).toMatchObject([
      { action: "voice.erased", personName: null, change: { rule: { to: "recording@2025-07-01" } } },
    ]);
    expect(await eraseOverdue(world.outside)).toMatchObject({ recordings: 0, contents: 0 });
    expect(await linesOf(petitionId)).toHaveLength(1);
    expect(await desk.ask.journal.verify()).toMatchObject({ ok: true });
  });

  it("that nobody wrote down is kept, however old: it is all there is of the word", async () => {
    await speak();
    await screen.ask.kiosk.submit(aPetitionDraft({ id: petitionId, text: "", voiceSeconds: 9 }));
    later(4_000);
    expect(await eraseOverdue(world.outside)).toMatchObject({ recordings: 0 });
    expect(await voiceOf()).toMatchObject({ erasedAt: null });
  });

  it("whose word never came is erased after a month, and sent again it does not come back", async () => {
    await speak();
    later(31);
    expect(await eraseOverdue(world.outside)).toMatchObject({ recordings: 1, contents: 1 });
    expect(await speak()).toEqual({ ok: true, value: true });
    expect(await voiceOf()).toMatchObject({ erasedAt: world.clock.now });
    const listed = await listErasedContents(world.outside.db.read, commune.id, 9);
    expect(listed).toHaveLength(1);
    // Just sent, its bytes wait until nobody can be about to name them.
    expect(await eraseOverdue(world.outside)).toMatchObject({ contents: 0 });
    later(1);
    expect(await eraseOverdue(world.outside)).toMatchObject({ contents: 1 });
    expect(await world.outside.files.open(listed[0] ?? "")).toBeNull();
  });

  it("whose bytes another file names leaves them there", async () => {
    await speak();
    await speak(anId("petition", 2));
    await screen.ask.kiosk.submit(aPetitionDraft({ id: anId("petition", 2), text: "", voiceSeconds: 9 }));
    later(31);
    const other = await voiceOf(anId("petition", 2));
    const file = await findFile(world.outside.db.read, commune.id, other?.fileId ?? anId("file"));
    expect(await eraseOverdue(world.outside)).toMatchObject({ recordings: 1, contents: 1 });
    expect(await world.outside.files.open(file?.sha256 ?? "")).toEqual(bytes);
    expect(await listErasedContents(world.outside.db.read, commune.id, 9)).toEqual([]);
  });

  it("whose bytes are still on the disk after a crash loses them in the next run", async () => {
    await spokenAndWrittenDown();
    later(91);
    const broken = { ...world.outside.files, erase: () => Promise.reject(new Error("the disk is gone")) };
    await expect(eraseOverdue({ ...world.outside, files: broken })).rejects.toThrow("the disk is gone");
    expect(await voiceOf()).toMatchObject({ erasedAt: world.clock.now });
    expect(await eraseOverdue(world.outside)).toMatchObject({ recordings: 0, contents: 1 });
  });
});

describe("what nobody handed in", () => {
  it("drafts, sessions and codes go when their time is over, with the rule and the count in the journal", async () => {
    const desk = await signedIn(world, "in-charge");
    await desk.ask.drafts.save({ key: "answer-1", body: "Kính gửi bà" });
    await desk.ask.kiosks.createCode({ name: "Nhà văn hoá" });
    later(91);
    const again = await signedIn(world, "in-charge");
    await again.ask.drafts.save({ key: "answer-2", body: "Kính gửi ông" });
    expect((await eraseOverdue(world.outside)).leftovers).toBeGreaterThan(2);
    expect(await again.ask.drafts.get({ key: "answer-1" })).toBeNull();
    expect(await again.ask.drafts.get({ key: "answer-2" })).not.toBeNull();
    const rules = (await linesOf(commune.id)).map(({ change }) => String(change["rule"]?.to));
    expect(rules.toSorted()).toEqual(["draft@2025-07-01", "kiosk-code@2025-07-01", "session@2025-07-01"]);
    expect(JSON.stringify(await linesOf(commune.id))).not.toContain("Kính gửi");
    expect(await eraseOverdue(world.outside)).toMatchObject({ leftovers: 0 });
  });

  it("is left for the next run where the program is asked to stop", async () => {
    await spokenAndWrittenDown();
    later(91);
    expect(await eraseOverdue(world.outside, async () => false)).toEqual({ recordings: 0, leftovers: 0, contents: 0 });
    expect(await voiceOf()).toMatchObject({ erasedAt: null });
  });
});
