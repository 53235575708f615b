import type { RoleChart, Tenure } from "@gandan/domain/roles";
import type { Day, Id } from "@gandan/domain/values";

export type Standing = "now" | "past" | "coming";

/** Where a dated row stands on a day. */
export const standingOn = (row: { from: Day; to: Day | null }, day: Day): Standing =>
  row.from > day ? "coming" : row.to !== null && row.to < day ? "past" : "now";

export interface TenureLine {
  tenure: Tenure;
  name: string;
  standing: Standing;
}

const order: readonly Standing[] = ["now", "coming", "past"];

/** Who held, holds and will hold a position: today's holders first, then the coming, then the past, latest first. */
export function tenureLines(chart: RoleChart, positionId: Id<"position">, day: Day): TenureLine[] {
  return (
    chart.tenures
      // A tenure that ended before it began was a mistake taken back: nobody held the position by it.
      .filter((tenure) => tenure.positionId === positionId && (tenure.to === null || tenure.from <= tenure.to))
      .map((tenure) => ({
        tenure,
        name: chart.people.find((person) => person.id === tenure.personId)?.name ?? "",
        standing: standingOn(tenure, day),
      }))
      .sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || (a.tenure.from < b.tenure.from ? 1 : -1))
  );
}
