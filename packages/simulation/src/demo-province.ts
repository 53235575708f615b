import type { Outside } from "@gandan/api";
import { saveAccount } from "@gandan/db/accounts";
import { saveCommune } from "@gandan/db/communes";
import { saveRoleChart } from "@gandan/db/roles";
import type { Account, Commune, RoleChart } from "@gandan/domain/roles";
import type { Id } from "@gandan/domain/values";
import { appraiser } from "./cast.ts";

/** Keeps the province above the demo commune, with the one person who appraises its score; marked as demo and removed with it. */
export async function beginDemoProvince(outside: Outside, commune: Commune): Promise<Account> {
  const communeId: Id<"commune"> = outside.newId("commune");
  const person = { id: outside.newId("person"), communeId, name: appraiser.personName, phone: null, email: null };
  const chart: RoleChart = { units: [], positions: [], people: [person], tenures: [], delegations: [] };
  const account: Account = {
    id: outside.newId("account"),
    communeId,
    personId: person.id,
    username: appraiser.username,
    bundle: appraiser.bundle,
    passwordHash: await outside.passwords.hash(appraiser.password),
    isDemo: true,
    failedAttempts: 0,
    lockedUntil: null,
    disabledAt: null,
  };
  await outside.db.write(communeId, async (tx) => {
    await saveCommune(tx, { ...commune, id: communeId, kind: "province", name: commune.provinceName, parentId: null });
    await saveRoleChart(tx, chart);
    await saveAccount(tx, account);
  });
  await outside.db.write(commune.id, (tx) => saveCommune(tx, { ...commune, parentId: communeId }));
  return account;
}
