import { anId } from "@gandan/domain/examples";
import type { StoredFile } from "@gandan/domain/files";
import type { Id, Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { findFile, findFileByContent, listFiles, saveFile } from "./index.ts";

const aFile = (communeId: Id<"commune">, number: number, named: Partial<StoredFile> = {}): StoredFile => ({
  id: anId("file", number),
  communeId,
  sha256: "ab".repeat(32),
  mediaType: "image/jpeg",
  size: 1_234,
  name: "kênh nội đồng.jpg",
  personId: anId("person"),
  at: number as Instant,
  ...named,
});

onEveryEngine("files", (engine) => {
  test("are found by id and by content, within their commune", async () => {
    const [communeId, other] = [await engine.commune(), await engine.commune()];
    await engine.db.write(communeId, async (tx) => {
      for (const number of [2, 1]) await saveFile(tx, aFile(communeId, number));
    });
    expect(await findFile(engine.db.read, communeId, anId("file", 2))).toEqual(aFile(communeId, 2));
    expect(await findFileByContent(engine.db.read, communeId, "ab".repeat(32))).toEqual(aFile(communeId, 1));
    expect(await findFile(engine.db.read, other, anId("file", 2))).toBeNull();
    expect(await findFileByContent(engine.db.read, other, "ab".repeat(32))).toBeNull();
  });

  test("come in the order they are asked for", async () => {
    const communeId = await engine.commune();
    await engine.db.write(communeId, async (tx) => {
      for (const number of [1, 2]) await saveFile(tx, aFile(communeId, number));
    });
    const ids = [anId("file", 2), anId("file", 404), anId("file", 1)];
    expect((await listFiles(engine.db.read, communeId, ids)).map((file) => file.id)).toEqual([ids[0], ids[2]]);
    expect(await listFiles(engine.db.read, communeId, [])).toEqual([]);
  });
});
