import type { Account } from "@gandan/domain/roles";
import type { OfficialContext } from "../context.ts";

/** An account as the list shows it, without what it signs in with. */
export type AccountRow = Pick<Account, "id" | "username" | "bundle" | "isDemo" | "disabledAt" | "lockedUntil"> & {
  personId: Account["personId"];
  personName: string;
};

/** An account with the name of its person. */
export const accountRow = (ctx: OfficialContext, account: Account): AccountRow => {
  const { id, username, bundle, isDemo, disabledAt, lockedUntil, personId } = account;
  const personName = ctx.chart.people.find((person) => person.id === personId)?.name ?? "";
  return { id, username, bundle, isDemo, disabledAt, lockedUntil, personId, personName };
};
