import { describe, expect, it } from "vitest";
import { aTask } from "../examples/index.ts";
import type { Instant } from "../values/index.ts";
import { beginTask, taskTitle } from "./begin-task.ts";

const now = 5_000 as Instant;

describe("a task that begins", () => {
  it("is assigned, of this moment, and asks for nothing that was not said", () => {
    const { id, communeId, title, detail, source, positionId, hamletId, deadline, deadlineReason, evidenceRequired } =
      aTask();
    const said = { id, communeId, title, detail, source, positionId, hamletId, deadline, deadlineReason };
    expect(beginTask({ ...said, evidenceRequired }, now)).toEqual({
      ...said,
      evidenceRequired,
      supportingIds: [],
      recurrence: null,
      occurrence: null,
      product: null,
      quantity: null,
      unit: null,
      state: "assigned",
      createdAt: now,
      updatedAt: now,
      revision: 1,
    });
  });

  it("begins anew where it is made of another one's facts", () => {
    const old = aTask({ state: "confirmed", revision: 7, createdAt: 1 as Instant, quantity: 12 });
    expect(beginTask(old, now)).toMatchObject({ state: "assigned", revision: 1, createdAt: now, quantity: 12 });
  });
});

describe("a task's title", () => {
  it("is a text as it stands, up to 200 characters", () => {
    expect(taskTitle("Sửa cầu treo")).toBe("Sửa cầu treo");
    expect(taskTitle("a".repeat(200))).toBe("a".repeat(200));
  });

  it("is of a longer one its beginning, and says that it goes on", () => {
    expect(taskTitle("a".repeat(201))).toBe(`${"a".repeat(199)}…`);
  });
});
