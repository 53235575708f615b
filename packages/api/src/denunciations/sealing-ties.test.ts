import { saveFile } from "@gandan/db/files";
import { addModelTask, saveModel } from "@gandan/db/models";
import { insertTaskEntry, saveTask } from "@gandan/db/tasks";
import { aModel, aTask, anId } from "@gandan/domain/examples";
import { noParticulars, receiptFrom } from "@gandan/domain/petitions";
import { Day, type Instant, dayOf } from "@gandan/domain/values";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  type KeptCommune,
  type Visitor,
  keepCommune,
  openWorldOnDisk,
  positionOf,
  signedIn,
  whos,
} from "../testing/index.ts";

let world: Awaited<ReturnType<typeof openWorldOnDisk>>;
let commune: KeptCommune;
let desk: Visitor;
let leader: Visitor;
beforeEach(async () => {
  world = await openWorldOnDisk();
  commune = await keepCommune(world);
  desk = await signedIn(world, "in-charge");
  leader = await signedIn(world, "leader");
  for (const visitor of [desk, leader]) await visitor.ask.denunciations.makeKeys({ passphrase });
});
afterEach(() => world.close());

const passphrase = "suối trong chảy mãi";
// Words that stand nowhere else, so that a hit is a trace.
const planted = { text: "Zuqôx lấy tiền", title: "Wyfà kiểm tra quỹ", report: "Kjuvẹ đã hỏi", name: "Zhiqwọ Thị Sáng" };
const [first, second, third] = [1, 2, 3].map((number) => anId("petition", number));
const sealedId = anId("petition", 2);
const taskId = anId("task", 9);

const take = async (number: number, text: string, name: string | null = null) => {
  const taken = await desk.ask.petitions.receive({
    id: anId("petition", number),
    receipt: receiptFrom(new Uint8Array(10).fill(number)),
    kind: "feedback",
    channel: "post",
    receivedOn: dayOf(world.clock.now),
    text,
    topic: "other",
    hamletId: null,
    name,
    contact: null,
    particulars: noParticulars,
    splitFrom: null,
    files: [],
  });
  expect(taken).toMatchObject({ ok: true });
};
const link = (id = sealedId, firstId: typeof sealedId | null = anId("petition", 1)) =>
  desk.ask.petitions.link({ petitionId: id, firstId });

/** A task made of the word, with a report, evidence and a change that could be taken back. */
async function giveTask() {
  const sha256 = await world.outside.files.keep(new TextEncoder().encode(planted.report));
  const at = world.clock.now;
  const task = aTask({
    id: taskId,
    communeId: commune.id,
    title: planted.title,
    source: { kind: "petition", petitionId: sealedId },
    positionId: positionOf("official"),
  });
  await world.outside.db.write(commune.id, async (tx) => {
    const file = { id: anId("file", 5), communeId: commune.id, sha256, personId: anId("person", 9), at };
    await saveFile(tx, { ...file, mediaType: "image/png", size: 6, name: "bien-nhan.png" });
    await saveTask(tx, task);
    const entry = { id: anId("taskEntry", 5), communeId: commune.id, taskId, kind: "progress" } as const;
    const said = { sentence: planted.report, quantity: null, evidence: [file.id], personId: file.personId };
    await insertTaskEntry(tx, { ...entry, ...said, at });
    const model = aModel({ communeId: commune.id });
    await saveModel(tx, model);
    await addModelTask(tx, { communeId: commune.id, modelId: model.id, taskId, number: 1, fromTaskId: null });
  });
  const change = { taskIds: [taskId], change: { deadline: Day.parse("2025-04-01") } };
  expect(await desk.ask.tasks.bulk(change)).toMatchObject({ ok: true });
  await desk.ask.drafts.save({ key: `task-report-${taskId}`, body: planted.report });
  return sha256;
}

const sealing = async (undone?: { petitionIds: (typeof sealedId)[]; taskIds: (typeof taskId)[] }) =>
  desk.ask.denunciations.sealPetition({
    id: anId("denunciation"),
    petitionId: sealedId,
    revision: (await desk.ask.petitions.get({ petitionId: sealedId })).petition.revision,
    reason: "Người gửi báo một người vi phạm",
    content: {
      text: planted.text,
      name: planted.name,
      address: null,
      contact: null,
      isSigned: false,
      papers: null,
      accused: { words: "Trưởng thôn", personIds: [] },
    },
    redactedText: planted.text,
    recipientIds: [anId("person", 8)],
    ...(undone === undefined ? {} : { undone }),
  });
const seen = async () => {
  const { cases, tasks } = await desk.ask.denunciations.sealingTies({ petitionId: sealedId });
  return { petitionIds: cases.map(({ id }) => id), taskIds: tasks.map(({ id }) => id) };
};
const unseen = { ok: false, refusal: "petition.ties-unseen" };

it("shows what ties a case to others, by number and by title, and seals nothing that was not seen and agreed to", async () => {
  await take(1, "Đường thôn lầy lội.");
  await take(2, planted.text, planted.name);
  await link();
  await giveTask();
  expect(await desk.ask.denunciations.sealingTies({ petitionId: sealedId })).toEqual({
    cases: [{ id: first, kind: "feedback", receipt: expect.any(String), number: 1, registerYear: 2025 }],
    tasks: [{ id: taskId, title: planted.title }],
  });
  const agreed = await seen();
  expect([await sealing(), await sealing({ ...agreed, taskIds: [] })]).toEqual([unseen, unseen]);
  await take(3, "Cũng chuyện đường thôn.");
  await link(third);
  expect(await sealing(agreed)).toEqual(unseen);
  expect((await desk.ask.petitions.get({ petitionId: sealedId })).petition.text).toBe(planted.text);
  expect(await sealing(await seen())).toMatchObject({ ok: true });
  const head = await signedIn(world, "hamlet-head");
  await expect(head.ask.denunciations.sealingTies({ petitionId: sealedId })).rejects.toThrow("request.not-found");
});

it("leaves no trace in the other cases, the task, the reminders, the search and the bytes of the database", async () => {
  await take(1, "Đường thôn lầy lội.");
  await take(2, planted.text, planted.name);
  await take(3, "Cũng chuyện đường thôn.");
  await link(first, sealedId);
  await link(third, sealedId);
  const sha256 = await giveTask();
  const words = Object.values(planted).flatMap((said) => said.split(" ")[0] ?? []);
  for (const word of words) expect(await world.hits(word), word).not.toEqual([]);
  world.clock.now = (world.clock.now + 15 * 60_000) as Instant;
  expect(await sealing(await seen())).toMatchObject({ ok: true });

  for (const word of [...words, ...Object.values(planted)]) expect(await world.hits(word), word).toEqual([]);
  expect(await world.outside.files.open(sha256)).toBeNull();
  for (const id of [first, third]) {
    const page = await desk.ask.petitions.get({ petitionId: id ?? sealedId });
    expect(page.history.map(({ kind }) => kind)).toEqual(["received"]);
    expect(JSON.stringify(page)).not.toContain(sealedId);
  }
  expect((await desk.ask.petitions.get({ petitionId: third ?? sealedId })).petition.duplicateOf).toBe(first);
  for (const who of whos) {
    const visitor = await signedIn(world, who);
    await expect(visitor.ask.tasks.get({ taskId })).rejects.toThrow();
    for (const word of words) expect(await visitor.ask.search.find({ words: word }), who).toEqual([]);
  }
  const { notices, tasks, taskEntries, modelTasks, drafts } = world.outside.db.read.tables;
  for (const table of [notices, tasks, taskEntries, modelTasks, drafts])
    expect(JSON.stringify(await world.outside.db.read.sql.select().from(table))).not.toMatch(
      new RegExp(`${sealedId}|${taskId}`),
    );
  expect(await leader.ask.journal.verify()).toMatchObject({ ok: true });

  const asked = { denunciationId: anId("denunciation"), passphrase, reason: "Phân loại" };
  const opened = await leader.ask.denunciations.open(asked);
  expect(opened).toMatchObject({ ok: true, value: { files: [{ what: "paper" }] } });
  expect(JSON.stringify(opened)).toContain(planted.title);
  expect(JSON.stringify(opened)).toContain(planted.report);
});

it("parts a case that stands under another, and what came out of one letter with it", async () => {
  await take(1, "Đường thôn lầy lội.");
  await take(2, planted.text);
  await link();
  await link(sealedId, null);
  await link();
  expect(await seen()).toEqual({ petitionIds: [first], taskIds: [] });
  expect(await sealing(await seen())).toMatchObject({ ok: true });
  const page = await desk.ask.petitions.get({ petitionId: first ?? sealedId });
  expect(JSON.stringify(page)).not.toContain(sealedId);
  expect(JSON.stringify(page.history)).not.toContain("2/2025");
  expect(second).toBe(sealedId);
});
