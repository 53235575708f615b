import { anId } from "@gandan/domain/examples";
import type { Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { listRubricMappings, removeRubricMapping, saveRubricMapping } from "./index.ts";

const versions = { earlier: { id: "rubric-a", version: 1 }, later: { id: "rubric-a", version: 2 } };
const by = anId("person", 1);
const said = (after: string, before: readonly string[], at = 1) => ({ after, before, by, at: at as Instant });

onEveryEngine("mappings of rubrics", (engine) => {
  test("are kept one by one for two versions; the last word on a criterion counts", async () => {
    const communeId = await aKeptCommune(engine);
    const other = await aKeptCommune(engine);
    const newer = { ...versions, later: { id: "rubric-a", version: 3 } };
    await engine.db.write(communeId, async (tx) => {
      await saveRubricMapping(tx, communeId, versions, said("1.2", ["1.1", "1.3"]));
      await saveRubricMapping(tx, communeId, versions, said("1.1", []));
      await saveRubricMapping(tx, communeId, versions, said("1.2", ["1.3"], 5));
      await saveRubricMapping(tx, communeId, newer, said("1.9", ["1.1"]));
    });
    expect(await listRubricMappings(engine.db.read, communeId, versions)).toEqual([
      said("1.1", []),
      said("1.2", ["1.3"], 5),
    ]);
    expect(await listRubricMappings(engine.db.read, communeId, newer)).toEqual([said("1.9", ["1.1"])]);
    expect(await listRubricMappings(engine.db.read, other, versions)).toEqual([]);
  });

  test("are gone once they are taken back, and no other with them", async () => {
    const communeId = await aKeptCommune(engine);
    await engine.db.write(communeId, async (tx) => {
      await saveRubricMapping(tx, communeId, versions, said("1.1", ["1.1"]));
      await saveRubricMapping(tx, communeId, versions, said("1.2", []));
      await removeRubricMapping(tx, communeId, versions, "1.1");
    });
    expect(await listRubricMappings(engine.db.read, communeId, versions)).toEqual([said("1.2", [])]);
  });
});
