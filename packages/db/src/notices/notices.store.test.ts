import { aNotice, anId } from "@gandan/domain/examples";
import type { Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { addNotice, listNotices, listTold, listWaitingMail, saveNotice } from "./index.ts";

onEveryEngine("reminders", (engine) => {
  test("are kept once each and read by whom they are for", async () => {
    const communeId = await aKeptCommune(engine);
    const notice = aNotice({ communeId });
    const add = () => engine.db.write(communeId, (tx) => addNotice(tx, notice));
    expect([await add(), await add()]).toEqual([true, false]);
    const of = (person: number, isUnread = true) =>
      listNotices(engine.db.read, communeId, anId("person", person), { isUnread, limit: 10 });
    expect(await of(1)).toEqual([notice]);
    expect(await of(2)).toEqual([]);
    await engine.db.write(communeId, (tx) => saveNotice(tx, { ...notice, readAt: notice.at }));
    expect(await of(1)).toEqual([]);
    expect(await of(1, false)).toHaveLength(1);
  });

  test("are known by person, record, rung and day", async () => {
    const communeId = await aKeptCommune(engine);
    const { personId, recordId, kind, on, ...notice } = aNotice({ communeId });
    const told = { personId, recordId, kind, on };
    await engine.db.write(communeId, (tx) => addNotice(tx, { ...notice, ...told }));
    const other = anId("petition", 2);
    expect(await listTold(engine.db.read, communeId, [personId], [recordId, other])).toEqual([told]);
    expect(await listTold(engine.db.read, communeId, [anId("person", 2)], [recordId])).toEqual([]);
    expect(await listTold(engine.db.read, communeId, [personId], [])).toEqual([]);
  });

  test("wait for the post until one process has them in hand", async () => {
    const communeId = await aKeptCommune(engine);
    const now = 10_000 as Instant;
    const waiting = aNotice({ communeId, mail: "waiting" });
    await engine.db.write(communeId, async (tx) => {
      await addNotice(tx, waiting);
      await addNotice(tx, aNotice({ communeId, kind: "late", mail: "waiting", leasedUntil: 20_000 as Instant }));
      await addNotice(tx, aNotice({ communeId, kind: "silent", mail: "sent" }));
    });
    expect(await listWaitingMail(engine.db.read, communeId, now, 10)).toEqual([waiting]);
    expect(await listWaitingMail(engine.db.read, communeId, 20_001 as Instant, 10)).toHaveLength(2);
  });
});
