import { calendarOf, deadlinesOf, ruleBookOf } from "@gandan/domain/calendar";
import { Day, addDays } from "@gandan/domain/values";
import { holidayRows, timeLimitRows } from "@gandan/packs";
import type { Figure } from "./figure.ts";
import { timeOf } from "./time.ts";

const wanted = 100_000;

/** How fast deadlines with their proofs are counted, over complaints received on every day of four years. */
export function deadlineFigures(): Figure[] {
  const book = ruleBookOf(timeLimitRows);
  const calendar = calendarOf(holidayRows);
  if (!book.ok || !calendar.ok) throw new Error("the shipped packs are not valid");
  const first = Day.parse("2025-01-02");
  const matters = Array.from({ length: 1_200 }, (_, index) => ({
    matter: "complaint",
    isRemote: index % 3 === 0,
    isComplex: index % 2 === 0,
    way: null,
    events: [
      { event: "received", day: addDays(first, index) },
      { event: "accepted", day: addDays(first, index + 5) },
      { event: "answered", day: addDays(first, index + 30) },
    ],
  }));
  let counted = 0;
  const { median } = timeOf(() => {
    counted = 0;
    for (const matter of matters) counted += deadlinesOf(book.value, calendar.value, matter).length;
  }, 10);
  return [
    {
      name: `${wanted} deadlines with proof`,
      value: (median / counted) * wanted,
      unit: "ms",
      target: { at: "most", value: 1000, of: "value" },
    },
  ];
}
