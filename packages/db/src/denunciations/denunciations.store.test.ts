import { aDenunciation, anId } from "@gandan/domain/examples";
import type { Day, Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import {
  addDenunciationEvent,
  findForRecipient,
  lastDenunciationNumber,
  listDenunciationEvents,
  listForRecipient,
  listRecipients,
  saveDenunciation,
  saveRecipient,
} from "./index.ts";

onEveryEngine("denunciations", (engine) => {
  const kept = async () => {
    const communeId = await aKeptCommune(engine);
    const denunciation = aDenunciation({ communeId });
    const denunciationId = denunciation.id;
    const recipient = {
      communeId,
      denunciationId,
      personId: anId("person", 1),
      sight: "whole",
      box: "b",
      namedAt: 1 as Instant,
    } as const;
    await engine.db.write(communeId, async (tx) => {
      await saveDenunciation(tx, denunciation);
      await saveRecipient(tx, recipient);
    });
    return { communeId, denunciation, recipient };
  };

  test("are found by those who are named for them, and by nobody else", async () => {
    const { communeId, denunciation, recipient } = await kept();
    const [named, other] = [anId("person", 1), anId("person", 2)];
    expect(await findForRecipient(engine.db.read, communeId, denunciation.id, named)).toEqual({
      denunciation,
      recipient,
    });
    expect(await findForRecipient(engine.db.read, communeId, denunciation.id, other)).toBeNull();
    expect(await listForRecipient(engine.db.read, communeId, named)).toEqual([denunciation]);
    expect(await listForRecipient(engine.db.read, communeId, other)).toEqual([]);
    expect(await listRecipients(engine.db.read, communeId, denunciation.id)).toEqual([recipient]);
  });

  test("count their own register and keep their history in order", async () => {
    const { communeId, denunciation } = await kept();
    expect(await lastDenunciationNumber(engine.db.read, communeId, 2026)).toBe(1);
    expect(await lastDenunciationNumber(engine.db.read, communeId, 2025)).toBe(0);
    const base = { communeId, denunciationId: denunciation.id, at: 5 as Instant, day: "2026-11-10" as Day };
    const event = { ...base, personId: null, document: null, days: null, sealedNote: "…" };
    await engine.db.write(communeId, async (tx) => {
      await addDenunciationEvent(tx, { ...event, kind: "received" });
      await addDenunciationEvent(tx, { ...event, kind: "accepted" });
    });
    const events = await listDenunciationEvents(engine.db.read, communeId, denunciation.id);
    expect(events.map(({ sequence, kind }) => [sequence, kind])).toEqual([
      [1, "received"],
      [2, "accepted"],
    ]);
  });
});
