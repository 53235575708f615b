import { aRubric, anId } from "@gandan/domain/examples";
import { draftOfRubric } from "@gandan/domain/rubrics";
import type { Id, Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { findRubricDraft, listRubricDrafts, removeRubricDraft, saveRubricDraft } from "./index.ts";

const aDraft = (communeId: Id<"commune">, number = 1, updatedAt = 1) => ({
  communeId,
  id: anId("rubricDraft", number),
  draft: draftOfRubric(aRubric(), null),
  updatedAt: updatedAt as Instant,
  revision: 1,
});

onEveryEngine("drafts of rubrics", (engine) => {
  test("come back as they were typed, the last worked on first; each office sees its own alone", async () => {
    const communeId = await aKeptCommune(engine);
    const other = await aKeptCommune(engine);
    const changed = { ...aDraft(communeId, 1, 5), revision: 2 };
    await engine.db.write(communeId, async (tx) => {
      await saveRubricDraft(tx, aDraft(communeId, 1, 1));
      await saveRubricDraft(tx, aDraft(communeId, 2, 3));
      await saveRubricDraft(tx, changed);
    });
    expect(await listRubricDrafts(engine.db.read, communeId)).toEqual([changed, aDraft(communeId, 2, 3)]);
    expect(await findRubricDraft(engine.db.read, communeId, changed.id)).toEqual(changed);
    expect(await findRubricDraft(engine.db.read, other, changed.id)).toBeNull();
    expect(await listRubricDrafts(engine.db.read, other)).toEqual([]);
  });

  test("are gone once they are taken away, and no other with them", async () => {
    const communeId = await aKeptCommune(engine);
    await engine.db.write(communeId, async (tx) => {
      await saveRubricDraft(tx, aDraft(communeId, 1));
      await saveRubricDraft(tx, aDraft(communeId, 2));
      await removeRubricDraft(tx, communeId, anId("rubricDraft", 1));
    });
    expect(await listRubricDrafts(engine.db.read, communeId)).toEqual([aDraft(communeId, 2)]);
  });
});
