import { describe, expect, it } from "vitest";
import { aTask, anActor, anId } from "../examples/index.ts";
import type { Instant } from "../values/index.ts";
import { cancelTask, confirmTask, reopenTask, returnTask } from "./judge-task.ts";
import { finishTask, reportProgress, startTask } from "./report-task.ts";
import { type TaskStep, stepFrom, taskSteps } from "./steps.ts";
import { TaskState } from "./task.ts";

const now = 1_750_000_000_000 as Instant;
const holder = anActor({ bundle: "hamlet-head" });
const stranger = anActor({ bundle: "hamlet-head", positionIds: [anId("position", 9)] });
const leader = anActor({ bundle: "leader", positionIds: [anId("position", 8)] });
const said = { sentence: "Đã họp 42 hộ.", quantity: null, evidence: [] };
const steps: TaskStep[] = ["start", "report", "finish", "confirm", "return", "cancel", "reopen", "assign"];

describe("the table of steps", () => {
  for (const state of TaskState.options)
    for (const name of steps) {
      const next = taskSteps[state][name];
      it(
        next === undefined ? `refuses to ${name} what is ${state}` : `leads from ${state} by ${name} to ${next}`,
        () => {
          expect(stepFrom({ state }, name)).toEqual(
            next === undefined ? { ok: false, refusal: "task.step-not-allowed" } : { ok: true, value: next },
          );
        },
      );
    }
});

describe("reporting", () => {
  it("moves the task on and counts a revision", () => {
    const decision = reportProgress(aTask(), said, holder, now);
    expect(decision).toMatchObject({ ok: true, value: { state: "in-progress", revision: 2, updatedAt: now } });
  });

  it("is refused to one who is not responsible", () => {
    expect(reportProgress(aTask(), said, stranger, now)).toEqual({ ok: false, refusal: "task.not-yours" });
    expect(startTask(aTask(), stranger, now)).toEqual({ ok: false, refusal: "task.not-yours" });
    expect(finishTask(aTask(), said, false, stranger, now)).toEqual({ ok: false, refusal: "task.not-yours" });
  });

  it("is refused where it says nothing", () => {
    const nothing = { sentence: "", quantity: 0, evidence: [] };
    expect(reportProgress(aTask(), nothing, holder, now)).toEqual({ ok: false, refusal: "task.report-empty" });
  });

  it("finishes only with evidence where the source asks for it, in this report or an earlier one", () => {
    const asked = aTask({ evidenceRequired: true });
    expect(finishTask(asked, said, false, holder, now)).toEqual({ ok: false, refusal: "task.evidence-missing" });
    expect(finishTask(asked, { ...said, evidence: [anId("file")] }, false, holder, now).ok).toBe(true);
    expect(finishTask(asked, said, true, holder, now).ok).toBe(true);
  });
});

describe("judging", () => {
  const done = aTask({ state: "done" });

  it("confirms or returns what is reported done; a return needs a reason", () => {
    expect(confirmTask(done, leader, now)).toMatchObject({ ok: true, value: { state: "confirmed" } });
    expect(returnTask(done, "Chưa có danh sách ký nhận", leader, now)).toMatchObject({ value: { state: "returned" } });
    expect(returnTask(done, "  ", leader, now)).toEqual({ ok: false, refusal: "task.reason-missing" });
  });

  it("is not for hamlet heads, and nobody but a leader confirms their own work", () => {
    expect(confirmTask(done, holder, now)).toEqual({ ok: false, refusal: "task.not-yours-to-confirm" });
    expect(confirmTask(done, anActor({ bundle: "in-charge" }), now)).toEqual({
      ok: false,
      refusal: "task.confirm-own",
    });
    expect(confirmTask(done, anActor({ bundle: "leader" }), now).ok).toBe(true);
  });

  it("cancels with a reason and takes the cancellation back", () => {
    const cancelled = cancelTask(aTask(), "Trùng với việc khác", leader, now);
    expect(cancelled).toMatchObject({ ok: true, value: { state: "cancelled" } });
    if (cancelled.ok) expect(reopenTask(cancelled.value, leader, now)).toMatchObject({ value: { state: "assigned" } });
  });
});
