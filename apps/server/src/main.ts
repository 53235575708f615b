import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { dateUndated } from "@gandan/api/petitions";
import { CorruptDatabase } from "@gandan/db";
import { listAllCommunes } from "@gandan/db/communes";
import { dayOf } from "@gandan/domain/values";
import { demoAccounts } from "@gandan/simulation";
import { serve } from "@hono/node-server";
import { appOf } from "./app.ts";
import { fillDemoBeside } from "./demo-beside.ts";
import { readSettings } from "./env.ts";
import { greeting } from "./greeting.ts";
import { backupAgeHours, scheduleBackups } from "./jobs/backups.ts";
import { scheduleErasing } from "./jobs/erasing.ts";
import { scheduleReminders } from "./jobs/reminders.ts";
import { schedule } from "./jobs/schedule.ts";
import { roomBell } from "./outside/room-bell.ts";
import { roomStreams } from "./http/room-stream.ts";
import { postOf } from "./outside/post.ts";
import { openLog } from "./outside/log.ts";
import { outsideOf } from "./outside/outside-of.ts";
import { foldersOf, openDatabase, repository } from "./running.ts";

const read = readSettings(process.env);
if (!read.ok) {
  console.error(`Gần Dân: cấu hình sai, chưa khởi động / wrong settings, not started\n  ${read.wrong.join("\n  ")}`);
  process.exit(2);
}
const settings = read.value;
const log = openLog(settings.LOG_LEVEL);
const folders = foldersOf(settings);
mkdirSync(settings.GANDAN_DATA, { recursive: true });

const openKept = () =>
  openDatabase(settings, log).catch((error: unknown) => {
    if (!(error instanceof CorruptDatabase)) throw error;
    console.error(`Gần Dân: ${error.message}`);
    return process.exit(3);
  });
let db = await openKept();
if (settings.GANDAN_DEMO === "on" && (await listAllCommunes(db.read)).length === 0) {
  // Closed meanwhile: whoever closes last moves the log of that year into the file.
  await db.close();
  await fillDemoBeside();
  db = await openKept();
}
const bell = roomBell();
const demo = { isOn: settings.GANDAN_DEMO === "on", accounts: demoAccounts };
const outside = outsideOf(db, folders.files, demo, log, bell);
const rooms = roomStreams(outside, bell);

const app = appOf({
  settings,
  outside,
  log,
  rooms,
  backupAgeHours: () => backupAgeHours(folders.backups, Date.now()),
  appsFolder: join(repository, "apps"),
  uiFolder: join(repository, "packages/ui"),
});
const server = serve({ fetch: app.fetch, port: settings.PORT, hostname: settings.GANDAN_HOST }, (address) => {
  log.info("listening", { port: address.port });
  void greeting(outside, address.port).then((lines) => console.log(lines));
});
const leave = async (code: number) => {
  await db.close();
  process.exit(code);
};
server.on("error", (error) => {
  const isBusy = "code" in error && error.code === "EADDRINUSE";
  console.error(
    isBusy
      ? `Gần Dân: cổng ${settings.PORT} đang có chương trình khác dùng; chọn cổng khác bằng PORT / port ${settings.PORT} is taken; choose another by PORT`
      : `Gần Dân: ${error.message}`,
  );
  void leave(4);
});
const backups = scheduleBackups(db, folders.backups, () => dayOf(outside.now()), log);
// Whoever waits for the start comes first.
const dating = schedule(log, "dating failed", { firstAfter: 1_000, first: () => dateUndated(db), at: [] });
const { GANDAN_SMTP_URL: smtp, GANDAN_MAIL_FROM: from, GANDAN_PUBLIC_URL: address = null } = settings;
const reminders = scheduleReminders(
  db,
  () => outside.now(),
  log,
  smtp === undefined ? null : { ...postOf(smtp, from), address },
);
const erasing = scheduleErasing(outside, log);

let isStopping = false;
// First no new requests, then the writes under way, then the file: nobody was told of a write that is not on disk.
const stop = (signal: string) => {
  if (isStopping) return;
  isStopping = true;
  log.info("stopping", { signal });
  backups.stop();
  dating.stop();
  reminders.stop();
  erasing.stop();
  rooms.close();
  server.close(() => void leave(0));
  if ("closeIdleConnections" in server) server.closeIdleConnections();
  setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 5_000).unref();
};
process.on("SIGTERM", () => stop("SIGTERM"));
process.on("SIGINT", () => stop("SIGINT"));
