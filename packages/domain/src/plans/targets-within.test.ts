import { describe, expect, it } from "vitest";
import { aChart, aPlanDocument } from "../examples/index.ts";
import { dutyProgress } from "./duty-progress.ts";
import type { Duty, Target } from "./plan-document.ts";
import type { Day } from "../values/index.ts";
import { proposeTasks } from "./propose-tasks.ts";

const chart = { positions: aChart().positions, hamlets: [] };

const aDuty = (start: number): Duty => ({
  key: "III.1",
  marker: null,
  title: "Tổ chức 02 hội thi",
  text: "Tổ chức 02 hội thi.",
  span: { start, end: start + 20 },
  verb: "tổ chức",
  times: [],
  products: [],
});
const aTarget = (start: number, quantity: number): Target => ({
  text: `${quantity} hội thi`,
  span: { start, end: start + 9 },
  measure: "hội thi",
  comparison: "exactly",
  quantity,
  quantityTo: null,
  unit: "hội thi",
});

const open = { recurrence: null, continuous: false, relative: null };

describe("a target", () => {
  it("that a duty's own sentence says is that duty's, with its number, and nothing beside it", () => {
    const document = aPlanDocument({ duties: [aDuty(10)], targets: [aTarget(12, 2), aTarget(80, 90)] });
    const proposals = proposeTasks(document, chart);
    expect(proposals.map(({ key, dutyKeys, quantity }) => [key, dutyKeys, quantity])).toEqual([
      ["III.1", ["III.1", "target.1"], 2],
      ["target.2", ["target.2"], 90],
    ]);
  });

  it("is proposed with the day by which the plan says it is to be reached", () => {
    const time = { text: "đến hết năm 2026", span: { start: 60, end: 76 }, ...open, day: "2026-12-31" as Day };
    const document = aPlanDocument({ targets: [{ ...aTarget(80, 90), time }, aTarget(120, 5)] });
    expect(proposeTasks(document, chart).map(({ deadline, timeText }) => [deadline, timeText])).toEqual([
      ["2026-12-31", "đến hết năm 2026"],
      [null, null],
    ]);
  });

  it("stands in the progress of a plan with its duty, and by itself only where a task was made of it alone", () => {
    const document = aPlanDocument({ duties: [aDuty(10)], targets: [aTarget(12, 2)] });
    const keys = (...tasks: string[][]) =>
      dutyProgress(
        document,
        tasks.map((dutyKeys) => ({ dutyKeys, standing: "done" as const })),
      ).map(({ key }) => key);
    expect(keys()).toEqual(["III.1"]);
    expect(keys(["III.1", "target.1"])).toEqual(["III.1"]);
    expect(keys(["target.1"])).toEqual(["III.1", "target.1"]);
  });

  it("that is told in parts is proposed whole, and its duty has its number", () => {
    const text = "Trồng 600 cây (thôn An 250 cây, thôn Bình 350 cây)";
    const trees = [600, 250, 350].map((quantity) => ({ ...aTarget(12, quantity), text, unit: "cây" }));
    expect(proposeTasks(aPlanDocument({ targets: trees }), chart).map(({ quantity }) => quantity)).toEqual([600]);
    expect(proposeTasks(aPlanDocument({ duties: [aDuty(10)], targets: trees }), chart)).toMatchObject([
      { key: "III.1", quantity: 600 },
    ]);
    expect(dutyProgress(aPlanDocument({ targets: trees }), []).map(({ key }) => key)).toEqual(["target.1"]);
  });

  it("stays two where the sentence sets two", () => {
    const text = "Mở 10 lớp và 02 lớp nâng cao";
    const classes = [10, 2].map((quantity) => ({ ...aTarget(12, quantity), text, unit: "lớp" }));
    expect(proposeTasks(aPlanDocument({ targets: classes }), chart)).toHaveLength(2);
  });

  it("gives a duty no number where its sentence names several", () => {
    const document = aPlanDocument({ duties: [aDuty(10)], targets: [aTarget(12, 2), aTarget(15, 3)] });
    expect(proposeTasks(document, chart)).toMatchObject([
      { dutyKeys: ["III.1", "target.1", "target.2"], quantity: null },
    ]);
  });
});
