import { aCaseEvent, aKindDecision, aPetition, aTemplate, anId } from "@gandan/domain/examples";
import type { Kiosk, Petition } from "@gandan/domain/petitions";
import { Day, type Id, type Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import {
  findKiosk,
  findKioskByToken,
  findKioskCode,
  listKioskCodes,
  listKiosks,
  saveKiosk,
  saveKioskCode,
} from "../kiosks/index.ts";
import { type Scope, wholeCommune } from "../scope.ts";
import { search } from "../search/index.ts";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import {
  type PetitionFilter,
  addKindDecision,
  addPetitionEvent,
  countPetitions,
  findAnswerTemplate,
  findPetition,
  findPetitionByReceipt,
  insertPetition,
  findPetitionFilesOf,
  listAnswerTemplates,
  listKindDecisionsOf,
  listPetitionEvents,
  listPetitionFiles,
  listPetitions,
  mattersIn,
  petitionsInPieces,
  saveAnswerTemplate,
  savePetition,
  savePetitionFile,
} from "./index.ts";

const aKiosk = (communeId: Id<"commune">): Kiosk => ({
  id: anId("kiosk"),
  communeId,
  name: "Nhà văn hoá thôn 1",
  tokenHash: `token of ${communeId}`,
  enrolledAt: 1 as Instant,
  seenAt: null,
  waiting: 0,
  revokedAt: null,
});

onEveryEngine("petitions", (engine) => {
  const aCommune = async (): Promise<Id<"commune">> => {
    const communeId = await aKeptCommune(engine);
    await engine.db.write(communeId, (tx) => saveKiosk(tx, aKiosk(communeId)));
    return communeId;
  };
  const insert = (petition: Petition) => engine.db.write(petition.communeId, (tx) => insertPetition(tx, petition));

  test("come back as they were kept, by id and by receipt", async () => {
    const communeId = await aCommune();
    const petition = aPetition({
      cost: {
        lines: [{ kind: "copying", what: "Giấy A4", quantity: 12, unitPrice: 500 }],
        told: { to: "Phạm Văn Ví", on: Day.parse("2026-11-20") },
        payments: [{ amount: 2_000, on: Day.parse("2026-11-21") }],
        waived: null,
      },
      communeId,
      hamletId: anId("unit", 1),
      name: "Đinh Thị Ê",
      contact: "0900 000 000",
      consentAt: 5 as Instant,
      answer: { text: "Đã nạo vét.", at: 9 as Instant, personId: anId("person"), signedBy: null },
    });
    expect(await insert(petition)).toBe("kept");
    expect(await findPetition(engine.db.read, communeId, petition.id)).toEqual(petition);
    expect(await findPetitionByReceipt(engine.db.read, communeId, petition.receipt)).toEqual(petition);
    expect(await findPetitionByReceipt(engine.db.read, await aCommune(), petition.receipt)).toBeNull();
  });

  test("are kept once however often they arrive, and another word under the same id is told apart", async () => {
    const communeId = await aCommune();
    const petition = aPetition({ communeId });
    const answers = await Promise.all([1, 2, 3].map(() => insert(petition)));
    expect(answers.sort()).toEqual(["already-kept", "already-kept", "kept"]);
    expect(await insert({ ...petition, receivedAt: 99 as Instant })).toBe("already-kept");
    expect(await insert({ ...petition, text: "Chuyện khác" })).toBe("another-word");
    expect(await insert({ ...petition, id: anId("petition", 2) })).toBe("receipt-taken");
    expect(await countPetitions(engine.db.read, wholeCommune(communeId), {})).toBe(1);
    expect(await countPetitions(engine.db.read, wholeCommune(communeId), {}, 0)).toBe(0);
    expect((await findPetition(engine.db.read, communeId, petition.id))?.text).toBe(petition.text);
  });

  test("of some states are gone through piece by piece, each once", async () => {
    const communeId = await aCommune();
    for (const number of [1, 2, 3, 4, 5])
      await insert(
        aPetition({
          communeId,
          id: anId("petition", number),
          receipt: `7K3M-Q9PD-2XV8-000${number}`,
          state: number === 3 ? "closed" : number === 4 ? "accepted" : "received",
          // Two of one instant: the id decides.
          receivedAt: Math.floor(number / 2) as Instant,
        }),
      );
    const pieces: string[][] = [];
    for await (const some of mattersIn(engine.db.read, communeId, ["received", "accepted"], 2))
      pieces.push(some.map(({ id }) => id));
    const [one, two, four, five] = [1, 2, 4, 5].map((number) => anId("petition", number));
    expect(pieces).toEqual([[one, two], [five], [four]]);
  });

  test("come in pieces, each once, also where one is worked on in between", async () => {
    const communeId = await aCommune();
    const at = [100, 100, 100, 90, 110];
    const kept = at.map((receivedAt, index) =>
      aPetition({
        communeId,
        id: anId("petition", index + 1),
        receipt: `7K3M-Q9PD-2XV8-000${index}`,
        receivedAt: receivedAt as Instant,
      }),
    );
    for (const petition of kept) await insert(petition);
    const read = async (filter: PetitionFilter, between: () => Promise<unknown> = async () => undefined) => {
      const pieces: string[][] = [];
      for await (const some of petitionsInPieces(engine.db.read, wholeCommune(communeId), filter, 2)) {
        pieces.push(some.map(({ id }) => id));
        await between();
      }
      return pieces;
    };
    const [one, two, three, four, five] = [1, 2, 3, 4, 5].map((number) => anId("petition", number));
    const touch = () =>
      engine.db.write(communeId, async (tx) => {
        for (const petition of kept) await savePetition(tx, { ...petition, updatedAt: 999 as Instant });
      });
    expect(await read({}, touch)).toEqual([[five, three], [two, one], [four]]);
    expect(await read({ receivedFrom: 100 as Instant })).toEqual([
      [five, three],
      [two, one],
    ]);
    expect(await read({ kinds: ["complaint"] })).toEqual([]);
  });

  test("are narrowed, sorted and paged within a scope", async () => {
    const communeId = await aCommune();
    const receipts = ["0000", "0001", "0002"].map((group) => `7K3M-Q9PD-2XV8-${group}`);
    const kept = receipts.map((receipt, index) =>
      aPetition({
        communeId,
        receipt,
        id: anId("petition", index + 1),
        receivedAt: (100 + index) as Instant,
        updatedAt: (200 - index) as Instant,
        hamletId: index === 0 ? anId("unit", 1) : null,
        positionId: index === 1 ? anId("position", 1) : null,
        kind: index === 2 ? "session-question" : "feedback",
        state: index === 1 ? "accepted" : "received",
        topic: index === 2 ? "land" : "roads-and-water",
      }),
    );
    for (const petition of kept) await insert(petition);
    const listed = async (filter: PetitionFilter, scope: Scope = wholeCommune(communeId)) => {
      const page = { limit: 10, offset: 0 };
      const found = await listPetitions(engine.db.read, scope, filter, { by: "received", descending: true }, page);
      expect(await countPetitions(engine.db.read, scope, filter)).toBe(found.length);
      return found.map((petition) => receipts.indexOf(petition.receipt) + 1);
    };
    expect(await listed({})).toEqual([3, 2, 1]);
    expect(await listed({ kinds: ["session-question"] })).toEqual([3]);
    expect(await listed({ states: ["received"], topics: ["roads-and-water"] })).toEqual([1]);
    expect(await listed({ hamletIds: [anId("unit", 1)] })).toEqual([1]);
    expect(await listed({ positionIds: [anId("position", 1)] })).toEqual([2]);
    expect(await listed({ receivedFrom: 101 as Instant, receivedBefore: 102 as Instant })).toEqual([2]);
    expect(await listed({ text: "cong thoat" })).toEqual([3, 2, 1]);
    expect(await listed({ text: "khong co" })).toEqual([]);
    const head = { communeId, only: { positionIds: [anId("position", 1)], hamletIds: [anId("unit", 1)] } };
    expect(await listed({}, head)).toEqual([2, 1]);
    const oldestChange = await listPetitions(
      engine.db.read,
      wholeCommune(communeId),
      {},
      { by: "updated", descending: false },
      { limit: 1, offset: 0 },
    );
    expect(oldestChange).toEqual([kept[2]]);
  });

  test("are found by what they say, never by who said it", async () => {
    const communeId = await aCommune();
    await insert(aPetition({ communeId, name: "Đinh Thị Ê", consentAt: 5 as Instant }));
    const found = (query: string) =>
      search(engine.db.read, wholeCommune(communeId), query, { kinds: ["petition"], limit: 5 });
    expect(await found("nước đầu thôn")).toHaveLength(1);
    expect(await found("Đinh Thị")).toEqual([]);
  });

  test("have a history", async () => {
    const communeId = await aCommune();
    const petition = aPetition({ communeId });
    const event = { ...aCaseEvent(), communeId, petitionId: petition.id, at: 7 as Instant };
    await insert(petition);
    await engine.db.write(communeId, async (tx) => {
      await addPetitionEvent(tx, { ...event, kind: "received" });
      await addPetitionEvent(tx, { ...event, kind: "assigned", positionId: anId("position", 1) });
      await savePetition(tx, { ...petition, state: "accepted", positionId: anId("position", 1), revision: 2 });
    });
    const history = await listPetitionEvents(engine.db.read, communeId, petition.id);
    expect(history.map(({ sequence, kind }) => [sequence, kind])).toEqual([
      [1, "received"],
      [2, "assigned"],
    ]);
    expect((await findPetition(engine.db.read, communeId, petition.id))?.state).toBe("accepted");
  });

  test("are answered with templates that the commune keeps, also those out of use", async () => {
    const communeId = await aCommune();
    const retired = aTemplate({ communeId, title: "A", retiredAt: 9 as Instant });
    const used = aTemplate({ communeId, id: anId("answerTemplate", 2), title: "B", kinds: ["complaint", "feedback"] });
    await engine.db.write(communeId, async (tx) => {
      await saveAnswerTemplate(tx, used);
      await saveAnswerTemplate(tx, { ...retired, retiredAt: null });
      await saveAnswerTemplate(tx, retired);
    });
    expect(await listAnswerTemplates(engine.db.read, communeId)).toEqual([retired, used]);
    expect(await findAnswerTemplate(engine.db.read, communeId, used.id)).toEqual(used);
    expect(await findAnswerTemplate(engine.db.read, await aCommune(), used.id)).toBeNull();
  });

  test("keep how they got their kind, each step in its order", async () => {
    const communeId = await aCommune();
    const petition = aPetition({ communeId });
    await insert(petition);
    const corrected = aKindDecision({ communeId, sequence: 2 });
    const first = aKindDecision({ communeId, suggested: null, from: null, to: "feedback", before: [] });
    await engine.db.write(communeId, async (tx) => {
      await addKindDecision(tx, corrected);
      await addKindDecision(tx, first);
    });
    expect(await listKindDecisionsOf(engine.db.read, communeId, [petition.id])).toEqual([first, corrected]);
    expect(await listKindDecisionsOf(engine.db.read, await aCommune(), [petition.id])).toEqual([]);
  });

  test("have files, oldest first, found again by the file, also when one was taken off", async () => {
    const communeId = await aCommune();
    const petition = aPetition({ communeId });
    await insert(petition);
    const [one, other] = [1, 2].map((number) => ({
      communeId,
      petitionId: petition.id,
      fileId: anId("file", number),
      what: "letter" as const,
      personId: anId("person"),
      at: number as Instant,
      removed: null,
    }));
    if (one === undefined || other === undefined) throw new Error("two files");
    const removed = { at: 9 as Instant, personId: anId("person"), reason: "Nhầm đơn" };
    await engine.db.write(communeId, async (tx) => {
      await savePetitionFile(tx, other);
      await savePetitionFile(tx, one);
      await savePetitionFile(tx, { ...other, removed });
    });
    expect(await listPetitionFiles(engine.db.read, communeId, [petition.id])).toEqual([one, { ...other, removed }]);
    expect(await findPetitionFilesOf(engine.db.read, communeId, one.fileId)).toEqual([one]);
    expect(await listPetitionFiles(engine.db.read, await aCommune(), [petition.id])).toEqual([]);
  });

  test("come from screens that are found by their token and enrolled by a code", async () => {
    const communeId = await aCommune();
    const kiosk = { ...aKiosk(communeId), seenAt: 9 as Instant, waiting: 3 };
    const code = { codeHash: `code of ${communeId}`, communeId, name: "Trụ sở", createdAt: 1 as Instant, usedAt: null };
    await engine.db.write(communeId, async (tx) => {
      await saveKiosk(tx, kiosk);
      await saveKioskCode(tx, code);
      await saveKioskCode(tx, { ...code, usedAt: 2 as Instant });
    });
    expect(await findKioskByToken(engine.db.read, kiosk.tokenHash)).toEqual(kiosk);
    expect(await findKiosk(engine.db.read, communeId, kiosk.id)).toEqual(kiosk);
    expect(await listKiosks(engine.db.read, communeId)).toEqual([kiosk]);
    expect(await findKioskCode(engine.db.read, code.codeHash)).toEqual({ ...code, usedAt: 2 });
    expect(await listKioskCodes(engine.db.read, communeId)).toHaveLength(1);
    expect(await findKioskCode(engine.db.read, "unknown")).toBeNull();
  });
});
