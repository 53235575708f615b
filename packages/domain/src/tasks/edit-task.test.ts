import { describe, expect, it } from "vitest";
import { aTask, anActor, anId } from "../examples/index.ts";
import type { Day, Instant } from "../values/index.ts";
import { editTask } from "./edit-task.ts";

const now = 1_750_000_000_000 as Instant;
const edit = (named: object = {}) => {
  const { title, detail, positionId, supportingIds, deadline, product, quantity, unit, evidenceRequired, revision } =
    aTask();
  return {
    title,
    detail,
    positionId,
    supportingIds,
    deadline,
    product,
    quantity,
    unit,
    evidenceRequired,
    revision,
    ...named,
  };
};

describe("editing a task", () => {
  it("keeps the reason of the deadline until the deadline itself is changed", () => {
    const same = editTask(aTask(), edit({ title: "Tên khác" }), anActor(), now);
    expect(same).toMatchObject({ ok: true, value: { title: "Tên khác", deadlineReason: "trước ngày 30/6/2025" } });
    const moved = editTask(aTask(), edit({ deadline: "2025-07-15" as Day }), anActor(), now);
    expect(moved).toMatchObject({ value: { deadline: "2025-07-15", deadlineReason: "Trần Thị Mận đặt" } });
  });

  it("begins again as assigned when it goes to another position", () => {
    const decision = editTask(
      aTask({ state: "in-progress" }),
      edit({ positionId: anId("position", 2) }),
      anActor(),
      now,
    );
    expect(decision).toMatchObject({ ok: true, value: { state: "assigned", positionId: anId("position", 2) } });
  });

  it("is refused on an older text, on closed work and to those who only report", () => {
    expect(editTask(aTask({ revision: 2 }), edit(), anActor(), now)).toMatchObject({
      refusal: "task.changed-meanwhile",
    });
    expect(editTask(aTask({ state: "confirmed" }), edit(), anActor(), now)).toMatchObject({ refusal: "task.closed" });
    expect(editTask(aTask(), edit(), anActor({ bundle: "hamlet-head" }), now)).toMatchObject({
      refusal: "task.not-yours-to-assign",
    });
  });
});
