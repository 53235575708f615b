import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Day, addDays } from "../values/index.ts";
import { type CountedMatter, figuresOf } from "./figures.ts";

const day = (text: string) => Day.parse(text);
const year = { from: day("2026-01-01"), to: day("2026-12-31") };
const aMatter = (given: Partial<CountedMatter> = {}): CountedMatter => ({
  kind: "feedback",
  channel: "kiosk",
  topic: "land",
  hamletId: null,
  receivedOn: day("2026-03-02"),
  acceptedOn: null,
  answeredOn: null,
  endedOn: null,
  answerBy: day("2026-03-16"),
  ...given,
});

describe("the figures of a period", () => {
  test("tell what was answered in time, late, and what is open and late", () => {
    const matters = [
      aMatter({ answeredOn: day("2026-03-16") }),
      aMatter({ answeredOn: day("2026-03-17") }),
      aMatter(),
      aMatter({ endedOn: day("2026-03-05") }),
      aMatter({ answeredOn: day("2026-04-01"), answerBy: null }),
    ];
    expect(figuresOf(matters, year)).toMatchObject({
      "petitions.received": 5,
      "petitions.answered": 3,
      "petitions.answered-in-time": 1,
      "petitions.answered-late": 1,
      "petitions.ended-otherwise": 1,
      "petitions.open": 1,
      "petitions.open-late": 1,
    });
  });

  test("carry over what came before and was not done when the period began", () => {
    const before = { receivedOn: day("2025-12-20"), answerBy: day("2026-01-06") };
    const matters = [
      aMatter(before),
      aMatter({ ...before, answeredOn: day("2026-01-05") }),
      aMatter({ ...before, answeredOn: day("2025-12-30") }),
    ];
    expect(figuresOf(matters, year)).toMatchObject({ "petitions.carried-over": 2, "petitions.received": 0 });
  });

  test("give the median and the slowest tenth of the days, and none where nothing was answered", () => {
    const after = (days: number) => aMatter({ answeredOn: addDays(day("2026-03-02"), days) });
    expect(figuresOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 40].map(after), year)).toMatchObject({
      "petitions.median-days": 5,
      "petitions.slowest-tenth-days": 9,
    });
    expect(figuresOf([aMatter()], year)["petitions.median-days"]).toBeNull();
  });

  test("add up: what came in and was carried over is answered, ended otherwise or open", () => {
    const some = fc.option(fc.integer({ min: 0, max: 500 }), { nil: null });
    const matter = fc
      .record({ received: fc.integer({ min: -300, max: 360 }), answered: some, ended: some })
      .map(({ received, answered, ended }) => {
        const receivedOn = addDays(year.from, received);
        const later = (days: number | null) => (days === null ? null : addDays(receivedOn, days));
        return aMatter({ receivedOn, answeredOn: later(answered), endedOn: answered === null ? later(ended) : null });
      });
    fc.assert(
      fc.property(fc.array(matter, { maxLength: 40 }), (matters) => {
        const found = figuresOf(matters, year);
        const sum = (...ids: (keyof typeof found)[]) => ids.reduce((total, id) => total + (found[id] ?? 0), 0);
        return (
          sum("petitions.received", "petitions.carried-over") ===
          sum("petitions.answered", "petitions.ended-otherwise", "petitions.open")
        );
      }),
    );
  });
});
