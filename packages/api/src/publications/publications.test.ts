import { addPetitionEvent, savePetition } from "@gandan/db/petitions";
import { aCaseEvent, aPetition, aPosting, aPublicationDraft, anId } from "@gandan/domain/examples";
import { Day, Instant, startOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepFile, openFile } from "../files/index.ts";
import { officialOf } from "../session/index.ts";
import { type Visitor, type World, keepCommune, openWorld, signedIn, textOf } from "../testing/index.ts";
import { publicPublications, publicRequests, requestsCsv } from "./index.ts";

let world: World;
let desk: Visitor;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  desk = await signedIn(world, "official");
});
afterEach(() => world.close());

const day = (text: string) => Day.parse(text);
const publicationId = anId("publication");
const save = (named: object = {}, revision = 0) =>
  desk.ask.publications.save({ ...aPublicationDraft(named), revision });
const known = async (visitor: Visitor) => {
  const official = await officialOf(visitor.context);
  if (official === null) throw new Error("nobody is signed in");
  return official;
};
const onDay = async (text: string) => {
  world.clock.now = Instant.parse(startOf(day(text)) + 9 * 3_600_000);
  desk = await signedIn(world, "official");
};
const itemTwo = async () => (await desk.ask.publications.register()).items[1];

describe("the register of publications", () => {
  it("keeps a document under its item, with its clock and a line in the journal", async () => {
    expect(await save()).toEqual({ ok: true, value: { id: publicationId, revision: 1 } });
    expect(await itemTwo()).toMatchObject({
      lastOn: null,
      rows: [{ isLate: false, faults: [], deadlines: [{ due: "2025-03-10", state: "open" }] }],
    });
    expect(await save({ postings: [aPosting()] }, 1)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect((await itemTwo())?.lastOn).toBe("2025-03-03");
    const reader = await signedIn(world, "in-charge");
    const lines = await reader.ask.journal.ofRecord({ recordId: publicationId });
    expect(lines.map(({ action }) => action).toSorted()).toEqual(["publication.edited", "publication.entered"]);
  });

  it("says what was not begun in time, and what came down too early", async () => {
    await save();
    await onDay("2025-03-11");
    const late = await desk.ask.publications.register();
    expect(late).toMatchObject({ late: 1, faulty: 1 });
    const hamletIds = late.hamlets.map(({ id }) => id);
    const postings = [aPosting({ hamletIds, from: day("2025-03-10"), to: day("2025-03-11") })];
    expect(await save({ postings }, 1)).toMatchObject({ ok: true });
    expect(await itemTwo()).toMatchObject({ rows: [{ isLate: false, faults: [{ state: "short" }] }] });
    const year = { from: day("2025-01-01"), to: day("2025-12-31") };
    expect(await desk.ask.publications.figures(year)).toEqual({ "publication.due": 1, "publication.in-time": 0 });
  });

  it("is kept by offices and leaders, read by whoever works in the commune, and by the province", async () => {
    await save();
    for (const who of ["front", "hamlet-head"] as const) {
      const { ask } = await signedIn(world, who);
      expect((await ask.publications.register()).mayKeep).toBe(false);
      const change = { ...aPublicationDraft(), revision: 1 };
      expect(await ask.publications.save(change)).toEqual({ ok: false, refusal: "publication.not-yours" });
    }
  });

  it("keeps nothing of an entry that is refused, nor of one that somebody else changed", async () => {
    expect(await save({ item: 15 })).toEqual({ ok: false, refusal: "publication.item-unknown" });
    expect((await itemTwo())?.rows).toEqual([]);
    await save();
    expect(await save({ document: "Khác" }, 0)).toEqual({ ok: false, refusal: "publication.changed-meanwhile" });
  });
});

describe("taking down and withdrawing", () => {
  it("ends what hangs on the day given, and says that an item runs, waits or is empty", async () => {
    expect(await itemTwo()).toMatchObject({ state: "empty", dueOn: null });
    await save();
    expect(await itemTwo()).toMatchObject({ state: "waiting", dueOn: "2025-03-10" });
    const { hamlets } = await desk.ask.publications.register();
    await save({ postings: [aPosting({ hamletIds: hamlets.map(({ id }) => id) })] }, 1);
    expect(await itemTwo()).toMatchObject({ state: "running", hangsUntil: "2025-04-01" });
    await onDay("2025-03-20");
    const on = day("2025-03-19");
    expect(await desk.ask.publications.end({ id: publicationId, on, revision: 2 })).toMatchObject({ ok: true });
    expect(await itemTwo()).toMatchObject({ state: "faulty", rows: [{ publication: { postings: [{ to: on }] } }] });
    expect(await desk.ask.publications.end({ id: publicationId, on, revision: 3 })).toEqual({
      ok: false,
      refusal: "publication.nothing-open",
    });
  });

  it("keeps a withdrawn entry with its reason, asks nothing of it and shows it to nobody outside", async () => {
    await save({ postings: [aPosting()] });
    const withdrawal = { on: day("2025-03-03"), reason: "Ghi nhầm văn bản" };
    const asked = { id: publicationId, withdrawal, revision: 1 };
    const front = await signedIn(world, "front");
    expect(await front.ask.publications.withdraw(asked)).toEqual({ ok: false, refusal: "publication.not-yours" });
    expect(await desk.ask.publications.withdraw(asked)).toEqual({ ok: true, value: { revision: 2 } });
    expect(await itemTwo()).toMatchObject({ state: "empty", lastOn: null, rows: [{ deadlines: [], ways: [] }] });
    expect(await publicPublications(world.outside, anId("commune"), "vi")).toEqual([]);
    expect(await save({ document: "Khác" }, 2)).toEqual({ ok: false, refusal: "publication.withdrawn" });
    const reader = await signedIn(world, "in-charge");
    const lines = await reader.ask.journal.ofRecord({ recordId: publicationId });
    expect(lines.find(({ action }) => action === "publication.withdrawn")?.reason).toBe("Ghi nhầm văn bản");
    const missing = desk.ask.publications.end({ id: anId("publication", 9), on: day("2025-03-03"), revision: 1 });
    await expect(missing).rejects.toThrow("request.not-found");
  });
});

describe("a photo of the board", () => {
  it("is put to a notice by who brought it, and then opened by whoever reads the register", async () => {
    const bytes = new Uint8Array([0xff, 0xd8, 1]);
    const photo = await keepFile(await known(desk), { name: "bang-tin.jpg", mediaType: "image/jpeg", bytes });
    if (!photo.ok) throw new Error(photo.refusal);
    const other = await signedIn(world, "front");
    expect(await openFile(await known(other), photo.value.id)).toBeNull();
    expect(await save({ postings: [aPosting({ photoIds: [anId("file", 77)] })] })).toEqual({
      ok: false,
      refusal: "publication.photo-unknown",
    });
    expect(await save({ postings: [aPosting({ photoIds: [photo.value.id] })] })).toMatchObject({ ok: true });
    expect((await openFile(await known(other), photo.value.id))?.file.name).toBe("bang-tin.jpg");
    expect((await itemTwo())?.rows[0]?.photos).toMatchObject([{ name: "bang-tin.jpg" }]);
  });
});

describe("the list of a quarter", () => {
  it("names each document with its way, places and days, as CSV, a sheet and a paper", async () => {
    await save({ postings: [aPosting({ hamletIds: [anId("unit", 1)], to: day("2025-04-02") })] });
    const asked = { year: 2025, language: "vi" } as const;
    const csv = textOf(await desk.ask.publications.quarter({ ...asked, quarter: 2, format: "csv" }));
    expect(csv.split("\r\n")[1]).toMatch(
      /^1,Ngân sách,Quyết định .*,03\/03\/2025,Niêm yết,Trụ sở UBND; .+,03\/03\/2025,02\/04\/2025,$/,
    );
    const after = textOf(await desk.ask.publications.quarter({ ...asked, quarter: 3, format: "csv" }));
    expect(after.trim().split("\r\n")).toHaveLength(1);
    for (const format of ["docx", "xlsx"] as const) {
      const file = await desk.ask.publications.quarter({ ...asked, quarter: 1, format });
      expect(file.fileName).toBe(`danh-muc-cong-khai-quy-1-2025.${format}`);
      expect(Buffer.from(file.base64, "base64").subarray(0, 2).toString()).toBe("PK");
    }
  });
});

describe("what everybody sees", () => {
  it("is what is public today, and not what ended yesterday", async () => {
    await save({ postings: [aPosting({ to: day("2025-03-04") })] });
    const shown = () => publicPublications(world.outside, anId("commune"), "vi");
    expect(await shown()).toMatchObject([{ itemName: { vi: "Ngân sách" }, ways: [{ name: "Niêm yết" }] }]);
    await onDay("2025-03-05");
    expect(await shown()).toEqual([]);
  });
});

describe("the log of information requests", () => {
  it("tells when and what became of each, at the desk and outside, and nothing of who asked or in which words", async () => {
    const kept = aPetition({
      kind: "information-request",
      kioskId: null,
      text: "Xin bản sao quyết định giao đất",
      name: "Đinh Văn Bí Mật",
      receivedAt: world.clock.now,
      hamletId: null,
    });
    const event = aCaseEvent({ kind: "received", at: kept.receivedAt, day: day("2025-03-03") });
    await world.outside.db.write(anId("commune"), async (tx) => {
      await savePetition(tx, kept);
      await addPetitionEvent(tx, { ...event, communeId: kept.communeId, petitionId: kept.id });
    });
    const rows = await desk.ask.publications.requests({ year: 2025 });
    expect(rows).toMatchObject([{ number: 1, receivedOn: "2025-03-03", ground: null }]);
    expect(await desk.ask.publications.requests({ year: 2024 })).toEqual([]);
    const shown = await publicRequests(world.outside, anId("commune"));
    expect(shown).toEqual(rows);
    for (const text of [JSON.stringify(shown), requestsCsv(shown)]) expect(text).not.toMatch(/Bí Mật|giao đất|pet_/);
    expect(requestsCsv(shown).split("\r\n")[1]).toContain("2025-03-03");
  });
});
