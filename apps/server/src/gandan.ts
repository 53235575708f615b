import { backupVerb } from "./verbs/backup.ts";
import { exportVerb } from "./verbs/export.ts";
import { importVerb } from "./verbs/import.ts";
import { newPasswordVerb } from "./verbs/new-password.ts";
import { readPlanVerb } from "./verbs/read-plan.ts";
import { restoreVerb } from "./verbs/restore.ts";
import type { Verb } from "./verbs/verb.ts";
import { verifyVerb } from "./verbs/verify.ts";

const verbs: Readonly<Record<string, Verb>> = {
  "read-plan": readPlanVerb,
  export: exportVerb,
  import: importVerb,
  backup: backupVerb,
  restore: restoreVerb,
  verify: verifyVerb,
  "new-password": newPasswordVerb,
};

const [name = "", ...args] = process.argv.slice(2);
const verb = verbs[name];
if (verb === undefined) {
  console.error(
    `Gần Dân: ${Object.entries(verbs)
      .map(([known, { usage }]) => `\n  ${known} ${usage}`)
      .join("")}`,
  );
  process.exit(2);
}
process.exitCode = await verb.run(args);
