import { aCaseEvent, aDestructionList, aPetition, anId } from "@gandan/domain/examples";
import type { StoredFile } from "@gandan/domain/files";
import type { Voice } from "@gandan/domain/petitions";
import type { Id, Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { findFile, saveFile } from "../files/index.ts";
import {
  addPetitionEvent,
  findPetition,
  listPetitionEvents,
  listPetitionFiles,
  listRelatives,
  listVoicesWithoutWord,
  listVoicesWrittenDown,
  savePetition,
  savePetitionFile,
  saveVoice,
} from "../petitions/index.ts";
import { wholeCommune } from "../scope.ts";
import { search } from "../search/index.ts";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import {
  contentsStillNamed,
  eraseCase,
  eraseFile,
  findDestructionList,
  forgetErasedContents,
  listDestructionLists,
  listErasedContents,
  saveDestructionList,
} from "./index.ts";

const at = (number: number) => number as Instant;
const sha = (sign: string) => sign.repeat(64);

const aFile = (communeId: Id<"commune">, number: number, sha256: string): StoredFile => ({
  id: anId("file", number),
  communeId,
  sha256,
  mediaType: "audio/webm",
  size: 9,
  name: "loi-noi.webm",
  personId: null,
  at: at(number),
});

const aVoice = (communeId: Id<"commune">, number: number, named: Partial<Voice> = {}): Voice => ({
  communeId,
  petitionId: anId("petition", number),
  fileId: anId("file", number),
  seconds: 9,
  transcribedBy: anId("person"),
  transcribedAt: at(number),
  erasedAt: null,
  at: at(number),
  ...named,
});

onEveryEngine("what is erased", (engine) => {
  test("a file is forgotten at once, and its content stands on a list until its bytes are gone", async () => {
    const [communeId, other] = [await aKeptCommune(engine), await aKeptCommune(engine)];
    const mark = communeId.slice(-1);
    await engine.db.write(communeId, async (tx) => {
      await saveFile(tx, aFile(communeId, 1, sha(mark)));
      await saveFile(tx, aFile(communeId, 2, sha(mark)));
      await eraseFile(tx, communeId, anId("file", 1), at(5));
      await eraseFile(tx, communeId, anId("file", 404), at(5));
    });
    expect(await findFile(engine.db.read, communeId, anId("file", 1))).toBeNull();
    expect(await listErasedContents(engine.db.read, communeId, 10)).toEqual([sha(mark)]);
    expect(await listErasedContents(engine.db.read, other, 10)).toEqual([]);
    expect(await contentsStillNamed(engine.db.read, [sha(mark), sha("0")])).toEqual(new Set([sha(mark)]));
    await engine.db.write(communeId, async (tx) => {
      await eraseFile(tx, communeId, anId("file", 2), at(6));
      await forgetErasedContents(tx, other, [sha(mark)]);
    });
    expect(await contentsStillNamed(engine.db.read, [sha(mark)])).toEqual(new Set());
    await engine.db.write(communeId, (tx) => forgetErasedContents(tx, communeId, [sha(mark)]));
    expect(await listErasedContents(engine.db.read, communeId, 10)).toEqual([]);
  });

  test("recordings are found by when they were written down, or by that no word ever came with them", async () => {
    const communeId = await aKeptCommune(engine);
    const named = { communeId, kioskId: null, hamletId: null, positionId: null };
    await engine.db.write(communeId, async (tx) => {
      await savePetition(tx, aPetition({ ...named, id: anId("petition", 1) }));
      await saveVoice(tx, aVoice(communeId, 1));
      await saveVoice(tx, aVoice(communeId, 2, { erasedAt: at(9) }));
      await saveVoice(tx, aVoice(communeId, 3, { transcribedAt: null, transcribedBy: null }));
      await saveVoice(tx, aVoice(communeId, 4));
    });
    const ids = (voices: readonly Voice[]) => voices.map(({ petitionId }) => petitionId);
    const writtenDown = await listVoicesWrittenDown(engine.db.read, communeId, at(4), 10);
    expect(ids(writtenDown)).toEqual([anId("petition", 1)]);
    expect(ids(await listVoicesWrittenDown(engine.db.read, communeId, at(5), 1))).toEqual([anId("petition", 1)]);
    expect(ids(await listVoicesWithoutWord(engine.db.read, communeId, at(4), 10))).toEqual([anId("petition", 3)]);
  });

  test("of a matter its row in the register is left; its words, notes, files and drafts go, and those of others stay", async () => {
    const communeId = await aKeptCommune(engine);
    const named = { communeId, kioskId: null, hamletId: null, positionId: null };
    const said = { text: "Cống bị lấp", name: "Phạm Thị Sướt", state: "filed-away" as const };
    const petition = aPetition({ ...named, ...said, id: anId("petition", 1) });
    const other = aPetition({ ...named, ...said, id: anId("petition", 2), receipt: "8K3M-Q9PD-2XV8-HT4N" });
    const at9 = at(9);
    await engine.db.write(communeId, async (tx) => {
      for (const one of [petition, other]) {
        await savePetition(tx, one);
        const event = aCaseEvent({ kind: "filed-away", note: "Đơn của bà Sướt", document: "5/TB-UBND" });
        await addPetitionEvent(tx, { ...event, communeId, petitionId: one.id });
      }
      for (const number of [1, 2, 3]) await saveFile(tx, aFile(communeId, number, sha(String(number))));
      const scan = { communeId, what: "letter", personId: anId("person"), at: at(1), removed: null } as const;
      await savePetitionFile(tx, { ...scan, petitionId: petition.id, fileId: anId("file", 1) });
      await savePetitionFile(tx, { ...scan, petitionId: petition.id, fileId: anId("file", 2) });
      await savePetitionFile(tx, { ...scan, petitionId: other.id, fileId: anId("file", 2) });
      await saveVoice(tx, { ...aVoice(communeId, 3), petitionId: petition.id });
      await eraseCase(tx, petition, at9);
    });
    const { read } = engine.db;
    const left = { state: "filed-away", receipt: petition.receipt, text: "", name: null, erasedAt: at9 };
    expect(await findPetition(read, communeId, petition.id)).toMatchObject(left);
    expect(await findPetition(read, communeId, other.id)).toEqual(other);
    const [event] = await listPetitionEvents(read, communeId, petition.id);
    expect(event).toMatchObject({ kind: "filed-away", note: null, document: "5/TB-UBND" });
    expect(await listPetitionFiles(read, communeId, [petition.id])).toEqual([]);
    const files = await Promise.all([1, 2, 3].map((number) => findFile(read, communeId, anId("file", number))));
    expect(files.map((file) => file !== null)).toEqual([false, true, false]);
    const found = await search(read, wholeCommune(communeId), "cong bi lap", { kinds: ["petition"], limit: 9 });
    expect(found.map(({ recordId }) => recordId)).toEqual([other.id]);
    const relatives = await listRelatives(read, communeId, [petition]);
    expect(relatives.map(({ id }) => id)).toEqual([petition.id]);
  });

  test("lists of what is to be destroyed come back as they were kept, the newest first", async () => {
    const [communeId, elsewhere] = [await aKeptCommune(engine), await aKeptCommune(engine)];
    const first = aDestructionList({ communeId });
    const second = aDestructionList({ communeId, id: anId("destructionList", 2), number: 2 });
    await engine.db.write(communeId, async (tx) => {
      for (const list of [first, second, { ...first, state: "decided" as const }]) await saveDestructionList(tx, list);
    });
    const lists = await listDestructionLists(engine.db.read, communeId);
    expect(lists).toEqual([second, { ...first, state: "decided" }]);
    expect(await findDestructionList(engine.db.read, communeId, second.id)).toEqual(second);
    expect(await listDestructionLists(engine.db.read, elsewhere)).toEqual([]);
  });
});
