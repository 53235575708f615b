import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open } from "@gandan/db";
import { appOf } from "../app.ts";
import { type Settings, readSettings } from "../env.ts";
import { openLog } from "../outside/log.ts";
import { roomStreams } from "../http/room-stream.ts";
import { roomBell } from "../outside/room-bell.ts";
import { outsideOf } from "../outside/outside-of.ts";

const origin = "http://xa.example";

/** The whole program in this process over a folder of its own, with a commune, its administrator and a small front end. */
export async function aServer(wish: Partial<Record<keyof Settings, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "gandan-server-"));
  const read = readSettings({ GANDAN_DEMO: "off", GANDAN_DATA: folder, GANDAN_RATE_LIMITS: "off", ...wish });
  if (!read.ok) throw new Error(read.wrong.join());
  for (const app of ["admin", "kiosk"]) {
    mkdirSync(join(folder, "apps", app, "dist/assets"), { recursive: true });
    writeFileSync(join(folder, "apps", app, "dist/index.html"), '<meta name="csp-nonce" content="__CSP_NONCE__">');
    writeFileSync(join(folder, "apps", app, "dist/assets/a-1234.js"), "export {};");
  }
  const db = await open(join(folder, "gandan.sqlite"));
  const lines: string[] = [];
  const log = openLog("info", { write: (line) => void lines.push(line) });
  const bell = roomBell();
  const outside = outsideOf(db, join(folder, "files"), { isOn: false, accounts: [] }, log, bell);
  const rooms = roomStreams(outside, bell);
  const app = appOf({
    settings: read.value,
    outside,
    log,
    rooms,
    backupAgeHours: async () => null,
    appsFolder: join(folder, "apps"),
    uiFolder: join(import.meta.dirname, "../../../../packages/ui"),
  });
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => app.request(`${origin}${path}`, init);
  const call = (procedure: string, input: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    ask(`/api/trpc/${procedure}`, {
      method: "POST",
      headers: { "content-type": "application/json", host: "xa.example", ...headers },
      body: JSON.stringify(input),
    });
  return {
    folder,
    db,
    outside,
    rooms,
    lines,
    ask,
    call,
    /** Begins the commune; answers the administrator's `Cookie` line and the whole `Set-Cookie` line. */
    async begin(headers: Record<string, string> = {}): Promise<{ cookie: string; line: string }> {
      const answer = await call("communes.begin", commune, headers);
      const line = answer.headers.get("set-cookie") ?? "";
      return { cookie: line.split(";")[0] ?? "", line };
    },
    async close() {
      rooms.close();
      await db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export const password = "mot-cau-dai-de-nho";
const commune = {
  name: "Suối Thử",
  kind: "commune",
  provinceName: "Quảng Lâm",
  chartPackId: "usual-from-2025-07",
  hamletNames: ["Thôn Gò"],
  personName: "Người quản trị",
  username: "quantri",
  password,
};
