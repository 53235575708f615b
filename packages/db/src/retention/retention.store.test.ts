import { aPetition, anId } from "@gandan/domain/examples";
import type { StoredFile } from "@gandan/domain/files";
import type { Voice } from "@gandan/domain/petitions";
import type { Id, Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { findFile, saveFile } from "../files/index.ts";
import { listVoicesWithoutWord, listVoicesWrittenDown, savePetition, saveVoice } from "../petitions/index.ts";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { contentsStillNamed, eraseFile, forgetErasedContents, listErasedContents } from "./index.ts";

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
});
