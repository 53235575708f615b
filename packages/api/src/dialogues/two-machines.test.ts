import { aDialogueDraft, aPetitionDraft, anId } from "@gandan/domain/examples";
import { receiptFrom } from "@gandan/domain/petitions";
import { Day, Instant, startOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verifyJournal } from "@gandan/db/journal";
import { type World, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";
import { keepFile } from "../files/index.ts";
import { officialOf } from "../session/index.ts";
import { exportDialogue, importDialogue } from "./index.ts";

let office: World;
let laptop: World;
beforeEach(async () => {
  [office, laptop] = [await openWorld(), await openWorld()];
  for (const world of [office, laptop]) await keepCommune(world);
});
afterEach(() => Promise.all([office.close(), laptop.close()]));

const dialogueId = anId("dialogue");
const day = Day.parse("2025-03-20");
const aQuestion = (number: number, text: string) =>
  aPetitionDraft({
    id: anId("petition", number),
    receipt: receiptFrom(new Uint8Array(10).fill(number)),
    kind: "session-question",
    text,
    hamletId: anId("unit", 1),
    mayShow: true,
  });
const device = (number: number) => String(number).padStart(32, "0");
const archived = async (world: World, code: string) => {
  const made = await exportDialogue(world.outside, code);
  if (!made.ok) throw new Error(made.refusal);
  return made.value;
};
const pageOf = async (world: World) => (await signedIn(world, "in-charge")).ask.dialogues.get({ dialogueId });

/** A session set at the office, with one question, copied to the laptop that goes to the hall. */
async function taken(): Promise<string> {
  const desk = await signedIn(office, "in-charge");
  await desk.ask.dialogues.save({ ...aDialogueDraft({ chairId: positionOf("leader") }), revision: 0 });
  const { code } = (await pageOf(office)).dialogue;
  await office.anyone.ask.room.ask({ code, device: device(1), draft: aQuestion(1, "Hỏi từ trước") });
  expect(await importDialogue(laptop.outside, await archived(office, code))).toMatchObject({ ok: true });
  // In the hall time goes on by itself, so that no id is made twice.
  laptop.clock.now = Instant.parse(startOf(day) + 8 * 3_600_000);
  office.clock.now = Instant.parse(startOf(day) + 8 * 3_600_000 + 7_777);
  return code;
}

async function held(code: string): Promise<void> {
  const clerk = await signedIn(laptop, "in-charge");
  await clerk.ask.dialogues.step({ dialogueId, step: "open", on: day, note: null, revision: 1 });
  await laptop.anyone.ask.room.ask({ code, device: device(2), draft: aQuestion(2, "Hỏi tại hội trường") });
  const answer = { dialogueId, step: "answer" as const, outcome: "answered" as const };
  await clerk.ask.dialogues.direct({ ...answer, petitionId: anId("petition", 2), text: "Sẽ làm trong quý II." });
  const people = { dialogueId, hamletId: anId("unit", 1), sex: "woman" as const, ethnicGroup: "Hrê" };
  await clerk.ask.dialogues.count({ id: anId("tally", 1), ...people, people: 12 });
  const promise = { petitionId: null, text: "Sửa cống", positionId: positionOf("official"), hamletId: null };
  await clerk.ask.dialogues.promise({ id: anId("promise"), dialogueId, ...promise, dueOn: Day.parse("2025-04-30") });
  await clerk.ask.dialogues.step({ dialogueId, step: "close", on: day, note: null, revision: 2 });
}

describe("a session held on a laptop without a network", () => {
  it("comes back to the commune's server with everything, once, though both sides went on", async () => {
    const code = await taken();
    await held(code);
    // Meanwhile somebody asked from home, and the office wrote a draft.
    await office.anyone.ask.room.ask({ code, device: device(3), draft: aQuestion(3, "Hỏi từ nhà") });
    const archive = await archived(laptop, code);
    const first = await importDialogue(office.outside, archive);
    expect(first).toMatchObject({ ok: true, value: { questions: 1, promises: 1, people: 12, renumbered: 1 } });
    const page = await pageOf(office);
    expect(page.dialogue.state).toBe("held");
    expect(page.questions.map(({ number, text, answer }) => [number, text, answer])).toEqual([
      [1, "Hỏi từ trước", null],
      [2, "Hỏi tại hội trường", "Sẽ làm trong quý II."],
      [3, "Hỏi từ nhà", null],
    ]);
    expect(page.attendance).toMatchObject({ total: 12, women: 12 });
    const receipt = receiptFrom(new Uint8Array(10).fill(2));
    expect(await office.anyone.ask.petitions.follow({ receipt })).toMatchObject({
      answer: { text: "Sẽ làm trong quý II." },
    });
    const [promise] = page.promises;
    const official = await signedIn(office, "official");
    expect((await official.ask.tasks.get({ taskId: promise?.taskId ?? anId("task") })).task.title).toBe("Sửa cống");
    const again = await importDialogue(office.outside, archive);
    expect(again).toMatchObject({ ok: true, value: { questions: 0, promises: 0, people: 0, renumbered: 0 } });
    expect(await pageOf(office)).toEqual(page);
    expect(await verifyJournal(office.outside.db.read, anId("commune"))).toBeNull();
  });

  it("takes the papers of a question with it, and what was taken off stays off", async () => {
    const code = await taken();
    const petitionId = anId("petition", 1);
    const clerk = await signedIn(laptop, "in-charge");
    const official = await officialOf(clerk.context);
    if (official === null) throw new Error("the clerk is signed in");
    for (const name of ["to-rieng.jpg", "nham.jpg"]) {
      const bytes = new TextEncoder().encode(name);
      const kept = await keepFile(official, { name, mediaType: "image/jpeg", bytes });
      if (!kept.ok) throw new Error(kept.refusal);
      const fileId = kept.value.id;
      await clerk.ask.petitions.addFiles({ petitionId, files: [{ fileId, what: "paper" }] });
      if (name === "nham.jpg") await clerk.ask.petitions.removeFile({ petitionId, fileId, reason: "Nhầm" });
    }
    expect(await importDialogue(office.outside, await archived(laptop, code))).toMatchObject({ ok: true });
    const desk = await signedIn(office, "in-charge");
    const { files } = await desk.ask.petitions.get({ petitionId });
    expect(files?.map(({ name }) => name)).toEqual(["to-rieng.jpg"]);
    expect(await importDialogue(office.outside, await archived(office, code))).toMatchObject({ ok: true });
    expect((await desk.ask.petitions.get({ petitionId })).files).toEqual(files);
  });

  it("keeps both answers where each side gave one", async () => {
    const code = await taken();
    const clerk = await signedIn(laptop, "in-charge");
    await clerk.ask.dialogues.step({ dialogueId, step: "open", on: day, note: null, revision: 1 });
    const petitionId = anId("petition", 1);
    await clerk.ask.dialogues.direct({
      dialogueId,
      petitionId,
      step: "answer",
      outcome: "answered",
      text: "Tại hội trường: có.",
    });
    const desk = await signedIn(office, "in-charge");
    await desk.ask.petitions.answer({ petitionId, text: "Tại trụ sở: đang xem xét.", revision: 1 });
    const imported = await importDialogue(office.outside, await archived(laptop, code));
    expect(imported).toMatchObject({ ok: true, value: { putAside: 1 } });
    const { questions, log } = await pageOf(office);
    const kept = [questions[0]?.answer, log.find(({ kind }) => kind === "other-text-kept")?.note];
    expect(new Set(kept)).toEqual(new Set(["Tại hội trường: có.", "Tại trụ sở: đang xem xét."]));
  });
});

describe("a file that is taken in", () => {
  it("is refused whole where it is none, was changed, is another commune's or names what is not here", async () => {
    const code = await taken();
    const archive = await archived(laptop, code);
    const before = await pageOf(office);
    const refused = async (given: unknown) => {
      const answer = await importDialogue(office.outside, given);
      return answer.ok ? "taken" : answer.refusal;
    };
    expect(await refused(null)).toBe("archive.not-one");
    expect(await refused({ format: "gandan-dialogue" })).toBe("archive.not-one");
    const questions = archive.copy.questions.map((question) => ({ ...question, mayShow: false }));
    expect(await refused({ ...archive, copy: { ...archive.copy, questions } })).toBe("archive.broken");
    const elsewhere = await openWorld();
    await keepCommune(elsewhere, 2);
    const taking = await importDialogue(elsewhere.outside, archive);
    expect(taking).toEqual({ ok: false, refusal: "archive.other-commune" });
    await elsewhere.close();
    expect(await pageOf(office)).toEqual(before);
  });
});
