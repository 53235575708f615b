import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCalendar } from "../calendar/a-calendar.ts";
import { isWorkingDay } from "../calendar/index.ts";
import { aChart, aModel, aTask, aWholePassport, anActor, anId } from "../examples/index.ts";
import type { Task } from "../tasks/index.ts";
import { Day, addDays, daysBetween, startOf } from "../values/index.ts";
import type { Model } from "./model.ts";
import { type ReplicaWish, replicateModel, shiftTasks } from "./replicate-model.ts";

const day = (text: string) => Day.parse(text);
const calendar = aCalendar();
// Monday, 2 November 2026.
const now = startOf(day("2026-11-02"));
const desk = anActor({ bundle: "in-charge", positionIds: [anId("position", 7)] });
const original = aModel({
  state: "recognised",
  begunOn: day("2026-03-02"),
  passport: aWholePassport,
  recognitions: [{ level: "commune", decision: "9/QĐ", decidedOn: day("2026-09-01"), issuer: "UBND" }],
});
const task = (number: number, deadline: string | null, named: Partial<Task> = {}) =>
  aTask({
    id: anId("task", number),
    title: `Việc ${number}`,
    positionId: anId("position", 1),
    hamletId: anId("unit", 1),
    deadline: deadline === null ? null : day(deadline),
    state: "confirmed",
    ...named,
  });
const wish = (named: Partial<ReplicaWish> = {}): ReplicaWish => ({
  id: anId("model", 2),
  name: "Con đường hoa của thôn 2",
  hamletId: anId("unit", 2),
  ownerId: anId("position", 2),
  startsOn: day("2026-11-02"),
  ...named,
});
let count = 100;
const take = (
  named: Partial<ReplicaWish> = {},
  tasks = [task(1, "2026-03-12")],
  family: Model[] = [original],
  by = desk,
) =>
  replicateModel(
    original,
    tasks,
    wish(named),
    { chart: aChart(), calendar, family, newTaskId: () => anId("task", (count += 1)) },
    by,
    now,
  );

describe("a deadline on another calendar", () => {
  const shift = (deadline: string | null, startsOn = "2026-11-02") =>
    shiftTasks(original, [task(1, deadline)], day(startsOn), calendar)[0];

  it("lies as many days after the beginning as before", () => {
    expect(shift("2026-03-12")).toMatchObject({
      before: "2026-03-12",
      shifted: "2026-11-12",
      day: "2026-11-12",
      skipped: [],
    });
  });

  it("moves from a Saturday to the Monday, and says over which days", () => {
    const moved = shift("2026-03-14");
    expect(moved).toMatchObject({ shifted: "2026-11-14", day: "2026-11-16" });
    expect(moved?.skipped.map((one) => one.day)).toEqual(["2026-11-14", "2026-11-15"]);
  });

  it("moves off the Day of Vietnamese Culture, by the row that says so", () => {
    const moved = shift("2026-03-24");
    expect(moved).toMatchObject({ shifted: "2026-11-24", day: "2026-11-25" });
    expect(moved?.skipped[0]?.reason).toMatchObject({ kind: "holiday" });
  });

  it("does not lie before the beginning, and is none where there was none", () => {
    expect(shift("2026-02-20")).toMatchObject({ shifted: "2026-11-02" });
    expect(shift(null)).toMatchObject({ shifted: null, day: null, skipped: [] });
  });

  it("says where the calendar of its year was not entered", () => {
    expect(shift("2026-03-12")?.isKnown).toBe(true);
    expect(shift("2026-03-12", "2041-11-04")?.isKnown).toBe(false);
  });

  it("is always a working day no earlier than the shifted one, with every day between said", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }), (apart, start) => {
        const startsOn = addDays(day("2026-01-05"), start);
        const [moved] = shiftTasks(original, [task(1, addDays(day("2026-03-02"), apart))], startsOn, calendar);
        const { shifted = null, day: set = null, skipped = [] } = moved ?? {};
        return (
          shifted === addDays(startsOn, apart) &&
          set !== null &&
          isWorkingDay(calendar, set) &&
          daysBetween(shifted, set) === skipped.length
        );
      }),
    );
  });
});

describe("a model taken to another hamlet", () => {
  it("is a model of its own that claims nothing of what was reached elsewhere", () => {
    const answer = take();
    expect(answer).toMatchObject({
      ok: true,
      value: {
        replica: {
          id: anId("model", 2),
          originId: original.id,
          state: "registered",
          registeredOn: "2026-11-02",
          hamletIds: [anId("unit", 2)],
          recognitions: [],
          passport: { approach: aWholePassport.approach, people: null, measures: [{ before: null, after: null }] },
        },
      },
    });
  });

  it("gives the hamlet's part to who takes it, and leaves the offices theirs", () => {
    const answer = take({}, [
      task(1, "2026-03-14", { supportingIds: [anId("position", 7)] }),
      task(2, null, { positionId: anId("position", 7), supportingIds: [anId("position", 1)] }),
      task(3, "2026-03-12", { state: "cancelled" }),
    ]);
    if (!answer.ok) throw new Error(answer.refusal);
    expect(answer.value.tasks.map(({ task: made }) => made)).toMatchObject([
      {
        positionId: anId("position", 2),
        supportingIds: [anId("position", 7)],
        hamletId: anId("unit", 2),
        deadline: "2026-11-16",
        deadlineReason:
          "Theo mô hình “Con đường hoa của thôn”: 12 ngày sau ngày bắt đầu 02/11/2026; ngày 14/11/2026 là ngày nghỉ, dời sang 16/11/2026",
        state: "assigned",
        source: { kind: "model", modelId: anId("model", 2), quote: "Việc 1" },
      },
      { positionId: anId("position", 7), supportingIds: [anId("position", 2)], deadline: null, deadlineReason: null },
    ]);
    expect(answer.value.tasks.map(({ fromTaskId }) => fromTaskId)).toEqual([anId("task", 1), anId("task", 2)]);
  });

  it.each([
    ["model.hamlet-unknown", { hamletId: anId("unit", 99) }],
    ["model.owner-unknown", { ownerId: anId("position", 99) }],
    ["model.hamlet-has-it", { hamletId: anId("unit", 1) }],
    ["model.starts-past", { startsOn: day("2026-11-01") }],
  ])("is refused with %s", (refusal, named) => {
    expect(take(named)).toEqual({ ok: false, refusal });
  });

  it("is refused where it already lives, and not where it ended", () => {
    const there = (state: Model["state"]) => aModel({ id: anId("model", 3), hamletIds: [anId("unit", 2)], state });
    expect(take({}, undefined, [original, there("under-way")])).toEqual({ ok: false, refusal: "model.hamlet-has-it" });
    expect(take({}, undefined, [original, there("ended")]).ok).toBe(true);
  });

  it("is refused without tasks, before the recognition and to who does not decide", () => {
    expect(take({}, [])).toEqual({ ok: false, refusal: "model.no-tasks" });
    const more = { chart: aChart(), calendar, family: [], newTaskId: () => anId("task", 9) };
    for (const state of ["registered", "under-way", "evidenced", "proposed", "ended"] as const)
      expect(replicateModel({ ...original, state }, [task(1, null)], wish(), more, desk, now)).toEqual({
        ok: false,
        refusal: "model.step-not-allowed",
      });
    const head = anActor({ bundle: "hamlet-head", hamletIds: [anId("unit", 1)] });
    expect(take({}, undefined, undefined, head)).toEqual({ ok: false, refusal: "model.not-yours" });
  });
});

describe("a model of another commune", () => {
  const elsewhere = { ...original, communeId: anId("commune", 9), hamletIds: [anId("unit", 91)] };
  const passport = { ...aWholePassport, approach: "Gọi ông Ba 0905 123 456", partners: "Chi hội do bà Tư đứng đầu" };
  const there = [
    task(1, "2026-03-12", { communeId: elsewhere.communeId, positionId: anId("position", 91), detail: "Riêng" }),
  ];
  const takeOver = (by = desk) =>
    replicateModel(
      { ...elsewhere, passport },
      there,
      wish(),
      { chart: aChart(), calendar, family: [], newTaskId: () => anId("task", (count += 1)) },
      by,
      now,
    );

  it("is taken over as one's own, and says from whom", () => {
    const taken = takeOver();
    if (!taken.ok) throw new Error(taken.refusal);
    const { replica, tasks } = taken.value;
    expect(replica).toMatchObject({
      communeId: desk.communeId,
      originId: original.id,
      originCommuneId: elsewhere.communeId,
      hamletIds: [anId("unit", 2)],
      recognitions: [],
    });
    expect(tasks.map((one) => [one.task.communeId, one.task.positionId])).toEqual([
      [desk.communeId, anId("position", 2)],
    ]);
  });

  it("leaves behind what was noted there for one's own people", () => {
    const taken = takeOver();
    if (!taken.ok) throw new Error(taken.refusal);
    expect(taken.value.tasks[0]?.task.detail).toBe("");
    expect(taken.value.replica.passport).toMatchObject({ approach: "Gọi ông Ba …", partners: "" });
  });

  it("is taken by who decides of models here", () => {
    const head = anActor({ bundle: "hamlet-head", positionIds: [anId("position", 2)], hamletIds: [anId("unit", 2)] });
    expect(takeOver(head)).toEqual({ ok: false, refusal: "model.not-yours" });
  });
});
