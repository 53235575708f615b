import { listAllCommunes, listCommunesInUse } from "@gandan/db/communes";
import type { Context, DemoAccount } from "../context.ts";

/** What the sign-in page needs before anyone is known. */
export interface Welcome {
  /** No commune yet: the first run begins one. */
  isEmpty: boolean;
  communeName: string | null;
  demoAccounts: DemoAccount[];
}

/** Says whether there is a commune to sign in to, and in demo mode with which accounts. */
export async function welcome(ctx: Context): Promise<Welcome> {
  const communes = await listAllCommunes(ctx.db.read);
  const offices = (await listCommunesInUse(ctx.db.read)).filter(({ kind }) => kind !== "province");
  const only = offices.length === 1 ? offices[0] : undefined;
  const isDemo = ctx.demo.isOn && communes.some((commune) => commune.isDemo);
  return {
    isEmpty: communes.length === 0,
    communeName: only?.name ?? null,
    demoAccounts: isDemo ? ctx.demo.accounts() : [],
  };
}
