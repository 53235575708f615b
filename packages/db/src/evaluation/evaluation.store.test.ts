import { beginCourse } from "@gandan/domain/evaluation";
import { aRubric, anId } from "@gandan/domain/examples";
import type { Id, Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { findEvaluation, listEvaluations, listRubrics, saveEvaluation, saveRubric } from "./index.ts";

const anEvaluation = (communeId: Id<"commune">, number = 1, year = 2025) => ({
  communeId,
  id: anId("evaluation", number),
  year,
  rubric: aRubric(),
  course: beginCourse(aRubric()),
  begunAt: 1 as Instant,
  updatedAt: 1 as Instant,
  revision: 1,
});

onEveryEngine("evaluations", (engine) => {
  test("come back as they were kept, by their year, the newest first", async () => {
    const communeId = await aKeptCommune(engine);
    await engine.db.write(communeId, async (tx) => {
      await saveEvaluation(tx, anEvaluation(communeId));
      await saveEvaluation(tx, anEvaluation(communeId, 2, 2026));
    });
    expect(await findEvaluation(engine.db.read, communeId, 2025)).toEqual(anEvaluation(communeId));
    expect(await findEvaluation(engine.db.read, communeId, 2024)).toBeNull();
    const changed = { ...anEvaluation(communeId), course: { ...beginCourse(aRubric()), closedAt: 9 as Instant } };
    await engine.db.write(communeId, (tx) => saveEvaluation(tx, { ...changed, revision: 2 }));
    const all = await listEvaluations(engine.db.read, communeId);
    expect(all.map(({ year, revision, course }) => [year, revision, course.closedAt])).toEqual([
      [2026, 1, null],
      [2025, 2, 9],
    ]);
  });

  test("are one a year, and each commune sees its own alone", async () => {
    const communeId = await aKeptCommune(engine);
    const other = await aKeptCommune(engine);
    await engine.db.write(communeId, (tx) => saveEvaluation(tx, anEvaluation(communeId)));
    await expect(engine.db.write(communeId, (tx) => saveEvaluation(tx, anEvaluation(communeId, 2)))).rejects.toThrow();
    expect(await listEvaluations(engine.db.read, other)).toEqual([]);
  });
});

onEveryEngine("a commune's own rubrics", (engine) => {
  test("keep every version, the newest first; the same version is put in its place", async () => {
    const communeId = await aKeptCommune(engine);
    const kept = (version: number, updatedAt: number) => ({
      communeId,
      rubric: { ...aRubric(), version },
      updatedAt: updatedAt as Instant,
    });
    await engine.db.write(communeId, async (tx) => {
      await saveRubric(tx, kept(1, 1));
      await saveRubric(tx, kept(2, 2));
      await saveRubric(tx, kept(2, 3));
    });
    expect(await listRubrics(engine.db.read, communeId)).toEqual([kept(2, 3), kept(1, 1)]);
    expect(await listRubrics(engine.db.read, await aKeptCommune(engine))).toEqual([]);
  });
});
