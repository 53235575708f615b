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
