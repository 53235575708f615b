import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aTask, anId } from "../examples/index.ts";
import type { Day } from "../values/index.ts";
import { isLate, percentOf, reportedOf, standingOf, tallyOf } from "./progress.ts";

const nothing = { reports: 0, quantity: 0 };
const on = (text: string) => text as Day;

describe("progress", () => {
  it("counts opening, starting and empty reports as nothing", () => {
    const entries = [
      { kind: "assigned" as const, sentence: "", quantity: null, evidence: [] },
      { kind: "started" as const, sentence: "bắt đầu", quantity: null, evidence: [] },
      { kind: "progress" as const, sentence: " ", quantity: 0, evidence: [] },
    ];
    expect(reportedOf(entries)).toEqual(nothing);
  });

  it("counts a sentence, a number or a photo", () => {
    const entries = [
      { kind: "progress" as const, sentence: "Xong 3 hộ", quantity: 3, evidence: [] },
      { kind: "progress" as const, sentence: "", quantity: null, evidence: [anId("file")] },
      { kind: "done" as const, sentence: "", quantity: 4, evidence: [] },
    ];
    expect(reportedOf(entries)).toEqual({ reports: 3, quantity: 7 });
  });

  it("a task is late from the day after its deadline, and not once it is reported done", () => {
    expect(isLate(aTask(), on("2025-06-30"))).toBe(false);
    expect(isLate(aTask(), on("2025-07-01"))).toBe(true);
    expect(isLate(aTask({ state: "done" }), on("2025-07-01"))).toBe(false);
    expect(isLate(aTask({ deadline: null }), on("2099-01-01"))).toBe(false);
  });

  it("late goes before moving, moving before untouched", () => {
    const moving = { reports: 1, quantity: 0 };
    expect(standingOf(aTask(), moving, on("2025-07-01"))).toBe("late");
    expect(standingOf(aTask(), moving, on("2025-06-01"))).toBe("moving");
    expect(standingOf(aTask({ state: "in-progress" }), nothing, on("2025-06-01"))).toBe("untouched");
  });

  it("never reaches 100 before the work is reported done", () => {
    const ten = aTask({ quantity: 10 });
    fc.assert(
      fc.property(fc.nat(100), fc.nat(1000), (reports, quantity) => {
        expect(percentOf(ten, { reports, quantity })).toBeLessThan(100);
      }),
    );
    expect(percentOf(ten, { reports: 1, quantity: 5 })).toBe(50);
    expect(percentOf(aTask({ state: "done" }), nothing)).toBe(100);
  });

  it("without a number to reach is half way once something was reported, and nowhere before", () => {
    for (const quantity of [null, 0]) {
      expect(percentOf(aTask({ quantity }), { reports: 1, quantity: 3 })).toBe(50);
      expect(percentOf(aTask({ quantity }), nothing)).toBe(0);
    }
  });

  it("a tally leaves cancelled tasks out and adds up", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("untouched", "moving", "done", "confirmed", "late", "cancelled" as const)),
        (standings) => {
          const tally = tallyOf(standings);
          expect(tally.untouched + tally.moving + tally.done + tally.late).toBe(tally.total);
          expect(tally.total).toBe(standings.filter((standing) => standing !== "cancelled").length);
        },
      ),
    );
  });
});
