import { aDialogue, aPetition, anId } from "@gandan/domain/examples";
import { newQuestion } from "@gandan/domain/dialogues";
import { receiptFrom } from "@gandan/domain/petitions";
import type { Day, Id, Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { insertPetition } from "../petitions/index.ts";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { type Engine, onEveryEngine } from "../testing/on-every-engine.ts";
import {
  addSupport,
  addTally,
  countSupports,
  findDialogue,
  findDialogueByCode,
  listDialogues,
  listPlacedIds,
  listQuestions,
  listTallies,
  nextQuestionNumber,
  saveDialogue,
  saveQuestion,
} from "./index.ts";

const codeOf = (communeId: Id<"commune">) => communeId.slice(-8).toUpperCase();

async function aKeptDialogue(engine: Engine): Promise<Id<"commune">> {
  const communeId = await aKeptCommune(engine);
  const dialogue = aDialogue({ communeId, code: codeOf(communeId), hamletIds: [anId("unit", 1)] });
  await engine.db.write(communeId, (tx) => saveDialogue(tx, dialogue));
  return communeId;
}

onEveryEngine("dialogues", (engine) => {
  test("come back as they were kept, by their id, their code and their day", async () => {
    const communeId = await aKeptDialogue(engine);
    const kept = await findDialogue(engine.db.read, communeId, anId("dialogue"));
    expect(kept).toEqual(aDialogue({ communeId, code: codeOf(communeId), hamletIds: [anId("unit", 1)] }));
    expect((await findDialogueByCode(engine.db.read, codeOf(communeId)))?.communeId).toBe(communeId);
    const days = (from: string, to: string) => listDialogues(engine.db.read, communeId, from as Day, to as Day);
    expect(await days("2025-03-20", "2025-03-20")).toHaveLength(1);
    expect(await days("2025-03-21", "2025-12-31")).toEqual([]);
  });

  test("number their questions one after the other, also when two come at once", async () => {
    const communeId = await aKeptDialogue(engine);
    const ask = (number: number) =>
      engine.db.write(communeId, async (tx) => {
        const petitionId = anId("petition", number);
        const receipt = receiptFrom(new Uint8Array(10).fill(number));
        await insertPetition(tx, aPetition({ communeId, id: petitionId, receipt, kioskId: null }));
        const dialogueId = anId("dialogue");
        const next = await nextQuestionNumber(tx, communeId, dialogueId);
        const place = { communeId, dialogueId, petitionId, number: next, mayShow: true, topic: "land" } as const;
        await saveQuestion(tx, newQuestion(place, 1 as Instant));
      });
    await Promise.all(Array.from({ length: 20 }, (_, index) => ask(index + 1)));
    const questions = await listQuestions(engine.db.read, communeId, anId("dialogue"));
    expect(questions.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    const placed = await listPlacedIds(engine.db.read, communeId, [anId("petition", 3), anId("petition", 99)]);
    expect([...placed]).toEqual([anId("petition", 3)]);
  });

  test("count a device's support and a clerk's tally once", async () => {
    const communeId = await aKeptDialogue(engine);
    const own = { communeId, dialogueId: anId("dialogue") };
    const at = 1 as Instant;
    const support = (deviceHash: string) =>
      engine.db.write(communeId, (tx) => addSupport(tx, { ...own, petitionId: anId("petition"), deviceHash, at }));
    expect([await support("a"), await support("a"), await support("b")]).toEqual([true, false, true]);
    expect((await countSupports(engine.db.read, communeId, anId("dialogue"))).get(anId("petition"))).toBe(2);
    const people = { hamletId: null, sex: "man", ethnicGroup: "Hrê", people: 3, at } as const;
    const tally = () => engine.db.write(communeId, (tx) => addTally(tx, { ...own, id: anId("tally"), ...people }));
    expect([await tally(), await tally()]).toEqual([true, false]);
    expect(await listTallies(engine.db.read, communeId, anId("dialogue"))).toHaveLength(1);
  });
});
