import { addPetitionEvent, findPetition, removePetition, savePetition, savePetitionFile } from "@gandan/db/petitions";
import { saveFile } from "@gandan/db/files";
import { saveSupervision } from "@gandan/db/supervision";
import { wordsOf } from "@gandan/documents/write";
import { aCaseEvent, aPetition, aSupervision, anId } from "@gandan/domain/examples";
import { type Petition, receiptFrom } from "@gandan/domain/petitions";
import { Day, type Id, Instant, dayOf, startOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type KeptCommune,
  type Visitor,
  type World,
  keepCommune,
  openWorld,
  positionOf,
  signedIn,
  textOf,
} from "../testing/index.ts";

let world: World;
let commune: KeptCommune;
let desk: Visitor;
let leader: Visitor;
const at = (text: string) => Instant.parse(startOf(Day.parse(text)) + 9 * 3_600_000);
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
  world.clock.now = at("2026-11-27");
  desk = await signedIn(world, "in-charge");
  leader = await signedIn(world, "leader");
});
afterEach(() => world.close());

const listId = anId("destructionList");
const kind = "ineligible-letter" as const;
const basis = "Công văn 15/SNV-VTLT của Sở Nội vụ";
const minutes = {
  on: Day.parse("2026-11-27"),
  place: "Phòng lưu trữ",
  way: "Xoá vĩnh viễn khỏi hệ thống",
  members: [
    { name: "Trần Thị Bình", title: "Văn thư" },
    { name: "Võ Minh Khoa", title: "Công chức tư pháp" },
  ],
};

/** A letter that was filed away, with a scan of it. */
async function filedAway(number: number, day = "2025-03-03", named: Partial<Petition> = {}): Promise<Id<"petition">> {
  const petition = aPetition({
    id: anId("petition", number),
    communeId: commune.id,
    kind: "recommendation",
    kioskId: null,
    receipt: receiptFrom(new Uint8Array(10).fill(number)),
    number,
    registerYear: 2025,
    text: `Bí mật số ${number}`,
    name: "Phạm Thị Sướt",
    state: "filed-away",
    receivedAt: at("2025-02-20"),
    updatedAt: at(day),
    ...named,
  });
  const petitionId = petition.id;
  const sha256 = await world.outside.files.keep(new TextEncoder().encode(`scan ${number}`));
  await world.outside.db.write(commune.id, async (tx) => {
    await savePetition(tx, petition);
    const event = aCaseEvent({ kind: "filed-away", day: Day.parse(day), note: "Của bà Sướt" });
    await addPetitionEvent(tx, { ...event, communeId: commune.id, petitionId });
    const file = { id: anId("file", number), communeId: commune.id, sha256, personId: anId("person", 7), at: at(day) };
    await saveFile(tx, { ...file, mediaType: "image/png", size: 6, name: "don.png" });
    const scan = { fileId: file.id, what: "letter", personId: file.personId, at: file.at, removed: null } as const;
    await savePetitionFile(tx, { ...scan, communeId: commune.id, petitionId });
  });
  return petitionId;
}

const propose = (petitionIds: Id<"petition">[], who = desk) =>
  who.ask.retention.propose({ id: listId, kind, basis, petitionIds });
const page = (who = desk) => who.ask.retention.get({ id: listId });
const revision = async () => (await page()).revision;
const decide = async (petitionIds: Id<"petition">[], is: "destroy" | "keep" = "destroy", who = leader) =>
  who.ask.retention.decide({ id: listId, petitionIds, is, reason: "Đã xem", revision: await revision() });
const recordIt = async () => desk.ask.retention.record({ id: listId, minutes, revision: await revision() });
const execute = async (who = desk) => who.ask.retention.execute({ id: listId, revision: await revision() });

describe("files that are past their period", () => {
  it("are told with what stands against each, and none that is still kept", async () => {
    const free = await filedAway(1);
    await filedAway(2, "2026-03-03");
    const watched = await filedAway(3);
    const supervision = aSupervision({ communeId: commune.id, scope: "Đơn số 3/2025", state: "under-way" });
    await world.outside.db.write(commune.id, (tx) => saveSupervision(tx, supervision));
    const letters = (await desk.ask.retention.expired()).find(({ rule }) => rule.kind === kind);
    expect(letters?.cases.map(({ id, obstacle }) => [id, obstacle])).toEqual([
      [free, null],
      [watched, "under-supervision"],
    ]);
    expect(JSON.stringify(letters)).not.toContain("Bí mật");
    expect(letters?.rule).toMatchObject({ isVerified: false, period: { count: 1, unit: "year" } });
    expect(await propose([free, watched])).toEqual({ ok: false, refusal: "retention.under-supervision" });
  });

  it("are found as soon as their year is over, to the day", async () => {
    await filedAway(1, "2025-11-26");
    await filedAway(2, "2025-11-27");
    const found = async () => (await desk.ask.retention.expired()).flatMap(({ cases }) => cases.map(({ id }) => id));
    expect(await found()).toEqual([anId("petition", 1)]);
    world.clock.now = at("2026-11-28");
    desk = await signedIn(world, "in-charge");
    expect(await found()).toEqual([anId("petition", 1), anId("petition", 2)]);
  });
});

describe("a list of files to destroy", () => {
  it("takes along what was given to somebody to do because of a file, with reports and photos", async () => {
    const [first, second] = [await filedAway(1), await filedAway(2)];
    const photo = await world.outside.files.keep(new TextEncoder().encode("ảnh cống nhà bà Sướt"));
    const official = await signedIn(world, "official");
    const given = { title: "Khơi cống nhà bà Sướt", detail: "", supportingIds: [], hamletId: null, deadline: null };
    const plain = {
      product: null,
      quantity: null,
      unit: null,
      evidenceRequired: false,
      positionId: positionOf("official"),
    };
    for (const petitionId of [first, second])
      expect(await desk.ask.petitions.giveTask({ petitionId, ...given, ...plain })).toMatchObject({ ok: true });
    const { rows } = await desk.ask.tasks.list({});
    const of = (petitionId: Id<"petition">) =>
      rows.find(({ source }) => source.kind === "petition" && source.petitionId === petitionId)?.id ?? anId("task");
    const fileId = anId("file", 8);
    await world.outside.db.write(commune.id, (tx) => {
      const file = {
        id: fileId,
        communeId: commune.id,
        sha256: photo,
        personId: anId("person", 9),
        at: world.clock.now,
      };
      return saveFile(tx, { ...file, mediaType: "image/png", size: 6, name: "cong.png" });
    });
    const report = { sentence: "Đã khơi cống nhà bà Sướt", quantity: null, evidence: [fileId] };
    const done = await official.ask.tasks.finish({ id: anId("taskEntry"), taskId: of(first), ...report });
    expect(done).toMatchObject({ ok: true });
    expect(await propose([first])).toEqual({ ok: false, refusal: "retention.task-open" });
    expect(await desk.ask.tasks.confirm({ taskId: of(first) })).toMatchObject({ ok: true });

    expect(await propose([first])).toMatchObject({ ok: true });
    expect(await decide([first])).toMatchObject({ ok: true });
    expect(await recordIt()).toMatchObject({ ok: true });
    world.clock.now = Instant.parse(world.clock.now + 20 * 60_000);
    expect(await execute()).toMatchObject({ ok: true });
    expect((await desk.ask.petitions.get({ petitionId: first })).tasks).toEqual([]);
    expect((await desk.ask.tasks.list({})).rows.map(({ id }) => id)).toEqual([of(second)]);
    expect(await desk.ask.search.find({ words: "khơi cống nhà bà Sướt" })).toHaveLength(1);
    expect(await world.outside.files.open(photo)).toBeNull();
  });

  it("is proposed, decided file by file, minuted and carried out: the register's row stays, the words are gone", async () => {
    const [first, second] = [await filedAway(1), await filedAway(2)];
    expect(await propose([first, second])).toMatchObject({ ok: true });
    expect(await propose([first, second])).toMatchObject({ ok: true });
    expect(await decide([first], "destroy", desk)).toEqual({ ok: false, refusal: "retention.not-yours" });
    expect(await decide([first])).toMatchObject({ ok: true });
    expect(await execute()).toEqual({ ok: false, refusal: "retention.step-not-allowed" });
    expect(await decide([second], "keep")).toMatchObject({ ok: true });
    expect(await desk.ask.retention.paper({ id: listId })).toEqual({ ok: false, refusal: "retention.no-minutes" });
    expect(await recordIt()).toMatchObject({ ok: true });
    const paper = await desk.ask.retention.paper({ id: listId });
    const text = paper.ok ? wordsOf(Buffer.from(paper.value.base64, "base64")) : "";
    expect(text).toContain("Trần Thị Bình");
    expect(text).toContain(basis);
    expect(text).not.toContain("Bí mật");
    // The scans were kept a moment ago in this test, in life a year: their bytes wait for the night.
    world.clock.now = Instant.parse(world.clock.now + 20 * 60_000);
    expect(await execute()).toMatchObject({ ok: true });

    const gone = await desk.ask.petitions.get({ petitionId: first });
    expect(gone.petition).toMatchObject({ number: 1, registerYear: 2025, state: "filed-away", kind: "recommendation" });
    expect(gone.petition).toMatchObject({ text: "", name: null, erasedAt: world.clock.now });
    expect([gone.steps, gone.papers, gone.files]).toEqual([[], [], null]);
    expect(gone.history.map(({ kind: happened, note }) => [happened, note])).toEqual([
      ["filed-away", null],
      ["destroyed", null],
    ]);
    const sha = (number: number) => world.outside.digest(new TextEncoder().encode(`scan ${number}`));
    expect(await world.outside.files.open(sha(1))).toBeNull();
    expect(await world.outside.files.open(sha(2))).not.toBeNull();
    expect((await desk.ask.petitions.get({ petitionId: second })).petition.text).toBe("Bí mật số 2");
    const register = await desk.ask.petitions.table({});
    const lines = register.ok ? textOf(register.value).split("\n") : [];
    expect(lines.find((line) => line.includes("1/2025"))).toContain("Nội dung đã tiêu huỷ");

    expect(await page()).toMatchObject({ state: "executed", executor: "Người thứ 7", steps: [] });
    expect((await page()).lastCopyGoesOn).toBe("2026-12-11");
    expect(await leader.ask.journal.verify()).toMatchObject({ ok: true });
    const told = await leader.ask.journal.ofRecord({ recordId: listId });
    expect(told.map(({ action }) => action).toReversed()).toEqual([
      "retention.proposed",
      "retention.decided",
      "retention.decided",
      "retention.recorded",
      "retention.executed",
    ]);
    const about = await leader.ask.journal.ofRecord({ recordId: first });
    expect(about).toMatchObject([{ action: "petition.destroyed" }]);
    expect(await desk.ask.retention.expired()).toMatchObject([{ cases: [{ id: second }] }, {}, {}]);
    expect(await execute()).toEqual({ ok: false, refusal: "retention.step-not-allowed" });
  });

  it("looks at each file once more before it goes, and holds back what was opened again", async () => {
    const [first, second] = [await filedAway(1), await filedAway(2)];
    await propose([first, second]);
    await decide([first, second]);
    await recordIt();
    const kept = await findPetition(world.outside.db.read, commune.id, first);
    if (kept === null) throw new Error("not kept");
    await world.outside.db.write(commune.id, async (tx) => {
      await savePetition(tx, { ...kept, state: "received" });
      const event = aCaseEvent({ kind: "reopened", day: dayOf(world.clock.now) });
      await addPetitionEvent(tx, { ...event, communeId: commune.id, petitionId: first });
    });
    expect(await execute()).toMatchObject({ ok: true });
    expect((await page()).items).toMatchObject([
      { petitionId: first, heldBack: "reopened", erasedAt: null },
      { petitionId: second, heldBack: null, erasedAt: world.clock.now },
    ]);
    expect((await desk.ask.petitions.get({ petitionId: first })).petition.text).toBe("Bí mật số 1");
  });

  it("holds back what left the register in between", async () => {
    const [first, second] = [await filedAway(1), await filedAway(2)];
    await propose([first, second]);
    await decide([first, second]);
    await recordIt();
    const gone = { communeId: commune.id, id: first };
    await world.outside.db.write(commune.id, (tx) => removePetition(tx, gone));
    expect(await execute()).toMatchObject({ ok: true });
    expect((await page()).items).toMatchObject([
      { petitionId: first, heldBack: "erased-already", erasedAt: null },
      { petitionId: second, heldBack: null },
    ]);
  });

  it("is taken back with a reason, after which its files can be proposed again", async () => {
    const first = await filedAway(1);
    await propose([first]);
    const other = { id: anId("destructionList", 2), kind, basis, petitionIds: [first] };
    expect(await desk.ask.retention.propose(other)).toEqual({ ok: false, refusal: "retention.in-other-list" });
    const withdraw = async (reason: string) =>
      desk.ask.retention.withdraw({ id: listId, reason, revision: await revision() });
    expect(await withdraw("")).toEqual({ ok: false, refusal: "retention.reason-missing" });
    expect(await withdraw("Lập nhầm")).toMatchObject({ ok: true });
    expect(await desk.ask.retention.propose(other)).toMatchObject({ ok: true });
    expect((await desk.ask.retention.lists()).map(({ number, state }) => [number, state])).toEqual([
      [2, "proposed"],
      [1, "withdrawn"],
    ]);
  });

  it("is nothing to those who read no petitions; how long records are kept an administrator reads too", async () => {
    await propose([await filedAway(1)]);
    const admin = await signedIn(world, "administrator");
    expect(await admin.ask.retention.table()).toMatchObject({ copiesKept: 14 });
    for (const who of [admin, await signedIn(world, "official"), await signedIn(world, "front")]) {
      await expect(who.ask.retention.lists()).rejects.toThrow("request.not-found");
      await expect(who.ask.retention.get({ id: listId })).rejects.toThrow("request.not-found");
      await expect(who.ask.retention.expired()).rejects.toThrow("request.not-found");
    }
    const unknown = { id: anId("destructionList", 404) };
    await expect(desk.ask.retention.get(unknown)).rejects.toThrow("request.not-found");
  });
});
