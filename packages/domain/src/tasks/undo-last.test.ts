import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aChart, aTask, anActor, anId } from "../examples/index.ts";
import { changeBetween } from "../journal/index.ts";
import type { Day, Instant } from "../values/index.ts";
import { changeOne } from "./change-many.ts";
import type { Task } from "./task.ts";
import { undoLast } from "./undo-last.ts";

const now = 1_741_000_000_000 as Instant;
const later = (milliseconds: number) => (now + milliseconds) as Instant;
const at = { chart: aChart(), today: "2025-03-03" as Day };
const thirtyDays = 30 * 24 * 60 * 60_000;

const task = aTask();
const changed = (change: Parameters<typeof changeOne>[1], of: Task = task): Task => {
  const answer = changeOne(of, change, anActor(), now);
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value;
};
const lineOf = (before: Task, after: Task, action = "task.edited") => ({
  action,
  at: now,
  change: changeBetween(before, after),
});

describe("the newest change of a task", () => {
  const after = changed({ deadline: "2025-09-01" as Day });

  it("is undone: everything is as it was, with a time and a revision of its own", () => {
    expect(undoLast(after, lineOf(task, after), at, anActor(), later(1_000))).toEqual({
      ok: true,
      value: { ...task, revision: 3, updatedAt: later(1_000) },
    });
  });

  it("may be a cancellation", () => {
    const cancelled = changed({ cancel: "Trùng" });
    expect(undoLast(cancelled, lineOf(task, cancelled, "task.cancelled"), at, anActor(), now)).toMatchObject({
      ok: true,
      value: { state: task.state },
    });
  });

  it("is undone for 30 days and no longer", () => {
    expect(undoLast(after, lineOf(task, after), at, anActor(), later(thirtyDays)).ok).toBe(true);
    expect(undoLast(after, lineOf(task, after), at, anActor(), later(thirtyDays + 1))).toEqual({
      ok: false,
      refusal: "task.undo-late",
    });
  });

  it("stays where something followed, or where it is somebody's report", () => {
    const followed = { ...after, revision: after.revision + 1 };
    expect(undoLast(followed, lineOf(task, after), at, anActor(), now)).toMatchObject({
      refusal: "task.changed-meanwhile",
    });
    expect(undoLast(after, lineOf(task, after, "task.finished"), at, anActor(), now)).toMatchObject({
      refusal: "task.undo-unknown",
    });
  });

  it("is undone by who may give tasks only, and not to an office that is gone", () => {
    expect(undoLast(after, lineOf(task, after), at, anActor({ bundle: "official" }), now)).toMatchObject({
      refusal: "task.not-yours-to-assign",
    });
    const elsewhere = aTask({ positionId: anId("position", 99) });
    const moved = changed({ positionId: task.positionId }, elsewhere);
    expect(undoLast(moved, lineOf(elsewhere, moved), at, anActor(), now)).toMatchObject({
      refusal: "task.position-unknown",
    });
  });

  it("stays where the history does not hold what was", () => {
    const renamed = { ...task, title: "Khác", revision: 2 };
    const secret = { action: "task.edited", at: now, change: changeBetween(task, renamed, ["title"]) };
    expect(undoLast(renamed, secret, at, anActor(), now)).toMatchObject({ refusal: "task.undo-unknown" });
  });

  it("undone twice is as it was changed", () => {
    const days = fc.integer({ min: 1, max: 28 }).map((day) => `2025-09-${String(day).padStart(2, "0")}` as Day);
    fc.assert(
      fc.property(days, (deadline) => {
        const once = changed({ deadline });
        const undone = undoLast(once, lineOf(task, once), at, anActor(), now);
        if (!undone.ok) throw new Error(undone.refusal);
        const again = undoLast(undone.value, lineOf(once, undone.value, "task.undone"), at, anActor(), now);
        expect(again).toEqual({ ok: true, value: { ...once, revision: 4, updatedAt: now } });
      }),
    );
  });
});
