import { randomBytes } from "node:crypto";
import type { DemoAccount, Outside } from "@gandan/api";
import type { Database } from "@gandan/db";
import { type Instant, makeId } from "@gandan/domain/values";
import { blackOut } from "./black-out.ts";
import { cleanFile } from "./clean-file.ts";
import { keptFiles } from "./kept-files.ts";
import type { Log } from "./log.ts";
import { passkeys } from "./passkeys.ts";
import { passwords } from "./passwords.ts";
import type { RoomBell } from "./room-bell.ts";
import { sha256Of } from "./sha256.ts";
import { sealingOf } from "./sealing.ts";

/** The real world for the use cases: this machine's clock, chance, disk. */
export const outsideOf = (
  db: Database,
  filesFolder: string,
  demo: { isOn: boolean; accounts: readonly DemoAccount[] },
  log: Log,
  rooms: RoomBell,
): Outside => ({
  db,
  now: () => Date.now() as Instant,
  newId: (subject) => makeId(subject, Date.now(), randomBytes(10)),
  random: (count) => randomBytes(count),
  passwords,
  sealing: sealingOf(),
  passkeys,
  scans: { clean: cleanFile, blackOut },
  digest: sha256Of,
  files: keptFiles(filesFolder),
  rooms,
  demo: { isOn: demo.isOn, accounts: () => [...demo.accounts] },
  log: { warn: (event, facts) => log.warn(event, facts) },
});
