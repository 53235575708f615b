import {
  addDenunciationEvent,
  findDenunciation,
  listDueDenunciations,
  saveDenunciation,
} from "@gandan/db/denunciations";
import { wordsOf } from "@gandan/documents/write";
import { anId } from "@gandan/domain/examples";
import { receiptFrom } from "@gandan/domain/petitions";
import { Day, Instant, startOf } from "@gandan/domain/values";
import { afterEach, beforeEach, expect, it } from "vitest";
import { remindAll } from "../notices/index.ts";
import { type KeptCommune, type Visitor, keepCommune, openWorldOnDisk, signedIn, whos } from "../testing/index.ts";

let world: Awaited<ReturnType<typeof openWorldOnDisk>>;
let commune: KeptCommune;
let desk: Visitor;
let leader: Visitor;
const passphrase = "suối trong chảy mãi";
const denunciationId = anId("denunciation", 1);
const at = (text: string) => Instant.parse(startOf(Day.parse(text)) + 9 * 3_600_000);
beforeEach(async () => {
  world = await openWorldOnDisk();
  commune = await keepCommune(world);
  world.clock.now = at("2026-11-27");
  desk = await signedIn(world, "in-charge");
  leader = await signedIn(world, "leader");
  for (const visitor of [desk, leader]) await visitor.ask.denunciations.makeKeys({ passphrase });
});
afterEach(() => world.close());

const paper = Buffer.from("%PDF-1.4\nphiếu nhập kho\n%%EOF").toString("base64");

/** A case with a scan and a note that was over sixteen years ago. */
async function anOldCase() {
  const taken = await desk.ask.denunciations.receive({
    id: denunciationId,
    receipt: receiptFrom(new Uint8Array(10).fill(9)),
    channel: "post",
    receivedOn: Day.parse("2026-11-20"),
    content: {
      text: "Cán bộ kho bớt gạo.",
      name: "Phạm Thị Sáng",
      address: null,
      contact: null,
      isSigned: true,
      papers: null,
      accused: { words: "Cán bộ kho", personIds: [] },
    },
    redactedText: "Cán bộ kho bớt gạo.",
    recipientIds: [anId("person", 7), anId("person", 8)],
    files: [{ id: anId("file", 1), name: "phieu.pdf", what: "paper", base64: paper }],
  });
  expect(taken).toMatchObject({ ok: true });
  const { db } = world.outside;
  await db.write(commune.id, async (tx) => {
    const kept = await findDenunciation(tx, commune.id, { id: denunciationId });
    if (kept === null) throw new Error("not kept");
    await saveDenunciation(tx, { ...kept, state: "closed", dueOn: null, receivedAt: at("2010-01-04"), revision: 2 });
    const day = Day.parse("2010-05-04");
    const event = { communeId: commune.id, denunciationId, kind: "closed", at: at(day), day, days: null } as const;
    await addDenunciationEvent(tx, { ...event, personId: null, document: "12/KL", sealedNote: "…" });
  });
}

const asked = async () => {
  const { revision } = (await desk.ask.denunciations.get({ denunciationId })).denunciation;
  return { denunciationId, revision };
};
const propose = async () => desk.ask.denunciations.proposeDestruction({ ...(await asked()), basis: "Công văn 15/SNV" });
const decide = async () => leader.ask.denunciations.decideDestruction({ ...(await asked()), is: "destroy" });
const members = ["Trần Thị Bình", "Võ Minh Khoa"].map((name) => ({ name, title: "Văn thư" }));
const minutes = { on: Day.parse("2026-11-27"), place: "Phòng lưu trữ", way: "Xoá vĩnh viễn", members };

it("goes with its keys, notes and scans when those who are named for it proposed, decided and minuted it; its number stays", async () => {
  await anOldCase();
  const before = await leader.ask.denunciations.get({ denunciationId });
  expect(before.keeping).toMatchObject({ until: "2025-05-04", state: null, steps: [], rule: { isVerified: false } });
  expect(await propose()).toMatchObject({ ok: true });
  expect(await leader.ask.denunciations.toDecide()).toMatchObject([{ id: denunciationId, number: 1 }]);
  expect(await decide()).toMatchObject({ ok: true });
  expect(await leader.ask.denunciations.toDecide()).toEqual([]);
  expect(await desk.ask.denunciations.destructionPaper({ denunciationId })).toMatchObject({ ok: false });
  expect(await desk.ask.denunciations.recordDestruction({ ...(await asked()), minutes })).toMatchObject({ ok: true });
  const made = await desk.ask.denunciations.destructionPaper({ denunciationId });
  const text = made.ok ? wordsOf(Buffer.from(made.value.base64, "base64")) : "";
  expect(text).toContain("1/2026");
  expect(text).toContain("04/01/2010");
  expect(text).toContain("Trần Thị Bình");
  expect(text).not.toMatch(/Sáng|gạo|kho|9999/);

  const { db } = world.outside;
  const { denunciations, denunciationFiles, denunciationRecipients, denunciationEvents, erasedContents } =
    db.read.tables;
  const [scan] = await db.read.sql.select().from(denunciationFiles);
  const box = (await db.read.sql.select().from(denunciationRecipients))[0]?.box ?? "";
  const sealed = (await db.read.sql.select().from(denunciations))[0]?.sealed ?? "";
  expect(await world.hits(box)).not.toEqual([]);
  world.clock.now = Instant.parse(world.clock.now + 20 * 60_000);
  expect(await desk.ask.denunciations.destroy(await asked())).toMatchObject({ ok: true });
  for (const words of [box, sealed]) expect(await world.hits(words)).toEqual([]);
  expect(await db.read.sql.select().from(denunciationFiles)).toEqual([]);
  expect(await db.read.sql.select().from(erasedContents)).toEqual([]);
  expect(await world.outside.files.open(scan?.sha256 ?? "")).toBeNull();
  expect((await db.read.sql.select().from(denunciationRecipients)).map((row) => row.box)).toEqual(["", ""]);
  for (const { sealedNote, document } of await db.read.sql.select().from(denunciationEvents))
    expect([sealedNote, document]).toEqual([null, null]);

  const after = await leader.ask.denunciations.get({ denunciationId });
  expect(after.denunciation).toMatchObject({ number: 1, registerYear: 2026, state: "closed", isDestroyed: true });
  expect(after).toMatchObject({ steps: [], mayTurn: false, keeping: { state: "executed", steps: [] } });
  expect(after.keeping.lastCopyGoesOn).toBe("2026-12-11");
  expect(after.history.at(-1)).toMatchObject({ kind: "destroyed", day: "2026-11-27" });
  await expect(leader.ask.denunciations.open({ denunciationId, passphrase, reason: "Xem" })).rejects.toThrow(
    "request.not-found",
  );
  expect(await leader.ask.journal.verify()).toMatchObject({ ok: true });
});

it("is told to the leader who is named for it, once, and to nobody else not even as a number", async () => {
  await anOldCase();
  const listed = async () => JSON.stringify(await desk.ask.retention.expired());
  expect(await listed()).not.toContain(denunciationId);
  await propose();
  const remind = () => remindAll(world.outside.db, world.clock.now, false, async () => {});
  expect([await remind(), await remind()]).toEqual([1, 0]);
  const about = { subject: "denunciation", id: denunciationId, number: 1, year: 2026 };
  expect(await leader.ask.notices.mine()).toMatchObject([{ kind: "destruction-waits", about }]);
  for (const who of whos) {
    if (who === "in-charge" || who === "leader") continue;
    const { ask } = await signedIn(world, who);
    await expect(ask.denunciations.get({ denunciationId })).rejects.toThrow("request.not-found");
    await expect(ask.denunciations.decideDestruction({ denunciationId, revision: 3, is: "destroy" })).rejects.toThrow(
      "request.not-found",
    );
    expect(await ask.denunciations.toDecide()).toEqual([]);
    expect(await ask.retention.lists().catch(() => [])).toEqual([]);
    expect(await ask.notices.mine()).toEqual([]);
  }
  await decide();
  expect(await leader.ask.notices.mine()).toEqual([]);
  expect(await listDueDenunciations(world.outside.db.read, commune.id, Day.parse("2030-01-01"))).toEqual([]);
});

it("is not proposed before its period is over, nor decided by who proposed it; a proposal is taken back", async () => {
  await anOldCase();
  await propose();
  expect(await desk.ask.denunciations.decideDestruction({ ...(await asked()), is: "destroy" })).toEqual({
    ok: false,
    refusal: "retention.not-yours",
  });
  expect(await propose()).toEqual({ ok: false, refusal: "retention.in-other-list" });
  expect(await desk.ask.denunciations.withdrawDestruction(await asked())).toMatchObject({ ok: true });
  expect((await desk.ask.denunciations.get({ denunciationId })).keeping).toMatchObject({ state: null });
  world.clock.now = at("2025-03-03");
  desk = await signedIn(world, "in-charge");
  expect(await propose()).toEqual({ ok: false, refusal: "retention.period-not-over" });
});
