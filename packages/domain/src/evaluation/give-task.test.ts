import { expect, it } from "vitest";
import { aChart, aRubric, anActor, anId } from "../examples/index.ts";
import { Day, Instant } from "../values/index.ts";
import { beginCourse } from "./course.ts";
import type { Evaluation } from "./evaluation.ts";
import { giveTaskOf } from "./give-task.ts";
import { leavesOf } from "./rubric.ts";

const now = Instant.parse(Date.parse("2025-09-10T02:00:00Z"));
const rubric = aRubric();
const evaluation: Evaluation = {
  communeId: anId("commune"),
  id: anId("evaluation"),
  year: 2025,
  rubric,
  course: beginCourse(rubric),
  begunAt: now,
  updatedAt: now,
  revision: 1,
};
const chart = aChart();
const wanted = {
  title: "Lập sổ theo dõi hoà giải",
  detail: "",
  positionId: chart.positions[0]?.id ?? anId("position"),
  supportingIds: [],
  hamletId: null,
  deadline: Day.parse("2025-10-15"),
  product: null,
  quantity: null,
  unit: null,
  evidenceRequired: true,
  reason: "",
};
const give = (year = evaluation, code = "1.1", by = anActor()) =>
  giveTaskOf(year, code, anId("task"), wanted, { chart, today: Day.parse("2025-09-10") }, by, now);

it("a task given of a criterion keeps the year, the number and the words of the criterion", () => {
  const leaf = leavesOf(rubric).find(({ code }) => code === "1.1");
  expect(give()).toMatchObject({
    ok: true,
    value: {
      title: wanted.title,
      source: { kind: "criterion", year: 2025, code: "1.1", number: leaf?.number, quote: leaf?.text },
    },
  });
});

it("no task is given of an unknown criterion, by who gives no tasks, or once the year is closed", () => {
  expect(give(evaluation, "9.9")).toEqual({ ok: false, refusal: "evaluation.leaf-unknown" });
  expect(give(evaluation, "1.1", anActor({ bundle: "official" }))).toEqual({
    ok: false,
    refusal: "task.not-yours-to-assign",
  });
  const closed = { ...evaluation, course: { ...evaluation.course, closedAt: now } };
  expect(give(closed)).toEqual({ ok: false, refusal: "evaluation.closed" });
});
