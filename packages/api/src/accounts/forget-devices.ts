import type { Writer } from "@gandan/db";
import { removePasskeys, saveTotpSecret } from "@gandan/db/accounts";
import type { Account } from "@gandan/domain/roles";

/** Devices that may be lost count no more for an account, neither their codes nor their keys. */
export async function forgetDevices(tx: Writer, { communeId, id }: Pick<Account, "communeId" | "id">): Promise<void> {
  await saveTotpSecret(tx, communeId, id, null);
  await removePasskeys(tx, communeId, id);
}
