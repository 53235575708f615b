import { readdirSync } from "node:fs";
import { join } from "node:path";
import { saveFile } from "@gandan/db/files";
import { findVoice, saveVoice } from "@gandan/db/petitions";
import { anId } from "@gandan/domain/examples";
import { Day, type Instant, startOf } from "@gandan/domain/values";
import { listAllCommunes } from "@gandan/db/communes";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openLog } from "../outside/log.ts";
import { aServer } from "../testing/a-server.ts";
import { eraseOnce } from "./erasing.ts";

let server: Awaited<ReturnType<typeof aServer>>;
beforeEach(async () => {
  server = await aServer();
  await server.begin();
});
afterEach(() => server.close());

const log = openLog("silent");
const running = new AbortController().signal;
const filesOnDisk = () =>
  readdirSync(join(server.folder, "files"), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());

it("takes a recording off the disk when its time is over, and is done with it after a stop in between", async () => {
  const [commune] = await listAllCommunes(server.db.read);
  const communeId = commune?.id ?? anId("commune");
  const sha256 = await server.outside.files.keep(new Uint8Array([1, 2, 3]));
  const at = startOf(Day.parse("2026-01-05"));
  const petitionId = anId("petition", 7);
  await server.db.write(communeId, async (tx) => {
    const file = { id: anId("file", 7), communeId, sha256, mediaType: "audio/webm", size: 3, name: "a", at } as const;
    await saveFile(tx, { ...file, personId: null });
    const voice = { communeId, petitionId, fileId: file.id, seconds: 3, at, erasedAt: null };
    await saveVoice(tx, { ...voice, transcribedBy: anId("person"), transcribedAt: at });
  });
  // Long after anybody could be about to name what this test just kept.
  const later = { ...server.outside, now: () => (Date.now() + 400 * 86_400_000) as Instant };
  expect(filesOnDisk()).toHaveLength(1);
  expect(await eraseOnce(later, log, AbortSignal.abort())).toMatchObject({ recordings: 0 });
  expect(await eraseOnce(later, log, running)).toMatchObject({ recordings: 1, contents: 1 });
  expect(filesOnDisk()).toEqual([]);
  expect((await findVoice(server.db.read, communeId, petitionId))?.erasedAt).toBeGreaterThan(at);
  expect(await eraseOnce(later, log, running)).toMatchObject({ recordings: 0, contents: 0 });
});
