import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aChart, anId } from "../examples/index.ts";
import { type Standing, tallyOf } from "../tasks/index.ts";
import { type Day, daysBetween } from "../values/index.ts";
import { type PlanTask, planOverview } from "./plan-overview.ts";

const known = aChart().positions;
const office = known.find(({ bundle }) => bundle !== "hamlet-head") ?? known[0];
// One more that has nothing to do in these plans.
const positions = [
  ...known,
  ...(office === undefined ? [] : [{ ...office, id: anId("position", 8), title: "Kế toán" }]),
];
const duty = (key: string) => ({
  key,
  title: `Việc ${key}`,
  span: { start: 0, end: 5 },
  tally: tallyOf([]),
  standing: "no-task" as const,
});
const aTask = (named: Partial<PlanTask> = {}): PlanTask => ({
  dutyKeys: ["III.1"],
  positionId: anId("position", 7),
  supportingIds: [],
  deadline: "2025-06-30" as Day,
  standing: "moving",
  ...named,
});
const overview = (...tasks: PlanTask[]) => planOverview([duty("III.1"), duty("III.2")], tasks, positions);

describe("the overview of a plan", () => {
  it("has a column for each position and one for the heads of all hamlets together", () => {
    const { columns } = overview();
    const heads = positions.filter(({ bundle }) => bundle === "hamlet-head").map(({ id }) => id);
    expect(columns).toHaveLength(positions.length - heads.length + 1);
    expect(columns.at(-1)).toMatchObject({ positionIds: heads, isHamlets: true, isIdle: true });
  });

  it("shows as holes who has nothing to do, and which duty nobody is at", () => {
    const { columns, rows } = overview(aTask({ supportingIds: [anId("position", 1)] }));
    const isIdle = (id: string) => columns.find(({ positionIds }) => positionIds.some((one) => one === id))?.isIdle;
    expect([7, 1].map((number) => isIdle(anId("position", number)))).toEqual([false, false]);
    expect(isIdle(anId("position", 8))).toBe(true);
    expect(rows.map(({ cells }) => cells.every((cell) => cell === null))).toEqual([false, true]);
  });

  it("counts what a position leads and what it supports, and shows what most needs a look", () => {
    const { columns, rows } = overview(
      aTask({ standing: "confirmed" }),
      aTask({ standing: "late", supportingIds: [anId("position", 1)] }),
      aTask({ positionId: anId("position", 1), standing: "done" }),
      aTask({ positionId: anId("position", 2), standing: "untouched" }),
    );
    const cell = (id: string) =>
      rows[0]?.cells[columns.findIndex(({ positionIds }) => positionIds.some((one) => one === id))];
    expect(cell(anId("position", 7))).toEqual({ leads: 2, supports: 0, standing: "late" });
    expect(cell(anId("position", 1))).toEqual({ leads: 2, supports: 1, standing: "untouched" });
    expect(cell(anId("position", 8))).toBeNull();
  });

  it("puts the tasks of a day together, in the order of days, and says how many have none", () => {
    const { rows } = overview(
      aTask({ deadline: "2025-12-15" as Day, standing: "untouched" }),
      aTask({ standing: "confirmed" }),
      aTask({ standing: "late" }),
      aTask({ deadline: null }),
      aTask({ deadline: null, standing: "cancelled" }),
    );
    expect(rows[0]).toMatchObject({
      days: [
        { day: "2025-06-30", count: 2, standing: "late" },
        { day: "2025-12-15", count: 1, standing: "untouched" },
      ],
      undated: 1,
    });
  });

  it("loses no task: of each duty, days and undated together are all that was not called off", () => {
    const standing = fc.constantFrom<Standing>("untouched", "moving", "done", "confirmed", "late", "cancelled");
    const deadline = fc.option(fc.constantFrom("2025-03-01" as Day, "2025-06-30" as Day, "2025-09-30" as Day));
    const task = fc.record({
      dutyKeys: fc.subarray(["III.1", "III.2"], { minLength: 1 }),
      positionId: fc.integer({ min: 1, max: 8 }).map((number) => anId("position", number)),
      supportingIds: fc.uniqueArray(fc.integer({ min: 1, max: 8 }).map((number) => anId("position", number))),
      deadline,
      standing,
    });
    fc.assert(
      fc.property(fc.array(task, { maxLength: 40 }), (tasks) => {
        const { rows } = overview(...tasks);
        for (const { key, days, undated, cells } of rows) {
          const own = tasks.filter((one) => one.standing !== "cancelled" && one.dutyKeys.includes(key));
          expect(days.reduce((sum, { count }) => sum + count, undated)).toBe(own.length);
          expect(cells.reduce((sum, cell) => sum + (cell?.leads ?? 0), 0)).toBe(
            own.filter(({ positionId }) => positions.some(({ id }) => id === positionId)).length,
          );
          for (const [index, { day }] of days.entries()) {
            const before = days[index - 1]?.day;
            if (before !== undefined) expect(daysBetween(before, day)).toBeGreaterThan(0);
          }
        }
      }),
    );
  });
});
