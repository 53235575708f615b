import { findTask } from "@gandan/db/tasks";
import { wordsOf } from "@gandan/documents/write";
import { anId } from "@gandan/domain/examples";
import type { NewTask } from "@gandan/domain/tasks";
import { Day, type Id, Instant } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepFile } from "../files/index.ts";
import { officialOf } from "../session/index.ts";
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
let head: Visitor;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
  desk = await signedIn(world, "in-charge");
  head = await signedIn(world, "hamlet-head");
});
afterEach(() => world.close());

const aNewTask = (named: Partial<NewTask> = {}): NewTask => ({
  title: "Vận động nhân dân hiến đất mở đường",
  detail: "",
  positionId: positionOf("hamlet-head"),
  supportingIds: [],
  hamletId: anId("unit", 1),
  deadline: Day.parse("2025-03-10"),
  product: null,
  quantity: null,
  unit: null,
  evidenceRequired: false,
  reason: "Chỉ đạo tại giao ban",
  ...named,
});

async function given(named: Partial<NewTask> = {}): Promise<Id<"task">> {
  const answer = await desk.ask.tasks.create(aNewTask(named));
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value.taskId;
}

const aReport = { sentence: "Đã họp dân, 12 hộ đồng ý", quantity: null, evidence: [] };

async function photo(visitor: Visitor): Promise<Id<"file">> {
  const official = await officialOf(visitor.context);
  if (official === null) throw new Error("nobody is signed in");
  const kept = await keepFile(official, { name: "anh.jpg", mediaType: "image/jpeg", bytes: new Uint8Array([1, 2, 3]) });
  if (!kept.ok) throw new Error(kept.refusal);
  return kept.value.id;
}

describe("a task", () => {
  it("goes from being given to being confirmed, each step in its log and in the journal", async () => {
    const taskId = await given();
    expect((await head.ask.tasks.get({ taskId })).steps).toEqual(["start", "report", "finish"]);
    await head.ask.tasks.start({ taskId });
    await head.ask.tasks.report({ id: anId("taskEntry", 1), taskId, ...aReport });
    const done = await head.ask.tasks.finish({ id: anId("taskEntry", 2), taskId, ...aReport });
    expect(done).toMatchObject({ ok: true, value: { state: "done", standing: "done", percent: 100, reports: 2 } });
    expect(await head.ask.tasks.confirm({ taskId })).toEqual({ ok: false, refusal: "task.not-yours-to-confirm" });
    expect(await desk.ask.tasks.confirm({ taskId })).toMatchObject({ ok: true, value: { state: "confirmed" } });
    const page = await desk.ask.tasks.get({ taskId });
    const kinds = page.entries.map(({ kind, personName }) => `${kind} ${personName}`);
    expect(kinds.toSorted()).toEqual([
      "assigned Người thứ 7",
      "confirmed Người thứ 7",
      "done Người thứ 1",
      "progress Người thứ 1",
      "started Người thứ 1",
    ]);
    const lines = await desk.ask.journal.ofRecord({ recordId: taskId });
    expect(lines.map(({ action }) => action)).toEqual([
      "task.confirmed",
      "task.finished",
      "task.reported",
      "task.started",
      "task.assigned",
    ]);
    expect(lines[0]?.change["state"]).toEqual({ from: "done", to: "confirmed" });
  });

  it("goes back with a reason, and cannot go back without one", async () => {
    const taskId = await given();
    await head.ask.tasks.finish({ id: anId("taskEntry", 1), taskId, ...aReport });
    expect(await desk.ask.tasks.return({ taskId, reason: " " })).toEqual({ ok: false, refusal: "task.reason-missing" });
    const back = await desk.ask.tasks.return({ taskId, reason: "Thiếu danh sách hộ" });
    expect(back).toMatchObject({ ok: true, value: { state: "returned" } });
    expect((await head.ask.home.get()).returned.count).toBe(1);
  });

  it("is cancelled with a reason and taken up again", async () => {
    const taskId = await given();
    expect(await desk.ask.tasks.cancel({ taskId, reason: "Trùng việc" })).toMatchObject({ ok: true });
    expect(await desk.ask.tasks.reopen({ taskId })).toMatchObject({ ok: true, value: { state: "assigned" } });
  });

  it("is not edited over another's change", async () => {
    const taskId = await given();
    const { reason: _reason, hamletId: _hamlet, ...fields } = aNewTask({ title: "Tên mới" });
    const edit = { taskId, ...fields, revision: 1 };
    expect(await desk.ask.tasks.edit(edit)).toMatchObject({ ok: true, value: { title: "Tên mới", revision: 2 } });
    expect(await desk.ask.tasks.edit(edit)).toEqual({ ok: false, refusal: "task.changed-meanwhile" });
  });

  it("is refused for a position or hamlet that is none, and by who may not give tasks", async () => {
    expect(await desk.ask.tasks.create(aNewTask({ positionId: anId("position", 99) }))).toMatchObject({
      refusal: "task.position-unknown",
    });
    expect(await desk.ask.tasks.create(aNewTask({ hamletId: anId("unit", 7) }))).toMatchObject({
      refusal: "task.hamlet-unknown",
    });
    expect(await head.ask.tasks.create(aNewTask())).toMatchObject({ refusal: "task.not-yours-to-assign" });
  });
});

describe("a report", () => {
  it("sent again, also at once, is kept once and answered alike", async () => {
    const taskId = await given({ quantity: 12, unit: "hộ" });
    const report = { id: anId("taskEntry", 1), taskId, ...aReport, quantity: 3 };
    const answers = await Promise.all(Array.from({ length: 20 }, () => head.ask.tasks.report(report)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ ok: true, value: { percent: 25, reports: 1 } });
  });

  it("under the id of another is refused", async () => {
    const taskId = await given();
    const report = { id: anId("taskEntry", 1), taskId, ...aReport };
    await head.ask.tasks.report(report);
    const refused = { ok: false, refusal: "task.report-id-taken" };
    expect(await head.ask.tasks.report({ ...report, sentence: "Khác" })).toEqual(refused);
    expect(await head.ask.tasks.finish(report)).toEqual(refused);
    const other = await given();
    expect(await head.ask.tasks.report({ ...report, taskId: other })).toEqual(refused);
  });

  it("that says nothing is refused", async () => {
    const taskId = await given();
    const empty = { id: anId("taskEntry", 1), taskId, sentence: " ", quantity: 0, evidence: [] };
    expect(await head.ask.tasks.report(empty)).toEqual({ ok: false, refusal: "task.report-empty" });
  });

  it("brings evidence of one's own; another's file cannot be named", async () => {
    const taskId = await given({ evidenceRequired: true });
    const own = await photo(head);
    const others = await photo(desk);
    const report = { id: anId("taskEntry", 1), taskId, ...aReport };
    expect(await head.ask.tasks.finish(report)).toEqual({ ok: false, refusal: "task.evidence-missing" });
    const stolen = await head.ask.tasks.finish({ ...report, evidence: [others] });
    expect(stolen).toEqual({ ok: false, refusal: "task.evidence-unknown" });
    expect(await head.ask.tasks.finish({ ...report, evidence: [own] })).toMatchObject({ ok: true });
    const { entries } = await desk.ask.tasks.get({ taskId });
    expect(entries.flatMap(({ files }) => files)).toEqual([
      { id: own, name: "anh.jpg", mediaType: "image/jpeg", size: 3 },
    ]);
  });
});

describe("a change for many", () => {
  it("moves all or none, and is taken back within ten minutes", async () => {
    const taskIds = [await given(), await given()];
    const changed = await desk.ask.tasks.bulk({ taskIds, change: { deadline: Day.parse("2025-04-01") } });
    expect(changed).toMatchObject({ ok: true, value: { changed: 2 } });
    expect((await desk.ask.tasks.list({ to: Day.parse("2025-03-31") })).total).toBe(0);
    const undo = changed.ok ? changed.value.undo : "";
    expect(await desk.ask.tasks.undo({ undo })).toEqual({ ok: true, value: { restored: 2, left: 0 } });
    expect((await desk.ask.tasks.list({ to: Day.parse("2025-03-31") })).total).toBe(2);
    expect(await desk.ask.tasks.undo({ undo })).toEqual({ ok: false, refusal: "task.undo-unknown" });
  });

  it("leaves everything where one of the tasks cannot follow", async () => {
    const taskIds = [await given(), await given()];
    await desk.ask.tasks.cancel({ taskId: taskIds[1] ?? "", reason: "Trùng" });
    const change = { deadline: Day.parse("2025-04-01") };
    expect(await desk.ask.tasks.bulk({ taskIds, change })).toEqual({ ok: false, refusal: "task.closed" });
    const first = await findTask(world.outside.db.read, commune.id, taskIds[0] as Id<"task">);
    expect(first?.deadline).toBe("2025-03-10");
  });

  it("does not undo what somebody changed since, nor after ten minutes, nor for another person", async () => {
    const taskIds = [await given(), await given()];
    const changed = await desk.ask.tasks.bulk({ taskIds, change: { positionId: positionOf("official") } });
    const undo = changed.ok ? changed.value.undo : "";
    const leader = await signedIn(world, "leader");
    expect(await leader.ask.tasks.undo({ undo })).toMatchObject({ refusal: "task.undo-unknown" });
    await leader.ask.tasks.cancel({ taskId: taskIds[0] ?? "", reason: "Không cần nữa" });
    const start = world.clock.now;
    world.clock.now = Instant.parse(start + 10 * 60_000 + 1);
    expect(await desk.ask.tasks.undo({ undo })).toEqual({ ok: false, refusal: "task.undo-expired" });
    world.clock.now = Instant.parse(start + 10 * 60_000);
    expect(await desk.ask.tasks.undo({ undo })).toEqual({ ok: true, value: { restored: 1, left: 1 } });
  });
});

describe("undo from the history", () => {
  const undoOf = async (visitor: Visitor, taskId: Id<"task">) => (await visitor.ask.tasks.get({ taskId })).undo;

  it("takes back the newest change, days later, by whoever may give the task", async () => {
    const taskId = await given();
    const { deadlineReason } = (await desk.ask.tasks.get({ taskId })).task;
    expect(await undoOf(desk, taskId)).toBeNull();
    await desk.ask.tasks.bulk({ taskIds: [taskId], change: { deadline: Day.parse("2025-04-01") } });
    world.clock.now = Instant.parse(world.clock.now + 20 * 24 * 60 * 60_000);
    const leader = await signedIn(world, "leader");
    const undo = await undoOf(leader, taskId);
    if (undo === null) throw new Error("nothing to undo");
    expect(await leader.ask.tasks.undoLast({ taskId, ...undo })).toMatchObject({
      ok: true,
      value: { deadline: "2025-03-10", deadlineReason },
    });
    const { entries } = await leader.ask.tasks.get({ taskId });
    expect(entries.at(-1)?.kind).toBe("undone");
    const [line] = await leader.ask.journal.ofRecord({ recordId: taskId });
    expect(line).toMatchObject({
      action: "task.undone",
      change: { deadline: { from: "2025-04-01", to: "2025-03-10" } },
    });
    expect(await leader.ask.journal.verify()).toMatchObject({ ok: true });
  });

  it("brings a cancelled task back as it stood", async () => {
    const taskId = await given();
    await head.ask.tasks.start({ taskId });
    await desk.ask.tasks.cancel({ taskId, reason: "Nhầm" });
    const undo = await undoOf(desk, taskId);
    expect(await desk.ask.tasks.undoLast({ taskId, sequence: undo?.sequence ?? 0 })).toMatchObject({
      ok: true,
      value: { state: "in-progress" },
    });
  });

  it("is not offered once somebody reported since, nor to who may not give tasks; an older line is refused", async () => {
    const taskId = await given();
    await desk.ask.tasks.bulk({ taskIds: [taskId], change: { deadline: Day.parse("2025-04-01") } });
    const undo = await undoOf(desk, taskId);
    expect(await undoOf(head, taskId)).toBeNull();
    expect(await head.ask.tasks.undoLast({ taskId, sequence: undo?.sequence ?? 0 })).toEqual({
      ok: false,
      refusal: "task.not-yours-to-assign",
    });
    await head.ask.tasks.start({ taskId });
    expect(await undoOf(desk, taskId)).toBeNull();
    expect(await desk.ask.tasks.undoLast({ taskId, sequence: undo?.sequence ?? 0 })).toEqual({
      ok: false,
      refusal: "task.changed-meanwhile",
    });
  });
});

describe("the list of tasks", () => {
  it("narrows by state, standing, position, deadline, words and what is mine", async () => {
    await given({ title: "Trồng cây xanh", deadline: Day.parse("2025-03-01") });
    const moving = await given({ title: "Dọn vệ sinh đường làng" });
    await given({
      title: "Lập danh sách hộ nghèo",
      positionId: positionOf("official"),
      hamletId: null,
      deadline: null,
    });
    await head.ask.tasks.report({ id: anId("taskEntry", 1), taskId: moving, ...aReport });
    const titles = async (filter: Parameters<typeof desk.ask.tasks.list>[0], by = desk) =>
      (await by.ask.tasks.list(filter)).rows.map(({ title }) => title);
    expect(await titles({ late: true })).toEqual(["Trồng cây xanh"]);
    expect(await titles({ standing: ["moving"] })).toEqual(["Dọn vệ sinh đường làng"]);
    expect(await titles({ standing: ["untouched"] })).toEqual(["Lập danh sách hộ nghèo"]);
    expect(await titles({ states: ["in-progress"] })).toEqual(["Dọn vệ sinh đường làng"]);
    expect(await titles({ positionId: positionOf("official") })).toEqual(["Lập danh sách hộ nghèo"]);
    expect(await titles({ words: "danh sach" })).toEqual(["Lập danh sách hộ nghèo"]);
    expect(await titles({ mine: true })).toEqual([]);
    expect(await titles({ mine: true, sort: "title" }, head)).toEqual(["Dọn vệ sinh đường làng", "Trồng cây xanh"]);
    expect(await titles({ sort: "title", order: "desc", limit: 1, offset: 1 })).toEqual(["Lập danh sách hộ nghèo"]);
    expect((await desk.ask.tasks.list({ limit: 1 })).total).toBe(3);
  });

  it("shows a supporting position the tasks it supports", async () => {
    await given({ supportingIds: [positionOf("front")] });
    const front = await signedIn(world, "front");
    expect((await front.ask.tasks.list({})).total).toBe(1);
  });

  it("is written for a spreadsheet with Vietnamese or English heads", async () => {
    await given({ title: '+84 gọi điện "ngay", nhé' });
    const vi = await desk.ask.tasks.table({ language: "vi" });
    expect(textOf(vi)).toContain(`"'+84 gọi điện ""ngay"", nhé",Trưởng thôn,Người thứ 1,,Thôn 1,10/03/2025,`);
    expect(textOf(vi)).toContain("Chưa động đến,0,");
    const en = await desk.ask.tasks.table({ language: "en" });
    expect(textOf(en).split("\r\n")[0]).toMatch(/^\uFEFFTask,Responsible position,/);
    expect(en.fileName).toBe("tasks-2025-03-03.csv");
  });

  it("is a sheet for Excel, and a paper in Vietnamese to print", async () => {
    await given({ title: "Rà soát hộ nghèo", product: "Danh sách" });
    const bytesOf = ({ base64 }: { base64: string }) => Buffer.from(base64, "base64");
    const sheet = await desk.ask.tasks.table({ format: "xlsx", language: "en" });
    expect(sheet.fileName).toBe("tasks-2025-03-03.xlsx");
    expect(bytesOf(sheet).subarray(0, 2).toString()).toBe("PK");
    const paper = wordsOf(bytesOf(await desk.ask.tasks.table({ format: "docx", language: "en" })));
    for (const word of ["DANH MỤC CÔNG VIỆC", "Thời hạn", "Rà soát hộ nghèo", "Trưởng thôn", "10/03/2025", "Danh sách"])
      expect(paper).toContain(word);
  });

  it("counts what is due on each day of a year", async () => {
    await given();
    await given();
    const cancelled = await given({ deadline: Day.parse("2025-05-05") });
    await desk.ask.tasks.cancel({ taskId: cancelled, reason: "Trùng" });
    expect(await desk.ask.tasks.heat({ year: 2025 })).toEqual([{ day: "2025-03-10", count: 2 }]);
    expect(await desk.ask.tasks.heat({ year: 2026 })).toEqual([]);
  });
});

describe("the desk", () => {
  it("heaps up what is late, due and waiting, and what nobody touched for ten working days", async () => {
    await given({ deadline: Day.parse("2025-03-01") });
    await given({ deadline: Day.parse("2025-03-03") });
    await given({ deadline: Day.parse("2025-03-07") });
    const done = await given({ deadline: null });
    await head.ask.tasks.finish({ id: anId("taskEntry", 1), taskId: done, ...aReport });
    const home = await desk.ask.home.get();
    const counts = [home.late, home.today, home.thisWeek, home.waitingForMe, home.silent].map(({ count }) => count);
    expect(counts).toEqual([1, 1, 1, 1, 0]);
    expect(home.hamlets[0]).toMatchObject({ name: "Thôn 1", headName: "Người thứ 1", tally: { total: 4, late: 1 } });
    expect(home).toMatchObject({ plan: null, voices: { count: 0, late: 0, rows: [] } });
    await given({ deadline: Day.parse("2025-12-31") });
    world.clock.now = Instant.parse(world.clock.now + 14 * 86_400_000);
    const later = await (await signedIn(world, "in-charge")).ask.home.get();
    expect(later.silent.count).toBe(1);
  });

  it("of a hamlet head holds the hamlet's tasks and nothing of another", async () => {
    await given({ deadline: Day.parse("2025-03-03") });
    await given({
      deadline: Day.parse("2025-03-03"),
      positionId: positionOf("hamlet-head-2"),
      hamletId: anId("unit", 2),
    });
    const home = await head.ask.home.get();
    expect(home.today.count).toBe(1);
    expect(home.waitingForMe.count).toBe(0);
    expect(home.hamlets.map(({ name }) => name)).toEqual(["Thôn 1"]);
  });
});
