import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { enrolledKiosk, signedInAs } from "../server/caller.ts";
import { type RunningServer, aDataFolder, removeFolder, startServer } from "../server/demo-server.ts";

const built = join(import.meta.dirname, "../../../../apps/server/dist");
const run = (file: string, args: string[], settings: Record<string, string>) =>
  spawnSync(process.execPath, [join(built, file), ...args], {
    env: { ...process.env, ...settings },
    encoding: "utf8",
    timeout: 30_000,
  });

describe("the built program", () => {
  const folder = aDataFolder();
  let server: RunningServer;
  beforeAll(async () => void (server = await startServer(folder, { LOG_LEVEL: "warn" })));
  afterAll(() => removeFolder(folder));

  test("does not start with a wrong setting, and names it", () => {
    const { status, stderr } = run("main.js", [], { PORT: "nine", GANDAN_DEMO: "perhaps" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/PORT[\s\S]*GANDAN_DEMO/);
  });

  test("does not start on a taken port, and says which", () => {
    const other = aDataFolder();
    const port = new URL(server.url).port;
    const { status, stderr } = run("main.js", [], { PORT: port, GANDAN_DATA: other, GANDAN_DEMO: "off" });
    removeFolder(other);
    expect(status).toBe(4);
    expect(stderr).toContain(`cổng ${port}`);
  });

  test("tells its verbs, and refuses what it cannot find without touching anything", () => {
    expect(run("gandan.js", [], {}).stderr).toMatch(/read-plan[\s\S]*backup[\s\S]*restore[\s\S]*verify/);
    const missing = run("gandan.js", ["restore", "/no/such/file"], { GANDAN_DATA: folder });
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining("nothing was changed")]);
  });

  test("moves its commune to another machine, whole, and says what it cannot do", async () => {
    const other = aDataFolder();
    const own = { GANDAN_DATA: folder };
    const path = join(folder, "xa.jsonl");
    const unknown = run("gandan.js", ["export", "--commune", "Không có xã này", path], own);
    expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining("com_")]);
    expect(run("gandan.js", ["export", "--commune", "suoi lanh", path], own)).toMatchObject({ status: 0 });
    const again = run("gandan.js", ["export", "--commune", "suoi lanh", path], own);
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining("nothing was exported")]);
    expect(run("gandan.js", ["import", path], own)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/is here/),
    });
    expect(run("gandan.js", ["import", path], { GANDAN_DATA: other })).toMatchObject({ status: 0 });
    expect(run("gandan.js", ["verify"], { GANDAN_DATA: other })).toMatchObject({ status: 0 });
    const back = join(folder, "xa-again.jsonl");
    expect(run("gandan.js", ["export", "--commune", "Suối Lành", back], { GANDAN_DATA: other })).toMatchObject({
      status: 0,
    });
    expect(readFileSync(back, "utf8")).toBe(readFileSync(path, "utf8"));
    removeFolder(other);
  });

  test("lets back in who forgot their password, while it runs, and says which names there are", async () => {
    const own = { GANDAN_DATA: folder };
    const nobody = run("gandan.js", ["new-password", "khong.co"], own);
    expect([nobody.status, nobody.stdout]).toEqual([1, ""]);
    const [, name = ""] = /administrators: (\S+)/.exec(nobody.stderr) ?? [];
    const made = run("gandan.js", ["new-password", name], own);
    expect(made.status).toBe(0);
    const [, password = ""] = /: ([a-z0-9-]{19})\n/.exec(made.stdout) ?? [];
    const signedIn = await fetch(`${server.url}/api/trpc/session.signIn`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: server.url },
      body: JSON.stringify({ username: name, password }),
    });
    expect(await signedIn.json()).toMatchObject({ result: { data: { ok: true } } });
    expect(signedIn.headers.get("set-cookie")).toMatch(/HttpOnly/);
  });

  test("asked to stop, it finishes what it is doing, and a copy of it holds all of that", async () => {
    await enrolledKiosk(server.url);
    const official = await signedInAs(server.url, "in-charge");
    const before = await official.ask.petitions.list.query({});
    const copy = join(folder, "copy.sqlite");
    expect(run("gandan.js", ["backup", copy], { GANDAN_DATA: folder }).status).toBe(0);
    const underWay = Promise.all(Array.from({ length: 20 }, () => official.ask.home.get.query()));
    await official.ask.session.me.query();
    await Promise.all([underWay, server.stop()]);

    expect(run("gandan.js", ["restore", copy], { GANDAN_DATA: folder }).status).toBe(0);
    expect(run("gandan.js", ["verify"], { GANDAN_DATA: folder }).status).toBe(0);
    server = await startServer(folder, { LOG_LEVEL: "warn" });
    const again = await signedInAs(server.url, "in-charge");
    expect(await again.ask.petitions.list.query({})).toEqual(before);
    await server.stop();
  });
});
