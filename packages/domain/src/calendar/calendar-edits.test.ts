import { describe, expect, test } from "vitest";
import { Day } from "../values/index.ts";
import { aCalendarDay, aSwap } from "./a-calendar.ts";
import { changedEdits, editedRows, noCalendarEdits } from "./calendar-edits.ts";
import { calendarOf } from "./calendar.ts";

const day = (text: string) => Day.parse(text);
const shipped = [aCalendarDay("2027-02-08"), aCalendarDay("2027-02-09"), ...aSwap("2026-01-02", "2026-01-10")];

describe("what a commune enters beside the shipped rows", () => {
  test("adds decided days and leaves out expected ones", () => {
    const edits = changedEdits(noCalendarEdits, shipped, {
      add: [aCalendarDay("2027-02-05")],
      drop: [day("2027-02-09")],
    });
    const days = editedRows(shipped, edits).map((row) => row.day);
    expect(days).toContain("2027-02-05");
    expect(days).not.toContain("2027-02-09");
  });

  test("is taken back by dropping it again", () => {
    const once = changedEdits(noCalendarEdits, shipped, { add: [aCalendarDay("2027-02-05")], drop: [] });
    expect(changedEdits(once, shipped, { add: [], drop: [day("2027-02-05")] })).toEqual(noCalendarEdits);
  });

  test("brings a shipped row back when it is entered again as it was", () => {
    const [first] = shipped;
    if (first === undefined) throw new Error("no shipped row");
    const dropped = changedEdits(noCalendarEdits, shipped, { add: [], drop: [first.day] });
    expect(dropped.dropped).toEqual([first.day]);
    expect(changedEdits(dropped, shipped, { add: [first], drop: [] })).toEqual(noCalendarEdits);
  });

  test("is refused as a calendar where it contradicts another row, or takes half a swap away", () => {
    const twice = changedEdits(noCalendarEdits, shipped, { add: [aCalendarDay("2027-02-08")], drop: [] });
    expect(calendarOf(editedRows(shipped, twice))).toMatchObject({ ok: false, refusal: "calendar.contradiction" });
    const half = changedEdits(noCalendarEdits, shipped, { add: [], drop: [day("2026-01-10")] });
    expect(calendarOf(editedRows(shipped, half))).toMatchObject({ ok: false, refusal: "calendar.swap-without-pair" });
  });
});
