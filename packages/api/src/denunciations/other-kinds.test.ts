import { findDraft } from "@gandan/db/drafts";
import { findFile } from "@gandan/db/files";
import { findPetition, findVoice, listPetitionEvents } from "@gandan/db/petitions";
import { aPetitionDraft, anId } from "@gandan/domain/examples";
import type { Petition } from "@gandan/domain/petitions";
import { Day, Instant } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepVoice } from "../petitions/keep-voice.ts";
import {
  type KeptCommune,
  type Visitor,
  type Who,
  type World,
  enrolled,
  keepCommune,
  openWorld,
  signedIn,
  textOf,
  whos,
} from "../testing/index.ts";

let world: World;
let commune: KeptCommune;
let desk: Visitor;
let leader: Visitor;
let screen: Visitor;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
  desk = await signedIn(world, "in-charge");
  leader = await signedIn(world, "leader");
  screen = await enrolled(world);
  for (const visitor of [desk, leader]) await visitor.ask.denunciations.makeKeys({ passphrase });
});
afterEach(() => world.close());

const passphrase = "suối trong chảy mãi";
const petitionId = anId("petition");
const denunciationId = anId("denunciation");
const secret = "thu tiền làm đường không có biên lai";
const draft = aPetitionDraft({ text: `Trưởng thôn ${secret}.`, hamletId: anId("unit", 1), voiceSeconds: 9 });
const bytes = new Uint8Array([1, 2, 3]);
const speak = () =>
  keepVoice(screen.context, { petitionId, seconds: 9, code: null }, { bytes, mediaType: "audio/webm" });
const year = { from: Day.parse("2025-01-01"), to: Day.parse("2025-12-31") };

const sealing = (given: { revision?: number; reason?: string } = {}) => ({
  id: denunciationId,
  petitionId,
  revision: 3,
  reason: "Người gửi báo một người vi phạm pháp luật",
  content: {
    text: draft.text,
    name: "Phạm Thị Sáng",
    address: null,
    contact: null,
    isSigned: false,
    papers: null,
    accused: { words: "Trưởng thôn Một", personIds: [anId("person", 1)] },
  },
  redactedText: draft.text,
  recipientIds: [anId("person", 8)],
  ...given,
});

/** A word from a screen with its recording, noted on by the desk, with a draft of an answer. */
async function aWord() {
  await speak();
  await screen.ask.kiosk.submit(draft);
  await desk.ask.petitions.assign({ petitionId, positionId: anId("position", 9) });
  const on = Day.parse("2025-03-03");
  await desk.ask.petitions.step({
    petitionId,
    step: "note",
    revision: 2,
    on,
    note: "Đã gọi cho Phạm Thị Sáng",
  });
  await desk.ask.drafts.save({ key: `petition-answer-${petitionId}`, body: `Về việc ${secret}` });
}

describe("a word that is found to be a denunciation", () => {
  it("is secret at once: nothing in clear is left of it in the register, the search, the drafts, the files or the history", async () => {
    await aWord();
    const fileId = (await findVoice(world.outside.db.read, commune.id, petitionId))?.fileId ?? anId("file");
    const sha256 = (await findFile(world.outside.db.read, commune.id, fileId))?.sha256 ?? "";
    world.clock.now = Instant.parse(world.clock.now + 15 * 60_000);
    expect(await desk.ask.denunciations.sealPetition(sealing())).toMatchObject({ ok: true, value: { number: 1 } });
    const { db, files } = world.outside;
    expect(await findPetition(db.read, commune.id, petitionId)).toBeNull();
    expect(await listPetitionEvents(db.read, commune.id, petitionId)).toEqual([]);
    expect(await findFile(db.read, commune.id, fileId)).toBeNull();
    expect(await files.open(sha256)).toBeNull();
    for (const { id } of Object.values(commune.accounts))
      expect(await findDraft(db.read, commune.id, id, `petition-answer-${petitionId}`)).toBeNull();
    for (const who of whos) {
      const visitor = who === "in-charge" ? desk : who === "leader" ? leader : await signedIn(world, who);
      expect(await visitor.ask.search.find({ words: secret }), who).toEqual([]);
      await expect(visitor.ask.petitions.get({ petitionId })).rejects.toThrow("request.not-found");
      expect((await visitor.ask.petitions.list({})).total).toBe(0);
    }
    const { tables, sql } = db.read;
    for (const table of [tables.journal, tables.searchEntries, tables.denunciations, tables.denunciationEvents])
      expect(JSON.stringify(await sql.select().from(table))).not.toMatch(/biên lai|Phạm Thị Sáng/);
  });

  it("keeps its day, its history and its recording for whom it is sealed to, and has the dates of its law", async () => {
    await aWord();
    const { denunciation: limits } = await desk.ask.petitions.kindChoices({ petitionId });
    await desk.ask.denunciations.sealPetition(sealing());
    const [row] = await leader.ask.denunciations.list();
    expect(row).toMatchObject({ state: "received", dueOn: "2025-03-12", turnedFrom: "feedback", channel: "kiosk" });
    expect(limits?.find(({ stage }) => stage === "verify")?.after?.due).toBe(row?.dueOn);
    const opened = await leader.ask.denunciations.open({ denunciationId, passphrase, reason: "Phân loại" });
    expect(opened).toMatchObject({
      ok: true,
      value: {
        whole: { text: draft.text },
        files: [{ what: "recording", mediaType: "audio/webm" }],
        notes: [null, null, "Đã gọi cho […]", expect.stringContaining("Loại cũ: Phản ánh. Hạn cũ: Trả lời")],
      },
    });
    const { history, steps } = await leader.ask.denunciations.get({ denunciationId });
    expect(history.map(({ kind }) => kind)).toEqual(["received", "assigned", "noted", "kind-corrected", "opened"]);
    expect(steps).toContain("accept");
  });

  it("is told on no screen, and a screen that sends it again does not bring it back", async () => {
    await aWord();
    await desk.ask.denunciations.sealPetition(sealing());
    const followed = await screen.ask.kiosk.follow({ receipt: draft.receipt });
    expect(followed).toMatchObject({ is: "at-office" });
    expect(JSON.stringify(followed)).not.toMatch(/denunciation|biên lai/);
    expect(await screen.ask.kiosk.submit(draft)).toMatchObject({ ok: true });
    expect(await speak()).toMatchObject({ ok: true });
    expect(await findPetition(world.outside.db.read, commune.id, petitionId)).toBeNull();
    expect(await findVoice(world.outside.db.read, commune.id, petitionId)).toMatchObject({ erasedAt: world.clock.now });
  });

  it.each(whos)("is counted as a wrong turn for nobody who is not named: %s", async (who: Who) => {
    await aWord();
    await desk.ask.denunciations.sealPetition(sealing());
    const { corrected, received } = await (await signedIn(world, who)).ask.petitions.turns(year);
    const asked = { ...year, table: "turns", format: "csv", language: "vi" } as const;
    expect(textOf(await (await signedIn(world, who)).ask.petitions.figuresTable(asked))).not.toContain("tố cáo");
    const pairs = corrected.map(({ from, to, count }) => [from, to, count]);
    expect([pairs, received]).toEqual(who === "leader" ? [[["feedback", "denunciation", 1]], 1] : [[], 0]);
  });

  it("is refused without a reason, over a newer version, with the accused among the named, and to whoever takes in none", async () => {
    await aWord();
    const refusal = async (given: Parameters<typeof desk.ask.denunciations.sealPetition>[0], by = desk) => {
      const done = await by.ask.denunciations.sealPetition(given);
      return done.ok ? null : done.refusal;
    };
    expect(await refusal(sealing({ reason: " " }))).toBe("petition.note-missing");
    expect(await refusal(sealing({ revision: 1 }))).toBe("petition.changed-meanwhile");
    const aboutTheLeader = sealing();
    aboutTheLeader.content.accused.personIds = [anId("person", 8)];
    expect(await refusal(aboutTheLeader)).toBe("denunciation.recipient-accused");
    await expect(refusal(sealing(), await signedIn(world, "hamlet-head"))).rejects.toThrow("request.not-found");
    expect((await desk.ask.petitions.get({ petitionId })).petition).toMatchObject({ revision: 3, text: draft.text });
  });
});

describe("a denunciation that is found to be of another kind", () => {
  const turning = (given: Partial<{ revision: number; kind: "complaint" | "feedback"; passphrase: string }> = {}) => ({
    denunciationId,
    revision: 1,
    passphrase,
    kind: "complaint" as const,
    reason: "Người gửi không đồng ý với một quyết định về chính mình",
    text: "Đề nghị xem lại khoản thu làm đường.",
    name: "Phạm Thị Sáng",
    contact: null,
    address: "Thôn Một",
    ...given,
  });
  const sealed = async () => {
    await aWord();
    await desk.ask.denunciations.sealPetition(sealing());
  };
  const registered = async (): Promise<Pick<Petition, "id">[]> => (await desk.ask.petitions.list({})).rows;

  it("is entered under its receipt and day by who sees the whole of it, with no more than what was let go", async () => {
    await sealed();
    expect(await leader.ask.denunciations.turn(turning())).toMatchObject({ ok: true, value: { number: 1 } });
    const [row] = await registered();
    const { petition, history } = await desk.ask.petitions.get({ petitionId: row?.id ?? petitionId });
    expect(petition).toMatchObject({
      kind: "complaint",
      state: "received",
      receipt: draft.receipt,
      text: "Đề nghị xem lại khoản thu làm đường.",
      name: "Phạm Thị Sáng",
    });
    expect(history.map(({ kind }) => kind)).toEqual(["received"]);
    expect(JSON.stringify([petition, history])).not.toMatch(/denunciation|biên lai/);
    expect(await screen.ask.kiosk.follow({ receipt: draft.receipt })).toMatchObject({ kind: "complaint" });
    expect((await leader.ask.denunciations.list())[0]).toMatchObject({
      state: "turned",
      turnedTo: "complaint",
      dueOn: null,
    });
  });

  it("shows beforehand to who may turn it which dates fall away and which begin, and then has just these", async () => {
    await sealed();
    const dates = await leader.ask.denunciations.turnDates({ denunciationId });
    expect(dates.map(({ kind }) => kind)).toEqual(["complaint", "recommendation", "feedback", "information-request"]);
    const limits = dates.find(({ kind }) => kind === "complaint")?.limits ?? [];
    const [row] = await leader.ask.denunciations.list();
    expect(limits.find(({ change }) => change === "gone")?.before?.due).toBe(row?.dueOn);
    expect(limits.some(({ change }) => change === "new")).toBe(true);
    await leader.ask.denunciations.turn(turning());
    const due = (await registered())[0];
    const { petition } = await desk.ask.petitions.get({ petitionId: due?.id ?? petitionId });
    expect(limits.map(({ after }) => after?.due)).toContain(petition.dueOn);
    expect(await leader.ask.denunciations.turnDates({ denunciationId })).toEqual([]);
    await expect(desk.ask.denunciations.turnDates({ denunciationId })).rejects.toThrow("request.not-found");
  });

  it("may become a denunciation again, and is sealed again under its receipt", async () => {
    await sealed();
    await leader.ask.denunciations.turn(turning());
    const [row] = await registered();
    const again = { ...sealing({ revision: 1 }), id: anId("denunciation", 2), petitionId: row?.id ?? petitionId };
    expect(await desk.ask.denunciations.sealPetition(again)).toMatchObject({
      ok: true,
      value: { receipt: draft.receipt },
    });
    expect(await registered()).toEqual([]);
  });

  it("stays shut for who is not named or sees a part, for a wrong passphrase, and once it is over", async () => {
    await sealed();
    await expect(desk.ask.denunciations.turn(turning())).rejects.toThrow("request.not-found");
    await leader.ask.denunciations.name({ denunciationId, personId: anId("person", 7), sight: "redacted", passphrase });
    const refusal = async (by: Visitor, given = turning()) => {
      const done = await by.ask.denunciations.turn(given);
      return done.ok ? null : done.refusal;
    };
    expect(await refusal(desk)).toBe("denunciation.not-yours");
    expect(await refusal(leader, turning({ passphrase: "một câu khác hẳn" }))).toBe("denunciation.passphrase-wrong");
    expect(await refusal(leader, turning({ revision: 9 }))).toBe("denunciation.changed-meanwhile");
    expect(await registered()).toEqual([]);
    expect(await refusal(leader)).toBeNull();
    expect(await refusal(leader, turning({ revision: 2 }))).toBe("denunciation.kind-stays");
    expect(await registered()).toHaveLength(1);
  });
});
