import { describe, expect, it } from "vitest";
import { aChart, aTask, anActor, anId } from "../examples/index.ts";
import type { Day, Instant } from "../values/index.ts";
import { changeOne, mayStillUndo, takeBack } from "./change-many.ts";
import { type NewTask, createTask } from "./create-task.ts";
import { isSilent } from "./silence.ts";
import { stepsFor } from "./steps-for.ts";
import { calendarOf } from "../calendar/index.ts";

const now = 1_741_000_000_000 as Instant;
const today = "2025-03-03" as Day;
const at = { chart: aChart(), today };

const aNewTask = (named: Partial<NewTask> = {}): NewTask => ({
  title: "Họp dân",
  detail: "",
  positionId: anId("position", 1),
  supportingIds: [],
  hamletId: anId("unit", 1),
  deadline: "2025-03-10" as Day,
  product: null,
  quantity: null,
  unit: null,
  evidenceRequired: false,
  reason: "Chỉ đạo tại giao ban",
  ...named,
});

const created = (named: Partial<NewTask>, by = anActor()) => createTask(anId("task"), aNewTask(named), at, by, now);

describe("a task by hand", () => {
  it("is given by the desk, with the reason and who set the deadline", () => {
    expect(created({})).toMatchObject({
      ok: true,
      value: {
        source: { kind: "by-hand", reason: "Chỉ đạo tại giao ban" },
        deadlineReason: "Trần Thị Mận đặt",
        state: "assigned",
        revision: 1,
      },
    });
    expect(created({ deadline: null })).toMatchObject({ ok: true, value: { deadlineReason: null } });
  });

  it("is refused where it names what is not there, or comes from who may not give tasks", () => {
    expect(created({ positionId: anId("position", 99) })).toMatchObject({ refusal: "task.position-unknown" });
    expect(created({ supportingIds: [anId("position", 99)] })).toMatchObject({ refusal: "task.position-unknown" });
    expect(created({ hamletId: anId("unit", 7) })).toMatchObject({ refusal: "task.hamlet-unknown" });
    const official = anActor({ bundle: "official" });
    expect(created({}, official)).toMatchObject({ refusal: "task.not-yours-to-assign" });
  });
});

describe("a change for many", () => {
  it("changes only what it names", () => {
    const task = aTask({ product: "Biên bản", evidenceRequired: true });
    const moved = changeOne(task, { deadline: "2025-09-01" as Day }, anActor(), now);
    expect(moved).toMatchObject({
      ok: true,
      value: { ...task, deadline: "2025-09-01", deadlineReason: "Trần Thị Mận đặt", updatedAt: now, revision: 2 },
    });
    expect(changeOne(task, {}, anActor(), now)).toEqual({ ok: false, refusal: "task.nothing-to-change" });
    expect(changeOne(task, { cancel: "" }, anActor(), now)).toEqual({ ok: false, refusal: "task.reason-missing" });
  });

  it("is taken back for ten minutes, where nobody changed the task since", () => {
    const later = (milliseconds: number) => (now + milliseconds) as Instant;
    expect(mayStillUndo(now, later(600_000)).ok).toBe(true);
    expect(mayStillUndo(now, later(600_001))).toEqual({ ok: false, refusal: "task.undo-expired" });
    const before = aTask();
    const after = aTask({ title: "Khác", revision: 2 });
    expect(takeBack(after, before, 2, now)).toEqual({ ...before, revision: 3, updatedAt: now });
    expect(takeBack({ ...after, revision: 3 }, before, 2, now)).toBeNull();
  });
});

describe("silence", () => {
  const made = calendarOf([]);
  if (!made.ok) throw new Error(made.refusal);
  const untouchedSince = (updatedAt: string, named = {}) =>
    isSilent(
      { ...aTask({ deadline: null }), ...named, updatedAt: Date.parse(`${updatedAt}T03:00:00Z`) as Instant },
      { silenceDays: 10 },
      made.value,
      today,
    );

  it("begins when the set number of working days passed without an event", () => {
    expect(untouchedSince("2025-02-18")).toBe(false);
    expect(untouchedSince("2025-02-17")).toBe(true);
  });

  it("is not said of what is late already, done or closed", () => {
    expect(untouchedSince("2025-01-01", { deadline: "2025-03-02" })).toBe(false);
    expect(untouchedSince("2025-01-01", { state: "done" })).toBe(false);
    expect(untouchedSince("2025-01-01", { state: "cancelled" })).toBe(false);
  });
});

describe("what may be done with a task", () => {
  it("follows its state and the person's rights", () => {
    const head = anActor({ bundle: "hamlet-head" });
    const desk = anActor({ positionIds: [] });
    expect(stepsFor(aTask(), head)).toEqual(["start", "report", "finish"]);
    expect(stepsFor(aTask(), desk)).toEqual(["cancel", "edit"]);
    expect(stepsFor(aTask({ state: "done" }), desk)).toEqual(["confirm", "return"]);
    expect(stepsFor(aTask({ state: "done" }), head)).toEqual([]);
    expect(stepsFor(aTask({ state: "cancelled" }), desk)).toEqual(["reopen"]);
    expect(stepsFor(aTask({ state: "confirmed" }), desk)).toEqual([]);
  });

  it("is not to confirm one's own work, unless one is a leader", () => {
    expect(stepsFor(aTask({ state: "done" }), anActor())).toEqual(["return"]);
    expect(stepsFor(aTask({ state: "done" }), anActor({ bundle: "leader" }))).toEqual(["confirm", "return"]);
  });
});
