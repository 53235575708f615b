import { aPosting, aPublication, anId } from "@gandan/domain/examples";
import { Day } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { findPublication, listPublications, savePublication } from "./index.ts";

onEveryEngine("publications", (engine) => {
  test("come back as they were kept, the newest decision first; each commune sees its own alone", async () => {
    const communeId = await aKeptCommune(engine);
    const other = await aKeptCommune(engine);
    const postings = [
      aPosting({ hamletIds: [anId("unit", 1)], to: Day.parse("2025-04-02"), photoIds: [anId("file")] }),
    ];
    const first = aPublication({ communeId, postings });
    const second = aPublication({ communeId, id: anId("publication", 2), decidedOn: Day.parse("2025-05-05") });
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
});
