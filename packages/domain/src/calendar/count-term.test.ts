import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Day, addDays, daysBetween } from "../values/index.ts";
import { aCalendar, fiveYearsOfRows } from "./a-calendar.ts";
import { type Suspension, type TermPart, countBack, countTerm } from "./count-term.ts";
import { slowCount } from "./slow-count.ts";
import { isWorkingDay } from "./working-days.ts";

const rows = fiveYearsOfRows();
const calendar = aCalendar(rows);
const day = (text: string) => Day.parse(text);
const calendarDays = (count: number): TermPart => ({ count, unit: "calendar-day" });
const workingDays = (count: number): TermPart => ({ count, unit: "working-day" });

// A seeded generator of its own: the same 100,000 cases in every run.
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function randomCase(pick: (below: number) => number) {
  const start = addDays(day("2025-01-01"), pick(1_700));
  const parts = Array.from({ length: 1 + pick(3) }, () =>
    pick(2) === 0 ? calendarDays(pick(46)) : workingDays(pick(31)),
  );
  const suspensions: Suspension[] = [];
  let at = start;
  for (let left = pick(3); left > 0; left -= 1) {
    const from = addDays(at, pick(20));
    const to = addDays(from, pick(25));
    const isOpen = left === 1 && pick(4) === 0;
    suspensions.push({ from, to: isOpen ? null : to });
    at = addDays(to, 1);
  }
  return { start, parts, suspensions };
}

describe("the count holds against a clerk with a wall calendar", () => {
  test("in 100,000 cases of one to three parts and up to two suspensions", () => {
    const pick = random(20_261_123);
    const wrong: unknown[] = [];
    for (let left = 100_000; left > 0; left -= 1) {
      const { start, parts, suspensions } = randomCase(pick);
      const counted = countTerm(calendar, start, parts, { suspensions }).day;
      const expected = slowCount(rows, start, parts, suspensions);
      if (counted !== expected) wrong.push({ start, parts, suspensions, counted, expected });
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  }, 120_000);

  test("on every day of 2025–2029, for the terms that the laws name", () => {
    const terms = [0, 3, 5, 7, 10, 15].map(workingDays).concat([5, 10, 20, 30, 45, 60, 90].map(calendarDays));
    const wrong: unknown[] = [];
    for (let start = day("2025-01-01"); start <= "2029-12-31"; start = addDays(start, 1))
      for (const term of terms)
        if (countTerm(calendar, start, [term]).day !== slowCount(rows, start, [term], [])) wrong.push({ start, term });
    expect(wrong.slice(0, 3)).toEqual([]);
  }, 120_000);
});

const someDay = fc.integer({ min: 0, max: 1_500 }).map((count) => addDays(day("2025-01-01"), count));
const somePart = fc.record({
  count: fc.integer({ min: 0, max: 60 }),
  unit: fc.constantFrom("calendar-day" as const, "working-day" as const),
});

describe("a counted term", () => {
  test("never ends on a day off, and never before its count", () => {
    fc.assert(
      fc.property(someDay, somePart, (start, part) => {
        const counted = countTerm(calendar, start, [part]);
        if (counted.day === null || counted.countedTo === null) return false;
        return (
          isWorkingDay(calendar, counted.day) &&
          counted.countedTo <= counted.day &&
          daysBetween(start, counted.countedTo) >= part.count
        );
      }),
    );
  });

  test("begun later ends no earlier", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 40 }), somePart, (start, later, part) => {
        const [one, other] = [start, addDays(start, later)].map((from) => countTerm(calendar, from, [part]).day ?? "");
        return one !== undefined && other !== undefined && one <= other;
      }),
    );
  });

  test("is moved by a suspension by no fewer days than it lasted, where it lies wholly within", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 30 }), (start, length) => {
        const suspension = { from: addDays(start, 2), to: addDays(start, 2 + length) };
        const plain = countTerm(calendar, start, [calendarDays(30)]).countedTo ?? start;
        const moved = countTerm(calendar, start, [calendarDays(30)], { suspensions: [suspension] }).countedTo ?? start;
        return daysBetween(plain, moved) === length;
      }),
    );
  });

  test("names every day it passed over and why", () => {
    const counted = countTerm(calendar, day("2026-11-19"), [workingDays(7)]);
    expect(counted.day).toBe("2026-12-01");
    expect(
      counted.skipped.map(({ day: off, reason }) => [off, reason === "weekend" ? reason : reason.name.vi]),
    ).toEqual([
      ["2026-11-21", "weekend"],
      ["2026-11-22", "weekend"],
      ["2026-11-24", "Ngày Văn hoá Việt Nam 24/11"],
      ["2026-11-28", "weekend"],
      ["2026-11-29", "weekend"],
    ]);
  });

  test("names no day of a suspension that begins while its end moves off a weekend", () => {
    const suspensions = [{ from: day("2026-09-20"), to: day("2026-09-22") }];
    const counted = countTerm(calendar, day("2026-09-09"), [calendarDays(10)], { suspensions });
    expect(counted.day).toBe("2026-09-22");
    expect(counted.skipped.map(({ day: off }) => off)).toEqual(["2026-09-19"]);
  });

  test("stands while it is suspended, and knows how many days are left", () => {
    const suspensions = [{ from: day("2026-09-11"), to: null }];
    const counted = countTerm(calendar, day("2026-09-01"), [calendarDays(30)], { suspensions });
    expect(counted).toMatchObject({ day: null, countedTo: null, left: 21 });
  });

  test("goes on with the day of resumption", () => {
    const suspensions = [{ from: day("2026-09-11"), to: day("2026-09-21") }];
    const counted = countTerm(calendar, day("2026-09-01"), [calendarDays(10)], { suspensions });
    // 2–10 September are nine days; the tenth is the 21st.
    expect(counted.day).toBe("2026-09-21");
  });

  test("that limits a right is not moved off a day off", () => {
    expect(countTerm(calendar, day("2026-06-01"), [calendarDays(90)], { rolls: false }).day).toBe("2026-08-30");
  });

  test("says from when on no year of the calendar was entered", () => {
    expect(countTerm(calendar, day("2029-12-20"), [workingDays(10)])).toMatchObject({
      assumed: true,
      firstUncovered: "2030-01-01",
    });
  });

  test("is refused with a part that is no whole number of days", () => {
    expect(() => countTerm(calendar, day("2026-01-05"), [calendarDays(-1)])).toThrow(RangeError);
    expect(() => countTerm(calendar, day("2026-01-05"), [workingDays(1.5)])).toThrow(RangeError);
  });
});

describe("counting back from an event", () => {
  test("five working days before Thursday 26/11/2026, with the 24th off, end on 18/11", () => {
    expect(countBack(calendar, day("2026-11-26"), workingDays(5))).toMatchObject({ day: "2026-11-18" });
  });

  test("lies as many working days before the event as were asked for", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 20 }), (start, count) => {
        const event = addDays(start, 40);
        const last = countBack(calendar, event, workingDays(count)).day ?? event;
        let between = 0;
        for (let at = last; at < event; at = addDays(at, 1)) if (isWorkingDay(calendar, at)) between += 1;
        return between === count && isWorkingDay(calendar, last);
      }),
    );
  });
});
