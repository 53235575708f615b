import { aTask, anId } from "@gandan/domain/examples";
import { type TaskEntry, TaskEntryKind, reportedOf } from "@gandan/domain/tasks";
import type { Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { insertTaskEntry, listStandingFacts, saveTask } from "./index.ts";

const said: Pick<TaskEntry, "sentence" | "quantity" | "evidence">[] = [
  { sentence: "", quantity: null, evidence: [] },
  { sentence: "   ", quantity: 0, evidence: [] },
  { sentence: "Đã họp", quantity: null, evidence: [] },
  { sentence: "", quantity: 0.5, evidence: [] },
  { sentence: "", quantity: null, evidence: [anId("file")] },
];
const entries = TaskEntryKind.options.flatMap((kind) => said.map((words) => ({ kind, ...words })));

onEveryEngine("standings", (engine) => {
  test("are told from a log as the domain tells them, for every kind of entry", async () => {
    const communeId = await aKeptCommune(engine);
    await engine.db.write(communeId, async (tx) => {
      for (const [index, entry] of entries.entries()) {
        const taskId = anId("task", index + 1);
        await saveTask(tx, aTask({ id: taskId, communeId, hamletId: anId("unit", 1) }));
        const at = 1_741_000_000_000 as Instant;
        const who = { communeId, taskId, at, personId: anId("person", 1) };
        await insertTaskEntry(tx, { id: anId("taskEntry", index + 1), ...who, ...entry });
      }
    });
    const facts = await listStandingFacts(engine.db.read, communeId);
    expect(facts).toHaveLength(entries.length);
    for (const [index, entry] of entries.entries()) {
      const fact = facts.find(({ id }) => id === anId("task", index + 1));
      expect([entry, fact?.isReported]).toEqual([entry, reportedOf([entry]).reports > 0]);
      expect(fact).toMatchObject({
        state: "assigned",
        deadline: "2025-06-30",
        hamletId: anId("unit", 1),
        planId: null,
      });
    }
    expect(await listStandingFacts(engine.db.read, await engine.commune())).toEqual([]);
  });
});
