import { listAccounts as listKept } from "@gandan/db/accounts";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { type AccountRow, accountRow } from "./account-row.ts";

/** The accounts of the commune. */
export async function listAccounts(ctx: OfficialContext): Promise<AccountRow[]> {
  needs(ctx, "account.edit");
  return (await listKept(ctx.db.read, ctx.scope)).map((account) => accountRow(ctx, account));
}
