import { z } from "zod";
import { type Day, Day as DaySchema, idOf, lastDayOfMonth } from "../values/index.ts";
import { leastPerMonth } from "./plan-reception.ts";
import type { ReceptionDay } from "./reception-day.ts";

/** What the law wants a commune to have for receiving citizens (Decree 154/2026, Article 42, and Law 136/2025). */
export const complianceItems = [
  "house-rules",
  "reception-rules",
  "regular-officer",
  "facilities",
  "national-database",
] as const;
export type ComplianceItem = (typeof complianceItems)[number];

/** What a commune says of one item: whether it has it, by which paper, since when. */
export const ComplianceEntry = z.object({
  communeId: idOf("commune"),
  item: z.enum(complianceItems),
  isThere: z.boolean(),
  document: z.string().trim().max(200).nullable(),
  on: DaySchema.nullable(),
  note: z.string().trim().max(1_000).nullable(),
});
export type ComplianceEntry = z.infer<typeof ComplianceEntry>;

/** How a month stands: how many days were planned, posted in time and held. */
export interface MonthStanding {
  month: string;
  planned: number;
  held: number;
  postedLate: number;
  /** Fewer than the law's two days, planned or held. */
  isShort: boolean;
}

/** The months of a year up to today's, each held against the law's two days. */
export function monthsOf(
  days: readonly (Pick<ReceptionDay, "day" | "state" | "postedOn"> & { postBy: Day | null })[],
  year: number,
  today: Day,
): MonthStanding[] {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
  return months
    .filter((month) => month <= today.slice(0, 7))
    .map((month) => {
      const own = days.filter(({ day }) => day.startsWith(month));
      const isOver = lastDayOfMonth(year, Number(month.slice(5))) < today;
      const held = own.filter(({ state }) => state === "held").length;
      const counted = isOver ? held : own.filter(({ state }) => state !== "missed").length;
      return {
        month,
        planned: own.length,
        held,
        postedLate: own.filter(({ postBy, postedOn }) => postBy !== null && (postedOn ?? today) > postBy).length,
        isShort: counted < leastPerMonth,
      };
    });
}
