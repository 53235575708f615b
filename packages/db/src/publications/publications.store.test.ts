import { aFinding, aPosting, aPublication, aRelease, anId } from "@gandan/domain/examples";
import { Day, type Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import {
  findPublication,
  findRelease,
  findReleaseOfFile,
  listPublications,
  listReleases,
  savePublication,
  saveRelease,
} from "./index.ts";

onEveryEngine("publications", (engine) => {
  test("come back as they were kept, the newest decision first; each commune sees its own alone", async () => {
    const communeId = await aKeptCommune(engine);
    const other = await aKeptCommune(engine);
    const postings = [
      aPosting({ hamletIds: [anId("unit", 1)], to: Day.parse("2025-04-02"), photoIds: [anId("file")] }),
    ];
    const first = aPublication({ communeId, postings });
    const withdrawal = { on: Day.parse("2025-05-06"), reason: "Ghi nhầm" };
    const second = aPublication({
      communeId,
      id: anId("publication", 2),
      decidedOn: Day.parse("2025-05-05"),
      withdrawal,
    });
    await engine.db.write(communeId, async (tx) => {
      await savePublication(tx, first);
      await savePublication(tx, second);
    });
    expect(await findPublication(engine.db.read, communeId, first.id)).toEqual(first);
    expect(await listPublications(engine.db.read, communeId)).toEqual([second, first]);
    expect(await findPublication(engine.db.read, other, first.id)).toBeNull();
    expect(await listPublications(engine.db.read, other)).toEqual([]);
  });

  test("are changed in their place", async () => {
    const communeId = await aKeptCommune(engine);
    const kept = aPublication({ communeId });
    await engine.db.write(communeId, (tx) => savePublication(tx, kept));
    const changed = { ...kept, document: "Nghị quyết khác", postings: [aPosting()], revision: 2 };
    await engine.db.write(communeId, (tx) => savePublication(tx, changed));
    expect(await listPublications(engine.db.read, communeId)).toEqual([changed]);
  });

  test("have files on their way to the public page, found by id and by file, the newest first", async () => {
    const communeId = await aKeptCommune(engine);
    const other = await aKeptCommune(engine);
    const kept = [{ key: "hidden-sheet:1", reason: "Phụ lục", personId: anId("person"), at: 1 as Instant }];
    const first = aRelease({ communeId, findings: [aFinding()], kept, removed: [aFinding({ key: "comment:1" })] });
    const second = aRelease({
      communeId,
      id: anId("release", 2),
      fileId: anId("file", 2),
      replacesId: anId("release"),
      at: (first.at + 1) as Instant,
    });
    await engine.db.write(communeId, async (tx) => {
      await savePublication(tx, aPublication({ communeId }));
      await saveRelease(tx, first);
      await saveRelease(tx, second);
      await saveRelease(tx, { ...second, state: "published", revision: 2 });
    });
    const published = { ...second, state: "published", revision: 2 };
    expect(await findRelease(engine.db.read, communeId, first.id)).toEqual(first);
    expect(await listReleases(engine.db.read, communeId)).toEqual([published, first]);
    expect(await findReleaseOfFile(engine.db.read, communeId, anId("file", 2))).toEqual(published);
    expect(await findReleaseOfFile(engine.db.read, other, anId("file", 2))).toBeNull();
    expect(await listReleases(engine.db.read, other)).toEqual([]);
  });
});
