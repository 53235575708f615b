import { aTask, anId } from "@gandan/domain/examples";
import type { StoredFile } from "@gandan/domain/files";
import type { Id, Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { findTaskEntry, insertTaskEntry, listEntriesWithFile, saveTask } from "./index.ts";

const at = 1_741_000_000_000 as Instant;

const aFile = (communeId: Id<"commune">, named: Partial<StoredFile> = {}): StoredFile => ({
  id: anId("file", 1),
  communeId,
  sha256: "0".repeat(64),
  mediaType: "image/jpeg",
  size: 1,
  name: "anh.jpg",
  personId: anId("person", 1),
  at,
  ...named,
});

onEveryEngine("evidence", (engine) => {
  const keep = async (): Promise<Id<"commune">> => {
    const communeId = await aKeptCommune(engine);
    await engine.db.write(communeId, async (tx) => {
      await saveTask(tx, aTask({ communeId }));
      for (const number of [1, 2])
        await insertTaskEntry(tx, {
          id: anId("taskEntry", number),
          communeId,
          taskId: anId("task"),
          kind: "progress",
          at,
          personId: anId("person", 1),
          sentence: "",
          quantity: null,
          evidence: [anId("file", 7), anId("file", number)],
        });
    });
    return communeId;
  };
  const linesWith = async (file: StoredFile) =>
    (await listEntriesWithFile(engine.db.read, file)).map((entry) => entry.id);

  test("names the lines of logs it stands in, in its own commune only", async () => {
    const communeId = await keep();
    expect(await linesWith(aFile(communeId))).toEqual([anId("taskEntry", 1)]);
    expect(await linesWith(aFile(communeId, { id: anId("file", 7) }))).toHaveLength(2);
    expect(await linesWith(aFile(communeId, { id: anId("file", 9) }))).toEqual([]);
    expect(await linesWith(aFile(await keep(), { communeId: anId("commune", 77) }))).toEqual([]);
  });

  test("stands in lines of who brought it, from when it was brought", async () => {
    const communeId = await keep();
    expect(await linesWith(aFile(communeId, { personId: anId("person", 2) }))).toEqual([]);
    expect(await linesWith(aFile(communeId, { personId: null }))).toEqual([]);
    expect(await linesWith(aFile(communeId, { at: (at + 1) as Instant }))).toEqual([]);
  });

  test("a line is found again by the id that the device made", async () => {
    const communeId = await keep();
    expect(await findTaskEntry(engine.db.read, communeId, anId("taskEntry", 2))).toMatchObject({ kind: "progress" });
    expect(await findTaskEntry(engine.db.read, communeId, anId("taskEntry", 3))).toBeNull();
    expect(await findTaskEntry(engine.db.read, await engine.commune(), anId("taskEntry", 2))).toBeNull();
  });
});
