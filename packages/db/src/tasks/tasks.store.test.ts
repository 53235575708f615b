import { aPlan, aTask, anId } from "@gandan/domain/examples";
import type { Task, TaskEntry } from "@gandan/domain/tasks";
import type { Day, Id, Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { listTakenProposals, savePlan } from "../plans/index.ts";
import { type Scope, wholeCommune } from "../scope.ts";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import {
  type TaskFilter,
  type TaskSort,
  countTasks,
  findTask,
  insertTaskEntry,
  listEntriesOf,
  listTaskEntries,
  listTasks,
  listTasksById,
  listTasksByTitle,
  saveTask,
} from "./index.ts";

const byDeadline: TaskSort = { by: "deadline", descending: false };

onEveryEngine("tasks", (engine) => {
  const keep = async (...tasks: Partial<Task>[]): Promise<Id<"commune">> => {
    const communeId = await aKeptCommune(engine);
    await engine.db.write(communeId, async (tx) => {
      await savePlan(tx, aPlan({ communeId }));
      for (const [index, named] of tasks.entries())
        await saveTask(tx, aTask({ id: anId("task", index + 1), ...named, communeId }));
    });
    return communeId;
  };
  const numbers = async (scope: Scope, filter: TaskFilter, sort = byDeadline): Promise<number[]> => {
    const found = await listTasks(engine.db.read, scope, filter, sort, { limit: 50, offset: 0 });
    expect(await countTasks(engine.db.read, scope, filter)).toBe(found.length);
    return found.map((task) => Array.from({ length: 9 }, (_, index) => anId("task", index)).indexOf(task.id));
  };
  const fromPlan = (dutyKeys: string[], proposalKeys: string[]): Task["source"] => ({
    kind: "plan",
    planId: anId("plan"),
    proposalKeys,
    dutyKeys,
    quote: "Họp dân mỗi quý một lần",
    span: { start: 0, end: 23 },
  });

  test("are found by their titles, whatever case and signs", async () => {
    const communeId = await keep({ title: "Họp dân; ký cam kết" }, { title: "Hop dan" }, { title: "Nạo vét kênh" });
    const found = await listTasksByTitle(engine.db.read, communeId, ["HỌP DÂN – ký cam kết", "Nạo vét", "họp dân"]);
    expect(found.map(({ title }) => title)).toEqual(["Họp dân; ký cam kết"]);
  });

  test("come back as they were kept, with those who support", async () => {
    const task = aTask({
      source: fromPlan(["III.4", "III.5"], ["III.4@1"]),
      supportingIds: [anId("position", 5), anId("position", 2)],
      hamletId: anId("unit", 3),
      recurrence: { every: "quarter", dayOfMonth: null, month: null },
      occurrence: "Quý I/2025",
      quantity: 2.5,
      unit: "mô hình",
      evidenceRequired: true,
    });
    const communeId = await keep(task);
    expect(await findTask(engine.db.read, communeId, task.id)).toEqual({ ...task, communeId });
    expect(await findTask(engine.db.read, await engine.commune(), task.id)).toBeNull();
    expect(await listTasksById(engine.db.read, communeId, [task.id, anId("task", 9)])).toEqual([
      { ...task, communeId },
    ]);
    const changed: Task = { ...task, communeId, supportingIds: [anId("position", 2)], state: "done", revision: 2 };
    await engine.db.write(communeId, (tx) => saveTask(tx, changed));
    expect(await findTask(engine.db.read, communeId, task.id)).toEqual(changed);
    expect(await listTakenProposals(engine.db.read, communeId, anId("plan"))).toEqual(new Set(["III.4@1"]));
  });

  test("are narrowed by every filter, and counted by the same", async () => {
    const day = (text: string) => text as Day;
    const communeId = await keep(
      { positionId: anId("position", 1), deadline: day("2025-03-31"), state: "done" },
      { positionId: anId("position", 2), deadline: day("2025-06-30"), hamletId: anId("unit", 2) },
      { positionId: anId("position", 3), deadline: null, supportingIds: [anId("position", 2)] },
      {
        positionId: anId("position", 4),
        deadline: day("2025-12-31"),
        source: fromPlan(["III.4"], ["III.4"]),
        title: "Đối thoại với Nhân dân",
      },
      {
        positionId: anId("position", 5),
        deadline: day("2026-01-31"),
        source: { kind: "criterion", year: 2025, code: "2.1", number: "2.1", quote: "Giữ hồ sơ" },
      },
    );
    const all = wholeCommune(communeId);
    expect(await numbers(all, {})).toEqual([1, 2, 4, 5, 3]);
    expect(await numbers(all, { criterion: { year: 2025, code: "2.1" } })).toEqual([5]);
    expect(await numbers(all, { criterionYear: 2025 })).toEqual([5]);
    expect(await numbers(all, { criterionYear: 2026 })).toEqual([]);
    expect(await numbers(all, { criterion: { year: 2024, code: "2.1" } })).toEqual([]);
    expect(await numbers(all, { states: ["done"] })).toEqual([1]);
    expect(await numbers(all, { states: [] })).toEqual([]);
    expect(await numbers(all, { positionIds: [anId("position", 2)] })).toEqual([2, 3]);
    expect(await numbers(all, { hamletIds: [anId("unit", 2)] })).toEqual([2]);
    expect(await numbers(all, { planId: anId("plan") })).toEqual([4]);
    expect(await numbers(all, { planId: anId("plan"), dutyKey: "III.4" })).toEqual([4]);
    expect(await numbers(all, { planId: anId("plan"), dutyKey: "III.5" })).toEqual([]);
    expect(await numbers(all, { dueFrom: day("2025-06-30") })).toEqual([2, 4, 5]);
    expect(await numbers(all, { dueTo: day("2025-06-30") })).toEqual([1, 2]);
    expect(await numbers(all, { notBefore: day("2025-06-30") })).toEqual([4, 5, 3]);
    expect(await numbers(all, { hasDeadline: false })).toEqual([3]);
    expect(await numbers(all, { text: "doi thoai nhan" })).toEqual([4]);
    expect(await numbers(all, { text: "đối thoại họp" })).toEqual([]);
    expect(await numbers(all, { text: "!?" })).toEqual([]);
    expect(await numbers(all, { states: ["assigned"], positionIds: [anId("position", 2)], text: "HỌP" })).toEqual([
      2, 3,
    ]);
  });

  test("show each person only the own, and a commune nothing of another", async () => {
    const communeId = await keep(
      { positionId: anId("position", 1) },
      { positionId: anId("position", 2), hamletId: anId("unit", 1) },
      { positionId: anId("position", 2), supportingIds: [anId("position", 1)] },
      { positionId: anId("position", 3), hamletId: anId("unit", 3) },
    );
    const head = { communeId, only: { positionIds: [anId("position", 1)], hamletIds: [anId("unit", 1)] } };
    expect(await numbers(head, {})).toEqual([1, 2, 3]);
    expect(await numbers(head, { hamletIds: [anId("unit", 3)] })).toEqual([]);
    expect(await numbers({ communeId, only: { positionIds: [], hamletIds: [] } }, {})).toEqual([]);
    expect(await numbers(wholeCommune(await aKeptCommune(engine)), {})).toEqual([]);
  });

  test("are sorted by deadline, change and Vietnamese title, either way, with the id for equals", async () => {
    const communeId = await keep(
      { title: "Đường làng", updatedAt: 3 as Instant, deadline: null },
      { title: "Dân vận", updatedAt: 1 as Instant },
      { title: "An ninh", updatedAt: 2 as Instant },
      { title: "Ăn ở vệ sinh", updatedAt: 2 as Instant },
    );
    const all = wholeCommune(communeId);
    const sorted = (by: TaskSort["by"], descending: boolean) => numbers(all, {}, { by, descending });
    expect(await sorted("deadline", false)).toEqual([2, 3, 4, 1]);
    expect(await sorted("deadline", true)).toEqual([1, 4, 3, 2]);
    expect(await sorted("updated", false)).toEqual([2, 3, 4, 1]);
    expect(await sorted("updated", true)).toEqual([1, 4, 3, 2]);
    expect(await sorted("title", false)).toEqual([3, 4, 2, 1]);
    const second = await listTasks(engine.db.read, all, {}, byDeadline, { limit: 2, offset: 2 });
    expect(second.map((task) => task.id)).toEqual([anId("task", 4), anId("task", 1)]);
  });

  test("have a log that keeps its order", async () => {
    const communeId = await keep({}, {});
    const entry = (number: number, task: number, at: number): TaskEntry => ({
      id: anId("taskEntry", number),
      communeId,
      taskId: anId("task", task),
      kind: "progress",
      at: at as Instant,
      personId: anId("person"),
      sentence: "Đã họp 2 thôn",
      quantity: 0.5,
      evidence: [anId("file")],
    });
    const entries = [entry(1, 1, 20), entry(2, 1, 10), entry(3, 2, 5)];
    await engine.db.write(communeId, async (tx) => {
      for (const one of entries) await insertTaskEntry(tx, one);
    });
    expect(await listTaskEntries(engine.db.read, communeId, anId("task", 1))).toEqual([entries[1], entries[0]]);
    const both = await listEntriesOf(engine.db.read, communeId, [anId("task", 1), anId("task", 2)]);
    expect(both.map((one) => one.id)).toEqual([anId("taskEntry", 2), anId("taskEntry", 1), anId("taskEntry", 3)]);
  });
});
