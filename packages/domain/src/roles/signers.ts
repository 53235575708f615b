import { type Day, type Id, fold } from "../values/index.ts";
import { type RoleChart, chartOn, holdersOf } from "./role-chart.ts";

/** Somebody who signs for the commune's committee on a day. */
export interface Signer {
  positionId: Id<"position">;
  title: string;
  /** Null while nobody holds the position. */
  name: string | null;
  /** A deputy signs for the chairman ("KT."). */
  isDeputy: boolean;
}

/** The chairman and the deputies of the committee on a day, the chairman first. */
export const signersOn = (chart: RoleChart, day: Day): Signer[] => {
  const { positions, units } = chartOn(chart, day);
  const committee = new Set(units.filter(({ kind }) => kind === "committee").map(({ id }) => id));
  return positions
    .filter(({ unitId, bundle }) => committee.has(unitId) && bundle === "leader")
    .sort((a, b) => a.sortKey - b.sortKey)
    .map(({ id, title }) => ({
      positionId: id,
      title,
      name: holdersOf(chart, id, day)[0]?.name ?? null,
      isDeputy: fold(title).startsWith("pho "),
    }));
};
