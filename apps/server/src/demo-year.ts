import { demoAccounts, fillDemo } from "@gandan/simulation";
import { readSettings } from "./env.ts";
import { openLog } from "./outside/log.ts";
import { outsideOf } from "./outside/outside-of.ts";
import { roomBell } from "./outside/room-bell.ts";
import { foldersOf, openDatabase } from "./running.ts";

const read = readSettings(process.env);
if (!read.ok) throw new Error("the settings were read before");
const settings = read.value;
const log = openLog(settings.LOG_LEVEL);
const db = await openDatabase(settings, log);
await fillDemo(outsideOf(db, foldersOf(settings).files, { isOn: true, accounts: demoAccounts }, log, roomBell()));
await db.close();
