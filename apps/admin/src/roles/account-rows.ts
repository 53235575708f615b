import type { RoleChart } from "@gandan/domain/roles";
import type { Outputs } from "../api.ts";

export type AccountRow = Outputs["accounts"]["list"][number];

/** How an account stands now: closed, waiting after wrong passwords, or in use. */
export const accountState = (
  account: Pick<AccountRow, "disabledAt" | "lockedUntil">,
  now: number,
): "closed" | "locked" | "open" =>
  account.disabledAt !== null
    ? "closed"
    : account.lockedUntil !== null && account.lockedUntil > now
      ? "locked"
      : "open";

/** Whether a person holds a position: work goes to positions, and to who holds none nothing comes. */
export const holdsPosition = (chart: Pick<RoleChart, "tenures">, id: string): boolean =>
  chart.tenures.some(({ personId, to }) => personId === id && to === null);
