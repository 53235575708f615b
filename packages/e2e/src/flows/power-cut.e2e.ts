import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callerOf, enrolledKiosk, signedInAs } from "../server/caller.ts";
import { aWord } from "../server/a-word.ts";
import { aDemoFolder } from "../server/a-demo-folder.ts";
import { removeFolder, startServer } from "../server/demo-server.ts";

const settings = { GANDAN_RATE_LIMITS: "off", LOG_LEVEL: "warn" };
const program = join(import.meta.dirname, "../../../../apps/server/dist/gandan.js");

test("a word that was answered outlives a power cut in the middle of many, and sent again each is there once", async () => {
  const folder = aDemoFolder();
  const before = await startServer(folder, settings);
  const token = await enrolledKiosk(before.url);
  const words = Array.from({ length: 400 }, (_, number) => aWord(`Đèn đường ngã ba hỏng, cột số ${number}.`));
  const answered = new Set<string>();
  const kiosk = callerOf(before.url, token).ask.kiosk;
  const sending = words.map(async (word) => {
    const answer = await kiosk.submit.mutate(word).catch(() => null);
    if (answer?.ok === true) answered.add(word.id);
    if (answered.size === 100) await before.stop("SIGKILL");
  });
  await Promise.all(sending);
  expect(answered.size).toBeGreaterThanOrEqual(100);
  expect(answered.size).toBeLessThan(words.length);

  const after = await startServer(folder, settings);
  const official = await signedInAs(after.url, "in-charge");
  const kept = async (): Promise<string[]> => {
    const pages = [0, 200, 400].map((offset) =>
      official.ask.petitions.list.query({ words: "Đèn đường ngã ba hỏng", offset, limit: 200 }),
    );
    return (await Promise.all(pages)).flatMap(({ rows }) => rows.map(({ id }) => id));
  };
  const survivors = await kept();
  expect(survivors).toEqual(expect.arrayContaining([...answered]));
  expect(new Set(survivors).size).toBe(survivors.length);

  const again = callerOf(after.url, token).ask.kiosk;
  await Promise.all(words.map((word) => again.submit.mutate(word)));
  expect((await kept()).toSorted()).toEqual(words.map(({ id }) => id).toSorted());
  await after.stop();
  const env = { ...process.env, GANDAN_DATA: folder };
  const verified = spawnSync(process.execPath, [program, "verify"], { env, encoding: "utf8" });
  expect(verified.status, verified.stdout + verified.stderr).toBe(0);
  removeFolder(folder);
});
